package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.HOME;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.all;
import static org.dishui.eligibility.Samples.homeless;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.works;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dishui.rules.Comparison;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Terms;
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
    void showsWhoIsExcludedAndOfAlternativesTheMetOne() {
        Rule rule = all(
                new Rule.NoneOf(List.of(works("lingang"))),
                new Rule.AnyOf(List.of(studies("bachelor"), studies("master"))));
        var verdict = rule.check(said(DISTRICT, "lingang").overriddenBy(said(DEGREE, "master")), Terms.on(TODAY));
        assertThat(ClauseLine.of(verdict))
                .extracting(line -> line.excluded() + " " + line.certainty())
                .containsExactly("true UNMET", "false MET");
    }

    private Optional<FactKey> next(Facts facts, Set<FactKey> skipped) {
        return questions
                .next(facts, Checking.check(entries, facts, TODAY), skipped)
                .map(question -> question.fact().key());
    }
}
