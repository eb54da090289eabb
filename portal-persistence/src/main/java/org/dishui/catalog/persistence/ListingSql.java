package org.dishui.catalog.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.catalog.ProgramFilter.Order;
import org.jspecify.annotations.Nullable;

/** The two questions that a list asks: what is on this page, and what would each further choice leave. */
final class ListingSql {
    /** How each facet narrows. */
    private static final Map<String, String> FACETS = facets();

    /** What narrows and orders a list; what a row shows is read for the rows of one page only. */
    private static final String SORTED_BY =
            "l.address, l.place, l.kind, l.topic, l.authority, l.phase, l.closes, l.fee, l.channel, l.amount, l.audiences, l.events";

    /** Behind every day. */
    private static final String WITHOUT_DEADLINE = "100000";

    private static final String EVERYTHING = """
            with found as not materialized (select %s, 0 as distance from catalog_listing l)""".formatted(SORTED_BY);

    /**
     * The best of what matches, by their words: those that have all of them, and where they are few also those that have some; of more than
     * a thousand, some thousand. A word counts by where it stands and by how rare it is among them; what has some of them and far less
     * than the best one is left out. What is called exactly so is never left out, and stands first.
     */
    private static final String SEARCHED = """
            with named as materialized (
                select l.address from catalog_listing l where lower(l.title ->> 'zh') = :typed or lower(l.title ->> 'en') = :typed limit 20),
            strict as materialized (
                select h.address, h.number, h.strength, true as all_of_it
                  from catalog_hits(cast(:all as tsquery), 1000, :numbers, cast(:ways as tsquery[]), :weights) h),
            hit as materialized (
                select * from strict
                union all
                select h.address, h.number, h.strength, false
                  from catalog_hits(cast(:any as tsquery) && !! cast(:all as tsquery), 1000, :numbers, cast(:ways as tsquery[]), :weights) h
                 where (select count(distinct address) from strict) < 20),
            rarity as (
                select number, ln(1 + (select count(distinct address) from hit) / cast(count(*) as real)) as worth from hit group by number),
            worded as (
                select h.address, h.all_of_it, sum(h.strength * r.worth) as worth from hit h join rarity r on r.number = h.number
                 group by h.address, h.all_of_it
                union all
                select address, true, 0 from named where address not in (select address from hit)),
            scored as (
                select %1$s, w.all_of_it, l.address in (select address from named) as named,
                       w.worth * case when l.kind in ('POLICY', 'MEASURE') then 0.6
                                      when l.phase in ('PAUSED', 'CLOSED', 'SUPERSEDED', 'HISTORICAL') then 0.9
                                      else 1 end as score
                  from worded w join catalog_listing l on l.address = w.address),
            found as (
                select %1$s, case when l.named then 0 else 1 + cast((1 - l.score / l.best) * 1000000 as bigint) end as distance
                  from (select s.*, max(s.score) over () as best from scored s) l
                 where l.named or l.score > case when l.all_of_it then 0.05 else 0.3 end * l.best)""".formatted(SORTED_BY);

    private ListingSql() {}

    private static Map<String, String> facets() {
        var facets = new LinkedHashMap<String, String>();
        facets.put("kind", "(:allKinds or l.kind in (:kinds))");
        facets.put("topic", "(cast(:topic as text) is null or l.topic = :topic)");
        facets.put("authority", "(cast(:authority as text) is null or l.authority = :authority)");
        facets.put("audience", "(cast(:audience as text) is null or :audience = any (l.audiences))");
        facets.put("event", "(cast(:event as text) is null or :event = any (l.events))");
        facets.put("foreigners", "(not :foreigners or 'INTERNATIONAL' = any (l.audiences))");
        facets.put("phase", "(cast(:phase as text) is null or l.phase = :phase)");
        facets.put("fee", "(cast(:fee as text) is null or l.fee = :fee)");
        facets.put("channel", "(cast(:channel as text) is null or l.channel = :channel)");
        facets.put("deadline", "(cast(:closesBy as date) is null or l.closes between :today and :closesBy)");
        return facets;
    }

    /** One page of rows, from the start or after the row of a cursor. */
    static String find(boolean searched, Order order) {
        var page = order == Order.DEADLINE && !searched ? pageByDeadline() : page(rank(order));
        return (searched ? SEARCHED : EVERYTHING) + """
                ,
                page as (%s)
                select l.address, l.kind, l.topic, l.authority, a.definition -> 'short-name' as authority_name, l.phase, l.opens, l.closes,
                       l.title, l.summary, l.who, %s as body, l.headline, l.provenance, l.measures, l.checkable, l.fileable,
                       p.rank || '_' || p.place || '_' || replace(p.address, '#', '~') as cursor
                  from page p
                  join catalog_listing l on l.address = p.address
                  join district_authority a on a.code = l.authority
                 order by p.rank, p.place, p.address""".formatted(page, searched ? "l.body" : "null");
    }

    /** Of everything, the index of the same order reads no more than the page. */
    private static String page(String rank) {
        return page(rank, "true", rank);
    }

    /** First what closes, by its day, then the rest: what that is changes every day, so no one index has both in this order. */
    private static String pageByDeadline() {
        return """
            select * from (
                (%s)
                union all
                (%s)) l
             order by l.rank, l.place, l.address
             limit :size""".formatted(
                        page("l.closes - date '2000-01-01'", "l.closes >= :today", "l.closes"),
                        page(WITHOUT_DEADLINE, "(l.closes >= :today) is not true", null));
    }

    private static String page(String rank, String part, @Nullable String sort) {
        return """
            select l.address, l.place, %1$s as rank
              from found l
             where %2$s and %3$s
               and (not :further or (%1$s, l.place, l.address) > (:rank, :place, :address))
             order by %4$s l.place, l.address
             limit :size""".formatted(rank, part, String.join(" and ", FACETS.values()), sort == null ? "" : sort + ",");
    }

    private static String rank(Order order) {
        return switch (order) {
            case RELEVANCE -> "l.distance";
            case DEADLINE ->
                "case when l.closes >= :today then l.closes - date '2000-01-01' else " + WITHOUT_DEADLINE + " end";
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
                select l.kind, l.topic, l.authority, l.phase, l.fee, l.channel, l.audiences, l.events,
                       l.closes between :today and :in30 as in30, l.closes between :today and :in90 as in90,
                       array_remove(array[%s], null) as failed, count(*) as many
                  from found l
                 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
            select c.facet, c.value, cast(sum(l.many) as bigint) as count
              from alike l
              cross join lateral (
                    values ('total', ''), ('kind', l.kind), ('topic', l.topic), ('authority', l.authority), ('phase', l.phase),
                           ('fee', l.fee), ('channel', l.channel),
                           ('foreigners', case when 'INTERNATIONAL' = any (l.audiences) then 'YES' end),
                           ('deadline', case when l.in30 then 'WITHIN_30_DAYS' end),
                           ('deadline', case when l.in90 then 'WITHIN_90_DAYS' end)
                    union all
                    select 'audience', unnest(l.audiences)
                    union all
                    select 'event', unnest(l.events)) as c (facet, value)
             where c.value is not null and (l.failed = '{}' or l.failed = array[c.facet])
             group by c.facet, c.value""".formatted(failed);
    }
}
