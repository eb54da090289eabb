package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Certainty.MET;
import static org.dishui.rules.Certainty.UNKNOWN;
import static org.dishui.rules.Certainty.UNMET;
import static org.dishui.rules.Law.BORN;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.JOBS;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.OWNER;
import static org.dishui.rules.Law.PRICE;
import static org.dishui.rules.Law.SINCE;
import static org.dishui.rules.Law.TODAY;
import static org.dishui.rules.Law.all;
import static org.dishui.rules.Law.any;
import static org.dishui.rules.Law.clause;
import static org.dishui.rules.Law.day;
import static org.dishui.rules.Law.holds;
import static org.dishui.rules.Law.homeless;
import static org.dishui.rules.Law.job;
import static org.dishui.rules.Law.months;
import static org.dishui.rules.Law.none;
import static org.dishui.rules.Law.recruitedBy;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.said;
import static org.dishui.rules.Law.text;
import static org.dishui.rules.Law.yuan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    private static final Facts MASTER = said(DEGREE, "master");

    @Test
    void needsEveryPartOfAll() {
        assertThat(answer(all(holds("master"), homeless()), MASTER)).isEqualTo(UNKNOWN);
        assertThat(answer(all(holds("master"), homeless()), withoutHome(MASTER)))
                .isEqualTo(MET);
        assertThat(answer(all(holds("doctorate"), homeless()), MASTER)).isEqualTo(UNMET);
    }

    @Test
    void needsOneOfAny() {
        assertThat(answer(any(holds("master"), homeless()), MASTER)).isEqualTo(MET);
        assertThat(answer(any(holds("doctorate"), homeless()), MASTER)).isEqualTo(UNKNOWN);
        assertThat(answer(any(holds("doctorate"), holds("bachelor")), MASTER)).isEqualTo(UNMET);
    }

    @Test
    void excludesEachOfNone() {
        assertThat(answer(none(holds("master"), homeless()), MASTER)).isEqualTo(UNMET);
        assertThat(answer(none(holds("doctorate"), homeless()), MASTER)).isEqualTo(UNKNOWN);
        assertThat(answer(none(holds("doctorate")), MASTER)).isEqualTo(MET);
    }

    @Test
    void readsDatesAsOfAnyDay() {
        var fourYears = clause("four-years", new Comparison.LongAgo(SINCE, Period.ofYears(4)));
        var facts = Facts.NONE.with(SINCE, day("2022-12-22"));
        assertThat(answer(fourYears, facts, "2026-12-21")).isEqualTo(UNMET);
        assertThat(answer(fourYears, facts, "2026-12-22")).isEqualTo(MET);
        var between = all(
                clause("from", new Comparison.NotBefore(SINCE, LocalDate.of(2022, 1, 1))),
                clause("to", new Comparison.NotAfter(SINCE, LocalDate.of(2022, 12, 22))));
        assertThat(answer(between, facts)).isEqualTo(MET);
        assertThat(answer(between, Facts.NONE.with(SINCE, day("2022-12-23")))).isEqualTo(UNMET);
    }

    @Test
    void takesTheFigureThatCountsOnTheDay() {
        var thirty = dated("2024-01-01", "2025-12-31", "30");
        var forty = dated("2026-01-01", null, "40");
        var oldest = new Parameter("oldest", text("oldest"), text("years"), List.of(thirty, forty));
        var young = clause("young", new Comparison.StaysWithin(new Quantity.Age(BORN), Setting.of("oldest")));
        var facts = Facts.NONE.with(BORN, day("1990-05-05"));
        assertThat(young.check(facts, new Terms(LocalDate.of(2025, 12, 31), List.of(oldest)))
                        .certainty())
                .isEqualTo(UNMET);
        var verdict = young.check(facts, new Terms(TODAY, List.of(oldest)));
        assertThat(verdict.certainty()).isEqualTo(MET);
        assertThat(verdict.findings().getFirst().required())
                .isEqualTo(new Required(Required.Kind.AT_MOST, new Value.Count(40), Required.Unit.YEARS));
        assertThat(young.check(facts, new Terms(LocalDate.of(2023, 1, 1), List.of(oldest)))
                        .certainty())
                .as("a day for which no figure was set")
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, 2026-01-01, has no value from 2025-12-31 to 2025-12-31",
        "2026-01-01, 2026-01-01, has two values on 2026-01-01",
        ",           2026-01-01, has two values on 2026-01-01",
    })
    void namesTheDaysOnWhichAFigureIsMissingOrTwofold(String until, String from, String fault) {
        var values = List.of(dated("2025-01-01", until, "30"), dated(from, null, "40"));
        assertThat(new Parameter("oldest", text("oldest"), null, values).faults())
                .singleElement()
                .asString()
                .contains("'oldest' " + fault);
    }

    @Test
    void namesTheEndOfTheLastFigure() {
        var last = new Parameter("oldest", text("x"), null, List.of(dated("2025-01-01", "2026-12-31", "30")));
        assertThat(last.faults()).containsExactly("the parameter 'oldest' has no value after 2026-12-31");
    }

    @Test
    void countsTheBestScoreOfEachGroupOfPoints() {
        var points = points("30");
        assertThat(answer(points, said(DEGREE, "doctorate"))).isEqualTo(MET);
        assertThat(answer(points, withoutHome(MASTER))).isEqualTo(MET);
        assertThat(answer(points, said(DEGREE, "bachelor")))
                .as("10 of 30, 10 more at best")
                .isEqualTo(UNMET);
        assertThat(answer(points, MASTER)).as("20 of 30, 10 more at best").isEqualTo(UNKNOWN);
        var tally = points.check(withoutHome(MASTER), NOW).tally();
        assertThat(tally).isEqualTo(new Verdict.Tally(Range.whole(30), 3000L));
    }

    @Test
    void explainsEveryClauseWithWhatIsSaidWhatItComesToAndWhatIsNeeded() {
        var jobs = rows(job("2022-12-22", null));
        var finding =
                months("48").check(Facts.NONE.with(JOBS, jobs), NOW).findings().getFirst();
        assertThat(finding.clause().key()).isEqualTo("months");
        assertThat(finding.certainty()).isEqualTo(UNMET);
        assertThat(finding.value()).isEqualTo(jobs);
        assertThat(finding.reckoned()).isEqualTo(new Value.Count(47));
        assertThat(finding.required())
                .isEqualTo(new Required(Required.Kind.AT_LEAST, new Value.Count(48), Required.Unit.MONTHS));
        assertThat(finding.clause().source().sentence().zh()).isEqualTo("months");
    }

    @Test
    void namesSumsAndDaysThatAreNeeded() {
        var cheap = clause("cheap", new Comparison.StaysWithin(new Quantity.Worth(PRICE), Setting.of("1200.5")));
        assertThat(cheap.check(Facts.NONE.with(PRICE, yuan("1200.51")), NOW).certainty())
                .isEqualTo(UNMET);
        assertThat(required(cheap)).isEqualTo(new Required(Required.Kind.AT_MOST, yuan("1200.5"), Required.Unit.OWN));
        assertThat(required(clause("ago", new Comparison.LongAgo(SINCE, Period.ofYears(4)))))
                .isEqualTo(new Required(Required.Kind.NOT_AFTER, day("2022-11-22"), Required.Unit.OWN));
        assertThat(required(recruitedBy("base")))
                .isEqualTo(new Required(Required.Kind.ONE_OF, new Value.Choices(List.of("base")), Required.Unit.OWN));
    }

    @Test
    void refusesATreeOfAThousandLevels() {
        assertThatThrownBy(() -> {
                    Rule rule = homeless();
                    for (int i = 0; i < 1_000; i++) rule = all(rule);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule is at most 32 levels deep");
    }

    @Test
    void isThirtyTwoLevelsDeepAtMost() {
        assertThat(deep(32).depth()).isEqualTo(32);
        assertThatThrownBy(() -> deep(33)).hasMessage("a rule is at most 32 levels deep");
    }

    @Test
    void namesTheFiguresThatItSets() {
        assertThat(all(points("30"), any(months("48"), holds("master"))).settings())
                .map(Setting::toString)
                .containsExactly("30", "48");
        assertThat(clause("cheap", new Comparison.StaysWithin(new Quantity.Worth(PRICE), Setting.of("most-price")))
                        .settings())
                .map(Setting::toString)
                .containsExactly("most-price");
    }

    @Test
    void givesAPointAtLeastForAScore() {
        assertThat(new PointGroup.Score(homeless(), 1).points()).isEqualTo(1);
        assertThatThrownBy(() -> new PointGroup.Score(homeless(), 0)).hasMessage("a score is worth at least one point");
    }

    @Test
    void keepsOpenOnlyWhatTheAnswerStillHangsOn() {
        assertThat(open(all(any(holds("master"), recruitedBy("base")), any(homeless(), holds("doctorate"))), MASTER))
                .as("the first is met, and a master is no doctor")
                .containsExactly("homeless");
        assertThat(open(holds("master"), MASTER)).isEmpty();
        assertThat(open(holds("doctorate"), MASTER)).isEmpty();
        assertThat(open(all(holds("doctorate"), homeless()), MASTER))
                .as("it is a no already")
                .isEmpty();
    }

    private static List<String> open(Rule rule, Facts facts) {
        return rule.check(facts, NOW).open().stream()
                .map(found -> found.clause().key())
                .toList();
    }

    private static Rule deep(int levels) {
        return levels == 1 ? homeless() : any(deep(levels - 1));
    }

    private static Rule points(String least) {
        var degrees = new PointGroup(
                text("degree"),
                List.of(
                        new PointGroup.Score(holds("doctorate"), 30),
                        new PointGroup.Score(holds("master"), 20),
                        new PointGroup.Score(holds("bachelor"), 10)));
        var home = new PointGroup(text("home"), List.of(new PointGroup.Score(homeless(), 10)));
        return new Rule.Points(text("points"), Setting.of(least), List.of(degrees, home));
    }

    private static Parameter.Dated dated(String from, @Nullable String until, String value) {
        return new Parameter.Dated(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Setting.of(value),
                new Provenance.Sample());
    }

    private static Required required(Rule.Clause clause) {
        return clause.check(Facts.NONE, NOW).findings().getFirst().required();
    }

    private static Facts withoutHome(Facts facts) {
        return facts.with(OWNER, new Value.YesNo(false));
    }

    private static Certainty answer(Rule rule, Facts facts) {
        return rule.check(facts, NOW).certainty();
    }

    private static Certainty answer(Rule rule, Facts facts, String day) {
        return rule.check(facts, Terms.on(LocalDate.parse(day))).certainty();
    }
}
