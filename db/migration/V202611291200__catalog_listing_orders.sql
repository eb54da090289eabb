-- V202611291200__catalog_listing_orders.sql: a page in the order of deadlines or of amounts is read from an index, however long the list is
create index catalog_listing_by_deadline on catalog_listing (closes, place, address) where closes is not null;
create index catalog_listing_by_amount on catalog_listing ((1000000000000000 - coalesce(amount, 0)), place, address);
