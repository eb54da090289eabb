package org.dishui.catalog.persistence;

import java.util.Map;
import java.util.Objects;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.Listings;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.springframework.stereotype.Component;

@Component
class JdbcListings implements Listings {
    /** Rises when a row is made in another way: another column, other words to be found by. */
    private static final int MAKING = 2;

    private static final String INSERT = """
            insert into catalog_listing (address, slug, place, kind, topic, authority, phase, opens, closes, fee, channel, amount, title,
                                         summary, who, body, headline, provenance, audiences, measures, events, checkable, fileable)
            values (:address, :slug, :place, :kind, :topic, :authority, :phase, :opens, :closes, :fee, :channel, :amount,
                    cast(:title as jsonb), cast(:summary as jsonb), cast(:who as jsonb), cast(:body as jsonb), cast(:headline as jsonb),
                    :provenance, string_to_array(:audiences, ','), string_to_array(:measures, ','), string_to_array(:events, ','), :checkable, :fileable)""";
    private static final String WORDS =
            "insert into catalog_words (address, words) values (:address, cast(:words as tsvector))";

    private final Sql sql;
    private final LifeEvents events;

    JdbcListings(Sql sql, LifeEvents events) {
        this.sql = sql;
        this.events = events;
    }

    @Override
    public void show(EntryDefinition definition) {
        sql.update("delete from catalog_listing where slug = :slug", Map.of("slug", definition.slug()));
        insert(EntryRow.of(definition, events));
    }

    @Override
    public void show(PolicyDefinition policy) {
        sql.update(
                "delete from catalog_listing where address = :address or starts_with(address, :address || '#')",
                Map.of("address", PolicyRows.address(policy)));
        PolicyRows.of(policy).forEach(this::insert);
    }

    private void insert(ListingRow row) {
        sql.update(INSERT, row);
        sql.update(WORDS, row);
    }

    @Override
    public boolean clearStale() {
        // life events come with the release, like the way in which rows are made
        int making = Objects.hash(MAKING, DefinitionCodec.hash(events.all()));
        int stale = sql.update(
                "update catalog_version set listing = :making where listing <> :making", Map.of("making", making));
        if (stale > 0) sql.update("delete from catalog_listing", Map.of());
        return stale > 0;
    }
}
