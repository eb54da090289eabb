package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.HOME;
import static org.dishui.eligibility.Samples.PRICE;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.all;
import static org.dishui.eligibility.Samples.any;
import static org.dishui.eligibility.Samples.entry;
import static org.dishui.eligibility.Samples.homeless;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.works;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Comparison;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Quantity;
import org.dishui.rules.Rule;
import org.dishui.rules.Setting;
import org.dishui.rules.Value;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Set<FactKey> NONE = Set.of();

    private final Questions questions = new Questions(Samples.vocabulary());
    private final List<Checkable> entries = List.of(
            open("grant", all(works("lingang"), studies("master"))),
            open("flat", all(works("lingang"), homeless())),
            open("permit", works("yangpu")));

    @Test
    void asksFirstWhatSettlesMost() {
        assertThat(next(Facts.NONE, NONE)).hasValue(DISTRICT);
    }

    @Test
    void asksNothingMoreWhereNoAnswerWouldChangeAnything() {
        assertThat(next(said(DISTRICT, "elsewhere"), NONE)).isEmpty();
    }

    @Test
    void asksOnWhereSomethingIsOpen() {
        assertThat(next(said(DISTRICT, "lingang"), NONE)).isIn(Optional.of(DEGREE), Optional.of(HOME));
        assertThat(next(said(DISTRICT, "lingang"), Set.of(DEGREE))).hasValue(HOME);
        assertThat(next(said(DISTRICT, "lingang"), Set.of(DEGREE, HOME))).isEmpty();
    }

    @Test
    void neverAsksForASealedNumber() {
        var sealed = open("account", Samples.clause(new Comparison.Is(Samples.BANK, true)));
        var result = Checking.check(List.of(sealed), Facts.NONE, TODAY);
        assertThat(questions.next(Facts.NONE, result, NONE)).isEmpty();
        assertThat(questions.all(List.of(sealed))).isEmpty();
    }

    @Test
    void knowsEverythingThatEntriesCouldAsk() {
        assertThat(questions.all(entries)).extracting(Fact::key).containsExactly(DEGREE, DISTRICT, HOME);
    }

    @Test
    void asksAmongEqualsWhatSettlesMoreOften() {
        assertThat(next(List.of(open("grant", all(studies("master"), works("lingang"))))))
                .as("two districts of three settle it, one degree of two")
                .hasValue(DISTRICT);
    }

    @Test
    void asksForConditionsBeforeAmounts() {
        var stipend = entry("stipend", Kind.SUBSIDY, Phase.OPEN, all(), Samples.forDegree("master", "100"));
        var flat = open("flat", all(works("lingang"), homeless()));
        assertThat(next(List.of(stipend, flat))).hasValue(DISTRICT);
        var either = open("either", any(all(homeless(), works("lingang")), all(owner(), works("yangpu"))));
        assertThat(next(List.of(stipend, either), Facts.NONE, Set.of(DISTRICT)))
                .as("which settles nothing by itself")
                .hasValue(HOME);
    }

    @Test
    void asksForAnAmountWhereEveryConditionIsMet() {
        var share = new AmountRule.ShareOf(PRICE, new BigDecimal("0.3"), Setting.of("5000"));
        var home = entry("home", Kind.SUBSIDY, Phase.OPEN, works("lingang"), share);
        var here = said(DISTRICT, "lingang");
        assertThat(next(List.of(home), here, NONE)).hasValue(PRICE);
        assertThat(next(List.of(home), said(DISTRICT, "yangpu"), NONE)).isEmpty();
        var priced = here.with(PRICE, new Value.Amount(Money.of("100")));
        assertThat(next(List.of(home), priced, NONE)).isEmpty();
        assertThat(questions.all(List.of(home))).extracting(Fact::key).containsExactly(DISTRICT, PRICE);
    }

    @Test
    void neverAsksForAListThatAProgramCanSend() {
        var family = open(
                "family",
                Samples.clause(
                        new Comparison.Reaches(new Quantity.CountOf(Samples.FAMILY, List.of()), Setting.of("3"))));
        assertThat(next(List.of(family))).isEmpty();
        assertThat(questions.all(List.of(family))).isEmpty();
        assertThat(questions.sayable(List.of(family))).extracting(Fact::key).containsExactly(Samples.FAMILY);
    }

    @Test
    void comparesWhatConditionsAndTiersCompare() {
        var stipend = entry("stipend", Kind.SUBSIDY, Phase.OPEN, homeless(), Samples.forDegree("master", "100"));
        assertThat(stipend.tests()).extracting(Comparison::fact).containsExactly(HOME, DEGREE);
        assertThat(open("flat", homeless()).tests())
                .extracting(Comparison::fact)
                .containsExactly(HOME);
    }

    private static Rule owner() {
        return Samples.clause(new Comparison.Is(HOME, true));
    }

    private Optional<FactKey> next(Facts facts, Set<FactKey> skipped) {
        return next(entries, facts, skipped);
    }

    private Optional<FactKey> next(List<Checkable> entries) {
        return next(entries, Facts.NONE, NONE);
    }

    private Optional<FactKey> next(List<Checkable> entries, Facts facts, Set<FactKey> skipped) {
        return questions
                .next(facts, Checking.check(entries, facts, TODAY), skipped)
                .map(question -> question.fact().key());
    }
}
