package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramFilter.Order;
import org.dishui.catalog.persistence.search.StoredLexicon;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of the list costs what the page costs, not what the list would: its rows come in their order from an index. */
@PersistenceTest
class ListingPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Sql sql;

    @Autowired
    StoredLexicon lexicon;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "RELEVANCE, catalog_listing_by_place",
        "DEADLINE, catalog_listing_by_deadline",
        "AMOUNT, catalog_listing_by_amount"
    })
    void readsEachOrderFromAnIndex(Order order, String index) {
        assertThat(plan(ProgramFilter.of(TODAY), order))
                .anyMatch(line -> line.contains("using " + index))
                .noneMatch(line -> line.contains("Seq Scan on catalog_listing"));
    }

    /** As for a list so long that going through all of it is out of the question. */
    private List<String> plan(ProgramFilter filter, Order order) {
        var parameters = JdbcProgramList.parameters(filter, lexicon.read(filter.q()));
        parameters.putAll(JdbcProgramList.page(null, 20));
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.update("set local enable_seqscan = off", Map.of());
            sql.update("set local enable_bitmapscan = off", Map.of());
            return sql.list("explain " + ListingSql.find(false, order), parameters, String.class);
        }));
    }
}
