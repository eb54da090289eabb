package org.dishui.catalog.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.persistence.search.SearchQuery;
import org.dishui.catalog.persistence.search.StoredLexicon;
import org.dishui.shared.Paged;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JdbcProgramList implements ProgramList {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})_(\\d{1,9})_([a-z0-9/~-]{1,160})");

    private static final String ROW = """
            select l.address, l.kind, l.topic, l.authority, a.definition -> 'short-name' as authority_name, l.phase, l.opens, l.closes,
                   l.title, l.summary, l.who, null as body, l.headline, l.provenance, l.measures, l.checkable, l.fileable,
                   l.address as cursor
              from catalog_listing l
              join district_authority a on a.code = l.authority
            """;

    private final StoredLexicon lexicon;
    private final Sql sql;

    JdbcProgramList(StoredLexicon lexicon, Sql sql) {
        this.lexicon = lexicon;
        this.sql = sql;
    }

    @Override
    public Paged<Row> find(ProgramFilter filter, @Nullable String cursor, int size) {
        var query = lexicon.read(filter.q());
        if (query.isVain(filter.q())) return new Paged<>(List.of(), null);
        var parameters = parameters(filter, query);
        parameters.putAll(page(cursor, size + 1));
        var rows = sql.list(ListingSql.find(!query.isEmpty(), filter.order()), parameters, Row.class);
        if (rows.size() <= size) return new Paged<>(rows, null);
        var shown = rows.subList(0, size);
        return new Paged<>(shown, shown.getLast().cursor());
    }

    @Override
    public Facets count(ProgramFilter filter) {
        var query = lexicon.read(filter.q());
        if (query.isVain(filter.q())) return new Facets(List.of());
        return new Facets(sql.list(ListingSql.count(!query.isEmpty()), parameters(filter, query), Choice.class));
    }

    @Override
    public List<Row> carryingOut(Slug policy) {
        return sql.list(ROW + """
                 where exists (select 1 from unnest(l.measures) as measure where starts_with(measure, :prefix))
                 order by l.place, l.slug""", Map.of("prefix", policy + "/"), Row.class);
    }

    @Override
    public List<Row> of(List<Slug> entries) {
        return sql.list(
                ROW + """
                  join unnest(cast(:slugs as text[])) with ordinality as wanted (slug, position) on wanted.slug = l.slug
                 order by wanted.position""", Map.of("slugs", entries.stream().map(Slug::value).toArray(String[]::new)), Row.class);
    }

    @Override
    public List<Row> nextDates(LocalDate today, int most) {
        return sql.list(ROW + """
                 where l.opens > :today or l.closes >= :today
                 order by case when l.opens > :today then l.opens else l.closes end, l.slug
                 limit :most""", Map.of("today", today, "most", most), Row.class);
    }

    /** Which rows: the first ones where there is no cursor, or one that is none. */
    static Map<String, Object> page(@Nullable String cursor, int size) {
        var from = CURSOR.matcher(cursor == null ? "" : cursor);
        boolean further = from.matches();
        return Map.of(
                "further", further,
                "rank", further ? Long.parseLong(from.group(1)) : 0L,
                "place", further ? Integer.parseInt(from.group(2)) : 0,
                "address", further ? from.group(3).replace('~', '#') : "",
                "size", size);
    }

    static Map<String, @Nullable Object> parameters(ProgramFilter filter, SearchQuery query) {
        var parameters = new HashMap<String, @Nullable Object>();
        if (!query.isEmpty()) query.addTo(parameters);
        parameters.put("typed", filter.q().strip().toLowerCase(Locale.ROOT));
        parameters.put("allKinds", filter.kinds().isEmpty());
        parameters.put("kinds", filter.kinds().isEmpty() ? List.of("") : filter.kinds());
        parameters.put("topic", filter.topic());
        parameters.put("authority", filter.authority());
        parameters.put("audience", filter.audience());
        parameters.put("event", filter.event());
        parameters.put("foreigners", filter.foreigners());
        parameters.put("phase", filter.phase());
        parameters.put("fee", filter.fee());
        parameters.put("channel", filter.channel());
        parameters.put(
                "closesBy", filter.deadline() == null ? null : filter.deadline().from(filter.today()));
        parameters.put("in30", ProgramFilter.Deadline.WITHIN_30_DAYS.from(filter.today()));
        parameters.put("in90", ProgramFilter.Deadline.WITHIN_90_DAYS.from(filter.today()));
        parameters.put("today", filter.today());
        return parameters;
    }
}
