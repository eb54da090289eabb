package org.dishui.catalog.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.catalog.ProgramFilter.Order;

/** The two questions that a list asks: what is on this page, and what would each further choice leave. */
final class ListingSql {
    /** How each facet narrows. */
    private static final Map<String, String> FACETS = facets();

    private static final String EVERYTHING = """
            with found as (select l.*, 0 as distance from catalog_listing l)""";

    /**
     * The best thousand of what matches, by their words: those that have all of them, and where they are few also those that have some. A
     * word counts by where it stands and by how rare it is among them; what has some of them and far less than the best one
     * is left out. What is called exactly so stands first.
     */
    private static final String SEARCHED = """
            with term as materialized (
                select t.number, cast(t.query as tsquery) as query, t.weight
                  from unnest(cast(:numbers as integer[]), cast(:queries as text[]), cast(:weights as real[])) as t (number, query, weight)),
            strict as materialized (
                select l.address, l.kind, l.phase, l.search, true as all_of_it
                  from catalog_listing l where l.search @@ cast(:all as tsquery) limit 1000),
            candidate as materialized (
                select * from strict
                union all
                (select l.address, l.kind, l.phase, l.search, false as all_of_it from catalog_listing l
                  where (select count(*) from strict) < 20 and l.search @@ cast(:any as tsquery)
                    and not l.search @@ cast(:all as tsquery) limit 1000)),
            hit as (
                select c.address, t.number, max(t.weight * ts_rank('{0.1, 0.3, 0.7, 1.0}', c.search, t.query)) as strength
                  from candidate c join term t on c.search @@ t.query
                 group by c.address, t.number),
            rarity as (
                select number, ln(1 + (select count(*) from candidate) / cast(count(*) as real)) as worth from hit group by number),
            scored as (
                select h.address, c.all_of_it,
                       sum(h.strength * r.worth)
                           * case when c.kind in ('POLICY', 'MEASURE') then 0.6
                                  when c.phase in ('PAUSED', 'CLOSED', 'SUPERSEDED', 'HISTORICAL') then 0.9
                                  else 1 end as score
                  from hit h join rarity r on r.number = h.number join candidate c on c.address = h.address
                 group by h.address, c.all_of_it, c.kind, c.phase),
            found as (
                select l.*,
                       case when :typed in (lower(l.title ->> 'zh'), lower(l.title ->> 'en')) then 0
                            else 1 + cast((1 - s.score / m.best) * 1000000 as bigint) end as distance
                  from scored s
                  cross join (select max(score) as best from scored) m
                  join catalog_listing l on l.address = s.address
                 where s.score > case when s.all_of_it then 0.05 else 0.3 end * m.best)""";

    private ListingSql() {}

    private static Map<String, String> facets() {
        var facets = new LinkedHashMap<String, String>();
        facets.put("kind", "(:allKinds or l.kind in (:kinds))");
        facets.put("topic", "(cast(:topic as text) is null or l.topic = :topic)");
        facets.put("authority", "(cast(:authority as text) is null or l.authority = :authority)");
        facets.put("audience", "(cast(:audience as text) is null or :audience = any (l.audiences))");
        facets.put("foreigners", "(not :foreigners or 'INTERNATIONAL' = any (l.audiences))");
        facets.put("phase", "(cast(:phase as text) is null or l.phase = :phase)");
        facets.put("fee", "(cast(:fee as text) is null or l.fee = :fee)");
        facets.put("channel", "(cast(:channel as text) is null or l.channel = :channel)");
        facets.put("deadline", "(cast(:closesBy as date) is null or l.closes between :today and :closesBy)");
        return facets;
    }

    /** One page of rows, from the start or after the row of a cursor. */
    static String find(boolean searched, Order order) {
        var rank = rank(order);
        return (searched ? SEARCHED : EVERYTHING)
                + """

                select l.address, l.kind, l.topic, l.authority, a.definition -> 'short-name' as authority_name, l.phase, l.opens, l.closes,
                       l.title, l.summary, l.who, %s as body, l.headline, l.provenance, l.measures, l.checkable, l.fileable,
                       %s || '_' || l.place || '_' || replace(l.address, '#', '~') as cursor
                  from found l
                  join district_authority a on a.code = l.authority
                 where %s
                   and (not :further or (%s, l.place, l.address) > (:rank, :place, :address))
                 order by %s, l.place, l.address
                 limit :size""".formatted(searched ? "l.body" : "null", rank, String.join(" and ", FACETS.values()), rank, rank);
    }

    private static String rank(Order order) {
        return switch (order) {
            case RELEVANCE -> "l.distance";
            case DEADLINE -> "case when l.closes >= :today then l.closes - date '2000-01-01' else 100000 end";
            case AMOUNT -> "1000000000000000 - coalesce(l.amount, 0)";
        };
    }

    /** How many there are in all, and by each choice of a facet with every other facet kept; rows that are alike in all facets are counted once. */
    static String count(boolean searched) {
        var failed = FACETS.entrySet().stream()
                .map(facet -> "case when (" + facet.getValue() + ") is not true then '" + facet.getKey() + "' end")
                .collect(Collectors.joining(",\n                                        "));
        return (searched ? SEARCHED : EVERYTHING) + """
            ,
            alike as (
                select l.kind, l.topic, l.authority, l.phase, l.fee, l.channel, l.audiences,
                       l.closes between :today and :in30 as in30, l.closes between :today and :in90 as in90,
                       array_remove(array[%s], null) as failed, count(*) as many
                  from found l
                 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
            select c.facet, c.value, cast(sum(l.many) as bigint) as count
              from alike l
              cross join lateral (
                    values ('total', ''), ('kind', l.kind), ('topic', l.topic), ('authority', l.authority), ('phase', l.phase),
                           ('fee', l.fee), ('channel', l.channel),
                           ('foreigners', case when 'INTERNATIONAL' = any (l.audiences) then 'YES' end),
                           ('deadline', case when l.in30 then 'WITHIN_30_DAYS' end),
                           ('deadline', case when l.in90 then 'WITHIN_90_DAYS' end)
                    union all
                    select 'audience', unnest(l.audiences)) as c (facet, value)
             where c.value is not null and (l.failed = '{}' or l.failed = array[c.facet])
             group by c.facet, c.value""".formatted(failed);
    }
}
