-- V202611220902__shared_chinese_bigrams.sql: Chinese has no spaces, so each pair of neighbouring characters is a word of the search
create function zh_bigrams(t text) returns tsvector language sql immutable parallel safe as $$
    select coalesce(string_agg(quote_literal(g) || ':' || least(p, 16383), ' '), '')::tsvector
      from (select substr(r.m[1], i, 2) as g, row_number() over () as p   -- a run's last character stands alone, too
              from regexp_matches(t, '[一-鿿㐀-䶿]+', 'g') as r(m), generate_series(1, length(r.m[1])) as i) as pairs
$$;
