package org.dishui.catalog.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;
import org.dishui.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for when somebody types. */
class QueryReaderTest {
    private static final Synonyms SYNONYMS = new Synonyms(
            new SearchWords(
                    LocalizedText.of("怎么 能不能", "how, my, the"),
                    List.of(
                            LocalizedText.of("签证", "visa"),
                            LocalizedText.of("绿卡 永久居留", "green card, permanent residence"))),
            List.of());

    private static final KnownWords KNOWN = new KnownWords(Set.of(
            "口岸",
            "岸签",
            "签证",
            "证",
            "visa",
            "renew",
            "=renewal",
            "=incubator",
            "incub",
            "~xiaolanjing",
            "~xlj",
            "小蓝",
            "蓝鲸"));

    @ParameterizedTest
    @CsvSource({
        "簽證, 签证",
        "ＶＩＳＡ, visa",
        "Applicant’s visa, applicant visa",
        "ＡＩ社區, ai社区",
    })
    void readsEveryWayOfWritingAsOne(String typed, String plain) {
        assertThat(Tokens.plain(typed)).isEqualTo(plain);
    }

    @Test
    void looksForChineseByPairsOfCharacters() {
        assertThat(ways("口岸")).containsExactly("'口岸'");
        assertThat(ways("证")).containsExactly("'证':*");
    }

    @Test
    void looksForOtherNamesOfAWordAndOfAPhraseInAnyForm() {
        assertThat(ways("visas")).contains("'visa'", "'签证'");
        assertThat(ways("green cards")).contains("('perman' <-> 'resid')", "'绿卡'", "('永久' <-> '久居' <-> '居留')");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(ways("how renewal")).containsExactly("'renew'");
        assertThat(ways("怎么签证能不能")).doesNotContain("'怎么'", "'么签'", "'能不'");
        assertThat(ways("how")).contains("'how'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xiaolan", "xlj", "XiaoLanJing"})
    void readsSyllablesAndInitials(String typed) {
        assertThat(ways(typed)).anyMatch(way -> way.startsWith("'~"));
    }

    @Test
    void looksForWhatSoundsTheSameWhereACharacterIsUnknown() {
        assertThat(ways("小兰鲸")).contains("'~xiaolanjing':*");
        assertThat(ways("小蓝鲸")).doesNotContain("'~xiaolanjing':*");
        assertThat(ways("𠮷野家")).containsExactly("'𠮷野'", "'野家'");
    }

    @ParameterizedTest
    @CsvSource({"incubater, incubator", "inucbator, incubator", "renewel, renewal", "Incubator, ", "xyz, "})
    void tellsWhatAMistypedWordMeans(String typed, String meant) {
        assertThat(read(typed).understood().meant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!…", "🐋🐋", "、。", "()&|!:*", "   "})
    void findsNoWordsInSigns(String typed) {
        assertThat(read(typed).isEmpty()).isTrue();
    }

    @Test
    void readsABoundedPartOfALongText() {
        assertThat(read("签证口岸".repeat(2500)).terms()).hasSizeLessThanOrEqualTo(24);
        assertThat(read("visa renewal ".repeat(1000)).terms()).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void quotesWhatPostgresWouldReadAsASign() {
        assertThat(SearchVector.quoted("a'b\\c")).isEqualTo("'a''b\\\\c'");
    }

    private static SearchQuery read(String typed) {
        return QueryReader.read(typed, SYNONYMS, KNOWN);
    }

    private static List<String> ways(String typed) {
        return read(typed).terms().stream()
                .map(Term::ways)
                .flatMap(List::stream)
                .map(Way::query)
                .toList();
    }
}
