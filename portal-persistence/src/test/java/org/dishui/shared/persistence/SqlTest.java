package org.dishui.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dishui.shared.Keyset;
import org.dishui.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class SqlTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @Autowired
    Sql sql;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcTemplate template;

    enum Colour {
        RED,
        BLUE
    }

    record Row(UUID id, Colour colour, Slug slug, Instant at) {}

    record Filter(Colour colour, Slug slug, Instant at) {}

    @Test
    void bindsRecordsAndReadsRecords() {
        var row = sql.one(
                "select gen_random_uuid() as id, cast(:colour as text) as colour, cast(:slug as text) as slug,"
                        + " cast(:at as timestamptz) as at",
                new Filter(Colour.BLUE, Slug.of("little-blue-whale"), NOON),
                Row.class);
        assertThat(row.colour()).isEqualTo(Colour.BLUE);
        assertThat(row.slug()).isEqualTo(Slug.of("little-blue-whale"));
        assertThat(row.at()).isEqualTo(NOON);
    }

    @Test
    void letsNoStatementHoldAConnectionForLong() {
        assertThat(template.getQueryTimeout()).isEqualTo(10);
    }

    @Test
    void walksAListPageByPageWithOneStatementEach() {
        String list = """
                with x as (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
                                  'RED' as colour, 'a' as slug, timestamptz '2026-11-22 12:00+08' + n / 2 * interval '1 s' as at
                             from generate_series(1, 7) n)
                select * from x
                 where cast(:at as timestamptz) is null or (x.at, x.id) > (cast(:at as timestamptz), cast(:id as uuid))
                 order by x.at, x.id limit :size""";
        var first = sql.page(list, Map.of(), Keyset.of(null, 3), Row.class, row -> Keyset.after(row.at(), row.id(), 3));
        var second = sql.page(
                list, Map.of(), Keyset.of(first.next(), 3), Row.class, row -> Keyset.after(row.at(), row.id(), 3));
        assertThat(statements.during(() -> {
                    var third = sql.page(
                            list,
                            Map.of(),
                            Keyset.of(second.next(), 3),
                            Row.class,
                            row -> Keyset.after(row.at(), row.id(), 3));
                    assertThat(third.isLast()).isTrue();
                    assertThat(third.rows()).hasSize(1);
                }))
                .hasSize(1);
        assertThat(first.rows()).doesNotContainAnyElementsOf(second.rows()).hasSize(3);
        assertThat(Keyset.of("../../etc_passwd", 3)).isEqualTo(Keyset.first(3));
    }
}
