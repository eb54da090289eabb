package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.CatalogImport;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Kind;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.Shipped;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class CatalogImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ProgramFilter EVERYTHING = ProgramFilter.of(TODAY);

    @Autowired
    CatalogImport catalog;

    @Autowired
    CatalogImport.Report atStart;

    @Autowired
    Shipped shipped;

    @Autowired
    ProgramList programs;

    @Autowired
    ProgramPage pages;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @Test
    void bringsEveryEntryAtTheStartAndNothingTwice() {
        assertThat(atStart.published()).isEqualTo(shipped.entries().size());
        var again = catalog.take(shipped);
        assertThat(again.published()).isZero();
        assertThat(again.unchanged()).isEqualTo(shipped.entries().size());
    }

    @Test
    void holdsMoreThanAHundredEntriesOfEveryKindAnd65Services() {
        var facets = programs.count(EVERYTHING);
        assertThat(facets.total()).isGreaterThan(100);
        assertThat(facets.of("kind"))
                .extracting(ProgramList.Choice::value)
                .contains(
                        "PROGRAM",
                        "SUBSIDY",
                        "FUND",
                        "HOUSING",
                        "WORKSPACE",
                        "COMMUNITY",
                        "CARRIER",
                        "PLATFORM",
                        "SERVICE",
                        "POLICY",
                        "MEASURE");
        assertThat(programs.count(ProgramFilter.of(TODAY, Kind.SERVICE)).total())
                .isEqualTo(65);
    }

    @ParameterizedTest
    @CsvSource({
        "小蓝鲸,little-blue-whale",
        "蓝鲸,big-blue-whale",
        "little blue whale,little-blue-whale",
        "启航,qihang-fund",
        "maker home,maker-home-workspace",
        "补贴,little-blue-whale",
        "whale 补贴,little-blue-whale"
    })
    void findsEntriesByWordsOfEitherLanguage(String words, String slug) {
        assertThat(find(words)).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({"zzzqqq", "龘龘", "'''; drop table catalog_entry; --'", "%", "\\", "& | !", "<->"})
    void findsNothingForWordsThatStandNowhereAndFailsForNone(String words) {
        assertThat(find(words)).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void walksTheWholeListPageByPageWithoutLossOrRepeat() {
        var seen = new LinkedHashSet<String>();
        @Nullable String cursor = null;
        do {
            var page = programs.find(EVERYTHING, cursor, 20);
            page.rows().forEach(row -> assertThat(seen.add(row.address())).isTrue());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize((int) programs.count(EVERYTHING).total());
        assertThat(seen.getFirst())
                .isIn(shipped.entries().stream()
                        .filter(entry -> entry.hasForm())
                        .map(entry -> "/programs/" + entry.slug())
                        .toList());
    }

    @Test
    void needsTwoStatementsForAListAndOneForAPage() {
        find("补贴"); // the words of the catalogue are known from now on
        assertThat(statements.during(() -> {
                    programs.find(ProgramFilter.searching("补贴", TODAY, Kind.SERVICE), null, 20);
                    programs.count(EVERYTHING);
                }))
                .hasSize(2);
        assertThat(statements.during(() ->
                        assertThat(pages.find(Slug.of("little-blue-whale"))).isPresent()))
                .hasSize(1);
    }

    @Test
    void makesRowsOfAnEarlierReleaseAgain() {
        var before = find("小蓝鲸");
        sql.update("update catalog_version set listing = 0", Map.of());
        sql.update("delete from catalog_listing where kind <> 'FUND'", Map.of());
        catalog.take(shipped);
        assertThat(find("小蓝鲸")).isEqualTo(before);
        assertThat(programs.count(EVERYTHING).of("kind")).hasSize(11);
    }

    @Test
    void keepsEveryFileAsTheCodecWritesIt() {
        for (var file : CatalogFolder.shipped().files()) {
            if (!file.name().startsWith("entries/")) continue;
            var entry = file.read(EntryDefinition.class);
            assertThat(DefinitionCodec.toYaml(entry)).as(file.name()).isEqualTo(file.text());
            assertThat(DefinitionCodec.fromJson(DefinitionCodec.toJson(entry), EntryDefinition.class))
                    .isEqualTo(entry);
        }
    }

    @Test
    void refusesToChangeWhatWasPublished() {
        assertThatThrownBy(() -> sql.update("update catalog_revision set number = 9", Map.of()))
                .hasMessageContaining("never changed");
    }

    private List<String> find(String words) {
        return programs.find(ProgramFilter.searching(words, TODAY), null, 500).rows().stream()
                .map(row -> row.address().replace("/programs/", ""))
                .toList();
    }
}
