package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.rules.Law.BORN;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.JOBS;
import static org.dishui.rules.Law.NATION;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.OWNER;
import static org.dishui.rules.Law.PRICE;
import static org.dishui.rules.Law.RECRUITER;
import static org.dishui.rules.Law.SINCE;
import static org.dishui.rules.Law.STAFF;
import static org.dishui.rules.Law.STAY;
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
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.recruitedBy;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.said;
import static org.dishui.rules.Law.text;
import static org.dishui.rules.Law.yuan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaysTest {
    private static final Rule.Clause FOUR_YEARS =
            clause("four-years", new Comparison.LongAgo(SINCE, Period.ofYears(4)));
    private static final Rule FOREIGNER = none(clause("chinese", new Comparison.OneOf(NATION, List.of("CN"))));

    private final Facts owner = said(DEGREE, "bachelor").with(OWNER, new Value.YesNo(true));

    @Test
    void saysFromWhichDayWaitingIsEnough() {
        var facts = said(NATION, "JO").with(SINCE, day("2022-12-22"));
        assertThat(told(all(FOREIGNER, FOUR_YEARS), facts)).containsExactly("2026-12-22");
    }

    @Test
    void countsOnAJobThatGoesOnAndNotOnOneThatEnded() {
        var broken = Facts.NONE.with(JOBS, rows(job("2019-01-01", "2019-12-31"), job("2023-12-22", null)));
        assertThat(told(months("48"), broken)).first().isEqualTo("2026-12-22");
        var ended = Facts.NONE.with(JOBS, rows(job("2022-12-22", "2026-06-21")));
        assertThat(told(months("48"), ended)).containsExactly("2027-05-22 person.employments");
    }

    @Test
    void takesTheFewestChangesFirst() {
        var rule = all(homeless(), any(holds("master"), all(recruitedBy("base"), FOUR_YEARS)));
        var facts = owner.with(RECRUITER, new Value.Choices(List.of("other"))).with(SINCE, day("2015-01-01"));
        assertThat(told(rule, facts))
                .containsExactly(
                        "2026-11-22 person.owns-home person.degree", "2026-11-22 person.owns-home person.recruiter");
    }

    @Test
    void namesOnlyWhatNothingLessWouldDo() {
        assertThat(told(any(homeless(), all(homeless(), holds("master"))), owner))
                .containsExactly("2026-11-22 person.owns-home");
    }

    @Test
    void neverChangesWhereSomebodyWasBorn() {
        var old = clause("young", new Comparison.AgeAtMost(BORN, 40));
        assertThat(told(old, Facts.NONE.with(BORN, day("1980-01-01")))).isEmpty();
        assertThat(told(FOREIGNER, said(NATION, "CN"))).isEmpty();
    }

    @Test
    void saysWhatWouldStillHaveToTurnOutSo() {
        var ways = Ways.toYes(
                all(homeless(), holds("master"), FOUR_YEARS), said(DEGREE, "bachelor"), NOW, Law.vocabulary());
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().provided()).extracting(Way.Step::fact).containsExactly(OWNER, SINCE);
        assertThat(ways.getFirst().changes()).extracting(Way.Step::then).containsExactly(new Value.Choice("master"));
    }

    @Test
    void waitsForAFigureThatIsDecidedAlready() {
        var terms = figures(dated("2026-01-01", "2026-12-31", "60"), dated("2027-01-01", null, "36"));
        assertThat(firstDay(terms)).isEqualTo("2027-01-01");
    }

    @Test
    void leadsNowhereFromAYesOrFromADoubt() {
        assertThat(told(homeless(), Facts.NONE)).isEmpty();
        assertThat(told(holds("bachelor"), owner)).isEmpty();
    }

    @Test
    void isTrueToItsWord() {
        var rule = all(homeless(), any(holds("doctorate"), all(recruitedBy("base"), FOUR_YEARS)), FOREIGNER);
        var facts = owner.with(SINCE, day("2024-02-29"))
                .with(RECRUITER, new Value.Choices(List.of("base")))
                .with(NATION, new Value.Choice("FR"));
        for (var way : Ways.toYes(rule, facts, NOW, Law.vocabulary())) {
            var changed = facts;
            for (var step : way.changes()) changed = changed.with(step.fact(), step.then());
            assertThat(rule.check(changed, Terms.on(way.from())).isMet()).isTrue();
            assertThat(way.from().equals(TODAY)
                            || !rule.check(changed, Terms.on(way.from().minusDays(1)))
                                    .isMet())
                    .isTrue();
        }
        assertThat(told(rule, facts))
                .contains("2026-11-22 person.owns-home person.degree", "2028-02-29 person.owns-home");
    }

    @Test
    void isShortestFirstEvenWhereALongerOneIsSooner() {
        assertThat(told(any(FOUR_YEARS, holds("master")), owner.with(SINCE, day("2023-12-22"))))
                .containsExactly("2027-12-22", "2026-11-22 person.degree");
    }

    @Test
    void changesThreeThingsAtMost() {
        var facts = owner.with(RECRUITER, new Value.Choices(List.of("other"))).with(STAFF, new Value.Count(20));
        var three = all(homeless(), holds("master"), recruitedBy("base"));
        assertThat(told(three, facts)).containsExactly("2026-11-22 person.owns-home person.degree person.recruiter");
        assertThat(told(all(three, clause("small", new Comparison.AtMost(STAFF, 9))), facts))
                .isEmpty();
    }

    @Test
    void showsFiveAtMost() {
        var facts = owner.with(RECRUITER, new Value.Choices(List.of("other")))
                .with(STAFF, new Value.Count(20))
                .with(PRICE, yuan("20"))
                .with(STAY, period("2026-01-01", "2026-01-02"));
        var six = any(
                homeless(),
                holds("master"),
                recruitedBy("base"),
                clause("small", new Comparison.AtMost(STAFF, 9)),
                clause("cheap", new Comparison.MoneyAtMost(PRICE, Money.of("10"))),
                clause("long", new Comparison.LastsDays(STAY, 30)));
        assertThat(told(six, facts))
                .hasSize(5)
                .doesNotContain("2026-11-22 housing.stay")
                .allMatch(way -> way.matches("2026-11-22 [a-z.-]+"));
    }

    @Test
    void saysOfEachStepWhatTheConditionsAskForThatItMeets() {
        var many = clause("many", new Comparison.AtLeast(STAFF, 10));
        var large = clause("large", new Comparison.AtLeast(STAFF, 100));
        var rule = all(many, clause("few", new Comparison.AtMost(STAFF, 50)), none(large), holds("bachelor"));
        var step = Ways.toYes(rule, owner.with(STAFF, new Value.Count(3)), NOW, Law.vocabulary())
                .getFirst()
                .changes()
                .getFirst();
        assertThat(step.now()).isEqualTo(new Value.Count(3));
        assertThat(step.then()).isEqualTo(new Value.Count(10));
        assertThat(step.clauses()).extracting(Rule.Clause::key).containsExactly("many", "few", "large");
        assertThat(step.required(NOW))
                .containsExactly(
                        new Required(Required.Kind.AT_LEAST, new Value.Count(10), Required.Unit.OWN),
                        new Required(Required.Kind.AT_MOST, new Value.Count(50), Required.Unit.OWN));
    }

    @Test
    void takesNothingForGrantedThatWasHalfSaid() {
        var placeUnsaid = owner.with(JOBS, rows(job("2015-01-01", null).without(Law.PLACE)));
        assertThat(told(all(holds("master"), months("48")), placeUnsaid))
                .as("the job may have been elsewhere")
                .containsExactly("2030-11-22 person.degree person.employments");
    }

    @Test
    void seesAFigureThatIsLowerForAWhile() {
        var terms = figures(
                dated("2026-01-01", "2026-12-31", "60"),
                dated("2027-01-01", "2027-03-31", "36"),
                dated("2027-04-01", null, "60"));
        assertThat(firstDay(terms)).as("not only in December, after 60 months").isEqualTo("2027-01-01");
    }

    @Test
    void neverLeadsBackToAFigureOfThePast() {
        var terms = figures(dated("2025-01-01", "2025-12-31", "24"), dated("2026-01-01", null, "60"));
        assertThat(firstDay(terms)).isEqualTo("2027-12-22");
    }

    /** For somebody who has worked in the zone since 22 December 2022. */
    private static LocalDate firstDay(Terms terms) {
        var facts = Facts.NONE.with(JOBS, rows(job("2022-12-22", null)));
        return Ways.toYes(months("months"), facts, terms, Law.vocabulary())
                .getFirst()
                .from();
    }

    private static Terms figures(Parameter.Dated... values) {
        return new Terms(TODAY, List.of(new Parameter("months", text("m"), null, List.of(values))));
    }

    private static Parameter.Dated dated(String from, @Nullable String until, String value) {
        return new Parameter.Dated(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Setting.of(value),
                new Provenance.Sample());
    }

    private static List<String> told(Rule rule, Facts facts) {
        return Ways.toYes(rule, facts, NOW, Law.vocabulary()).stream()
                .map(way -> way.from()
                        + String.join(
                                "",
                                way.changes().stream()
                                        .map(step -> " " + step.fact())
                                        .toList()))
                .toList();
    }
}
