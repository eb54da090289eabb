package org.dishui.catalog.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.Paged;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JdbcProgramList implements ProgramList {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})_(\\d{1,9})_([a-z0-9-]{1,80})");

    private static final String ROW = """
            select l.slug, l.kind, l.topic, l.authority, a.definition -> 'short-name' as authority_name, l.phase, l.opens, l.closes,
                   l.title, l.summary, l.who, l.headline, l.provenance, l.measures, l.checkable, l.fileable""";

    private static final String QUERY = "(cast(:chinese as tsquery) && websearch_to_tsquery('english', :english))";
    private static final String KIND = "(:allKinds or l.kind in (:kinds))";
    private static final String AUTHORITY = "(cast(:authority as text) is null or l.authority = :authority)";
    private static final String AUDIENCE = "(cast(:audience as text) is null or :audience = any (l.audiences))";
    private static final String PHASE = "(cast(:phase as text) is null or l.phase = :phase)";
    private static final String TOPIC = "(cast(:topic as text) is null or l.topic = :topic)";

    private static final String FIND = """
            with matching as (
                select l.slug, l.place,
                       case when :searched then cast((1 - ts_rank_cd(l.search, %1$s, 32)) * 1000000 as bigint) else 0 end as distance
                  from catalog_listing l
                 where (not :searched or l.search @@ %1$s) and %2$s and %3$s and %4$s and %5$s and %6$s
                 limit case when :searched then 1000 end)
            %7$s, m.distance || '_' || m.place || '_' || m.slug as cursor
              from matching m
              join catalog_listing l on l.slug = m.slug
              join district_authority a on a.code = l.authority
             where not :further or (m.distance, m.place, m.slug) > (:distance, :place, :slug)
             order by m.distance, m.place, m.slug
             limit :size""".formatted(QUERY, KIND, AUTHORITY, AUDIENCE, PHASE, TOPIC, ROW);

    private static final String COUNT = """
            with found as (
                select l.*, %2$s as in_kind, %3$s as in_authority, %4$s as in_audience, %5$s as in_phase, %6$s as in_topic
                  from catalog_listing l
                 where not :searched or l.search @@ %1$s)
            select 'total' as facet, '' as value, count(*) from found
             where in_kind and in_authority and in_audience and in_phase and in_topic
            union all
            select 'kind', kind, count(*) from found where in_authority and in_audience and in_phase and in_topic group by kind
            union all
            select 'authority', authority, count(*) from found where in_kind and in_audience and in_phase and in_topic group by authority
            union all
            select 'audience', audience, count(*) from found, unnest(audiences) as audience
             where in_kind and in_authority and in_phase and in_topic group by audience
            union all
            select 'phase', phase, count(*) from found where in_kind and in_authority and in_audience and in_topic group by phase
            union all
            select 'topic', topic, count(*) from found
             where topic is not null and in_kind and in_authority and in_audience and in_phase group by topic""".formatted(QUERY, KIND, AUTHORITY, AUDIENCE, PHASE, TOPIC);

    private final Sql sql;

    JdbcProgramList(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Paged<Row> find(ProgramFilter filter, @Nullable String cursor, int size) {
        var parameters = parameters(filter);
        var from = CURSOR.matcher(cursor == null ? "" : cursor);
        boolean further = from.matches();
        parameters.put("further", further);
        parameters.put("distance", further ? Long.parseLong(from.group(1)) : 0L);
        parameters.put("place", further ? Integer.parseInt(from.group(2)) : 0);
        parameters.put("slug", further ? from.group(3) : "");
        parameters.put("size", size + 1);
        var rows = sql.list(FIND, parameters, Row.class);
        if (rows.size() <= size) return new Paged<>(rows, null);
        var shown = rows.subList(0, size);
        return new Paged<>(shown, shown.getLast().cursor());
    }

    @Override
    public Facets count(ProgramFilter filter) {
        var counts = sql.list(COUNT, parameters(filter), Choice.class);
        return new Facets(counts.getFirst().count(), counts.subList(1, counts.size()));
    }

    @Override
    public List<Row> carryingOut(Slug policy) {
        return sql.list(ROW + """
                , l.slug as cursor
                  from catalog_listing l
                  join district_authority a on a.code = l.authority
                 where exists (select 1 from unnest(l.measures) as measure where starts_with(measure, :prefix))
                 order by l.place, l.slug""", Map.of("prefix", policy + "/"), Row.class);
    }

    @Override
    public List<Row> of(List<Slug> entries) {
        return sql.list(
                ROW + """
                , l.slug as cursor
                  from unnest(cast(:slugs as text[])) with ordinality as wanted (slug, position)
                  join catalog_listing l on l.slug = wanted.slug
                  join district_authority a on a.code = l.authority
                 order by wanted.position""", Map.of("slugs", entries.stream().map(Slug::value).toArray(String[]::new)), Row.class);
    }

    @Override
    public List<Row> nextDates(LocalDate today, int most) {
        return sql.list(ROW + """
                , l.slug as cursor
                  from catalog_listing l
                  join district_authority a on a.code = l.authority
                 where l.opens > :today or l.closes >= :today
                 order by case when l.opens > :today then l.opens else l.closes end, l.slug
                 limit :most""", Map.of("today", today, "most", most), Row.class);
    }

    private static Map<String, @Nullable Object> parameters(ProgramFilter filter) {
        var query = SearchQuery.of(filter.q());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("searched", !query.isEmpty());
        parameters.put("chinese", query.chinese());
        parameters.put("english", query.english());
        parameters.put("allKinds", filter.kinds().isEmpty());
        parameters.put("kinds", filter.kinds().isEmpty() ? List.of("") : filter.kinds());
        parameters.put("authority", filter.authority());
        parameters.put("audience", filter.audience());
        parameters.put("phase", filter.phase());
        parameters.put("topic", filter.topic());
        return parameters;
    }
}
