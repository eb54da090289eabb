-- V202611291100__catalog_words.sql: the words by which a row is found stand aside from what lists show, and in sixteen parts: before it
-- reads the first row, PostgreSQL makes a map of all rows that have a word, so a common word is looked for in as many parts as are needed
alter table catalog_listing drop column search;

create table catalog_words (
    address text     primary key references catalog_listing on delete cascade,
    words   tsvector not null
) partition by hash (address);

do $$
begin
    for part in 0..15 loop
        execute format('create table catalog_words_%s partition of catalog_words for values with (modulus 16, remainder %s)', part, part);
        -- long values usually move out of their row, and are fetched anew for each question that is asked of them
        execute format('alter table catalog_words_%s alter column address set storage plain, alter column words set storage main', part);
    end loop;
end
$$;
create index catalog_words_words on catalog_words using gin (words);

-- How strongly rows answer each part of a search: of the rows that answer "wanted" at most so many; a part may be said in several ways, each with
-- its weight, and the strongest counts. To go through all rows seems cheap to the planner, which does not count how long they are.
create function catalog_hits(wanted tsquery, most integer, numbers integer[], ways tsquery[], weights real[])
    returns table (address text, number integer, strength real)
    language sql stable rows 2000
    set enable_seqscan = off
    set work_mem = '16MB'
as $$
    select h.address, h.number, max(h.strength)
      from (select w.address, way.number, way.weight * ts_rank('{0.1, 0.3, 0.7, 1.0}', w.words, way.said) as strength
              from (select c.address, c.words from catalog_words c where c.words @@ wanted limit most) w
              join unnest(numbers, ways, weights) as way (number, said, weight) on w.words @@ way.said
            offset 0) h -- else the words would be sorted along
     group by h.address, h.number
$$;
