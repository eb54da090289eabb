package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Law.chosen;
import static org.dishui.rules.Law.list;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.plain;
import static org.dishui.rules.Law.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Fact.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    private static final FactKey KEY = FactKey.of("person.fact");
    private static final FactKey ROW = FactKey.of("row.fact");

    @ParameterizedTest
    @CsvSource({"true,ORDINARY,true", "true,PERSONAL,true", "true,SENSITIVE,false", "false,ORDINARY,false"})
    void isKeptInAProfileWhereItLastsAndIsNotSealed(boolean lasting, Sensitivity sensitivity, boolean suits) {
        var fact =
                new Fact(KEY, FactType.TEXT, text("f"), text("f"), null, null, null, null, sensitivity, lasting, null);
        assertThat(fact.suitsProfile()).isEqualTo(suits);
    }

    @Test
    void canChangeUnlessItIsFixed() {
        assertThat(plain(KEY, FactType.DATE).canChange()).isTrue();
        assertThat(Law.fixed(KEY, FactType.DATE).canChange()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CHOICE", "CHOICES", "LIST", "FILE", "IDENTITY", "BANK_ACCOUNT"})
    void standsInTheRowsOfAList(FactType type) {
        var part = plain(ROW, type);
        assertThat(list(KEY, part).part(ROW)).hasValue(part);
        assertThat(list(KEY, part).part(KEY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "IDENTITY", "BANK_ACCOUNT"})
    void isNoPartOfAListWhereItIsAFileOrSealed(FactType type) {
        assertThatThrownBy(() -> list(KEY, plain(ROW, type)))
                .hasMessage("person.fact: a list holds no list, no file and nothing sealed");
    }

    @Test
    void isNoListWithinAList() {
        assertThatThrownBy(() -> list(KEY, list(ROW, plain(KEY, FactType.TEXT))))
                .hasMessageContaining("a list holds no list");
    }

    @Test
    void offersItsChoices() {
        var degree = chosen(KEY, FactType.CHOICE, "bachelor", "master");
        assertThat(degree.choicesOrNone()).extracting(Fact.Choice::key).containsExactly("bachelor", "master");
        assertThat(degree.choice("master")).isPresent();
        assertThat(degree.choice("wizard")).isEmpty();
        assertThat(plain(KEY, FactType.TEXT).choicesOrNone()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "BANK_ACCOUNT"})
    void isSensitiveWhereItsNumberIsSealed(FactType type) {
        assertThatThrownBy(() -> of(type, null, null)).hasMessage("person.fact: is sensitive");
    }

    @Test
    void hasChoicesOrPartsWhereItsTypeNeedsThemAndNowhereElse() {
        var choices = List.of(new Fact.Choice("one", text("one")));
        var parts = List.of(plain(ROW, FactType.TEXT));
        assertThatThrownBy(() -> of(FactType.CHOICE, null, null)).hasMessageContaining("choices belong to CHOICE");
        assertThatThrownBy(() -> of(FactType.CHOICES, null, null)).hasMessageContaining("choices belong to CHOICE");
        assertThatThrownBy(() -> of(FactType.TEXT, choices, null)).hasMessageContaining("choices belong to CHOICE");
        assertThatThrownBy(() -> of(FactType.LIST, null, null)).hasMessageContaining("parts belong to LIST");
        assertThatThrownBy(() -> of(FactType.TEXT, null, parts)).hasMessageContaining("parts belong to LIST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "Person.name", "person.", "person.full name", ""})
    void isCalledByWhomItIsAboutAndWhatItIs(String key) {
        assertThatThrownBy(() -> FactKey.of(key)).hasMessage("not a fact: " + key);
    }

    @Test
    void isWrittenInTheOrderOfItsName() {
        assertThat(Stream.of("person.name", "company.age", "person.degree")
                        .map(FactKey::of)
                        .sorted())
                .map(FactKey::toString)
                .containsExactly("company.age", "person.degree", "person.name");
    }

    @Test
    void standsOnceInAVocabulary() {
        var fact = plain(KEY, FactType.TEXT);
        assertThatThrownBy(() -> new Vocabulary(List.of(fact, fact))).hasMessage("the fact person.fact stands twice");
        assertThatThrownBy(() -> new Vocabulary(List.of()).require(KEY)).hasMessage("no such fact: person.fact");
        assertThat(new Vocabulary(List.of(fact)).all()).containsExactly(fact);
    }

    @Test
    void countsTheDaysOfAPeriodFirstAndLastIncluded() {
        assertThat(period("2026-11-22", "2026-11-22").days()).isEqualTo(1);
        assertThat(period("2026-02-01", "2026-02-28").days()).isEqualTo(28);
        assertThat(period("2026-02-01", null).days()).isGreaterThan(365_000);
    }

    @Test
    void hasFiveHundredRowsAtMost() {
        assertThat(new Value.Rows(Collections.nCopies(500, Facts.NONE)).rows()).hasSize(500);
        assertThatThrownBy(() -> new Value.Rows(Collections.nCopies(501, Facts.NONE)))
                .hasMessage("a list has at most 500 rows, not 501");
    }

    @Test
    void namesWhatIsWrongWithAnAnswerForMessagesAndForReports() {
        assertThat(Arrays.stream(FactFault.Reason.values()).map(FactFault.Reason::word))
                .containsExactly(
                        "no-such-fact", "other-type", "no-such-choice", "day-out-of-reach", "below-zero", "too-much");
        assertThat(FactFault.Reason.OTHER_TYPE.words()).isEqualTo("holds another type of answer");
    }

    private static Fact of(FactType type, @Nullable List<Fact.Choice> choices, @Nullable List<Fact> parts) {
        return new Fact(KEY, type, text("f"), text("f"), null, null, choices, parts, Sensitivity.ORDINARY, false, null);
    }
}
