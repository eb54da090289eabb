package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.rules.Certainty.MET;
import static org.dishui.rules.Certainty.UNKNOWN;
import static org.dishui.rules.Certainty.UNMET;
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
import static org.dishui.rules.Law.day;
import static org.dishui.rules.Law.job;
import static org.dishui.rules.Law.monthsInZone;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.yuan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Required.Kind;
import org.dishui.rules.Required.Unit;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each comparison on 22 November 2026: the last answer that passes, the first that does not, and how a page says what is asked. */
class ComparisonTest {
    record Asked(Comparison test, Value passes, Value fails, Required required) {}

    static Stream<Asked> comparisons() {
        return Stream.of(
                new Asked(
                        new Comparison.OneOf(DEGREE, List.of("master", "doctorate")),
                        new Value.Choice("doctorate"),
                        new Value.Choice("bachelor"),
                        own(Kind.ONE_OF, new Value.Choices(List.of("master", "doctorate")))),
                new Asked(
                        new Comparison.OneOf(RECRUITER, List.of("base")),
                        new Value.Choices(List.of("other", "base")),
                        new Value.Choices(List.of("other", "university")),
                        own(Kind.ONE_OF, new Value.Choices(List.of("base")))),
                new Asked(
                        new Comparison.OneOf(NATION, List.of("HK", "MO")),
                        new Value.Choice("MO"),
                        new Value.Choice("CN"),
                        own(Kind.ONE_OF, new Value.Choices(List.of("HK", "MO")))),
                new Asked(
                        new Comparison.Is(OWNER, false),
                        new Value.YesNo(false),
                        new Value.YesNo(true),
                        own(Kind.EXACTLY, new Value.YesNo(false))),
                new Asked(
                        new Comparison.AtLeast(STAFF, 10),
                        new Value.Count(10),
                        new Value.Count(9),
                        own(Kind.AT_LEAST, new Value.Count(10))),
                new Asked(
                        new Comparison.AtMost(STAFF, 10),
                        new Value.Count(10),
                        new Value.Count(11),
                        own(Kind.AT_MOST, new Value.Count(10))),
                new Asked(
                        new Comparison.MoneyAtMost(PRICE, Money.of("1200.50")),
                        yuan("1200.50"),
                        yuan("1200.51"),
                        own(Kind.AT_MOST, yuan("1200.50"))),
                new Asked(
                        new Comparison.LastsDays(STAY, 30),
                        period("2026-11-01", "2026-11-30"),
                        period("2026-11-01", "2026-11-29"),
                        new Required(Kind.AT_LEAST, new Value.Count(30), Unit.DAYS)),
                new Asked(
                        new Comparison.LongAgo(SINCE, Period.ofMonths(6)),
                        day("2026-05-22"),
                        day("2026-05-23"),
                        own(Kind.NOT_AFTER, day("2026-05-22"))),
                new Asked(
                        new Comparison.NotLongAgo(SINCE, Period.ofYears(2)),
                        day("2024-11-22"),
                        day("2024-11-21"),
                        own(Kind.NOT_BEFORE, day("2024-11-22"))),
                new Asked(
                        new Comparison.NotBefore(SINCE, LocalDate.of(2022, 1, 1)),
                        day("2022-01-01"),
                        day("2021-12-31"),
                        own(Kind.NOT_BEFORE, day("2022-01-01"))),
                new Asked(
                        new Comparison.NotAfter(SINCE, LocalDate.of(2022, 1, 1)),
                        day("2022-01-01"),
                        day("2022-01-02"),
                        own(Kind.NOT_AFTER, day("2022-01-01"))),
                new Asked(
                        new Comparison.AgeAtMost(BORN, 40),
                        day("1985-11-23"),
                        day("1985-11-22"),
                        new Required(Kind.AT_MOST, new Value.Count(40), Unit.YEARS)),
                new Asked(
                        new Comparison.Reaches(new Quantity.Age(BORN), Setting.of("18")),
                        day("2008-11-22"),
                        day("2008-11-23"),
                        new Required(Kind.AT_LEAST, new Value.Count(18), Unit.YEARS)),
                new Asked(
                        new Comparison.Reaches(monthsInZone(), Setting.of("12")),
                        rows(job("2025-11-22", null)),
                        rows(job("2025-11-23", null)),
                        new Required(Kind.AT_LEAST, new Value.Count(12), Unit.MONTHS)),
                new Asked(
                        new Comparison.StaysWithin(new Quantity.CountOf(JOBS, List.of()), Setting.of("1")),
                        rows(job("2025-01-01", null)),
                        rows(job("2025-01-01", null), job("2024-01-01", null)),
                        new Required(Kind.AT_MOST, new Value.Count(1), Unit.ROWS)),
                new Asked(
                        new Comparison.StaysWithin(new Quantity.Worth(PRICE), Setting.of("1200.50")),
                        yuan("1200.50"),
                        yuan("1200.51"),
                        own(Kind.AT_MOST, yuan("1200.50"))),
                new Asked(
                        new Comparison.Reaches(new Quantity.Stated(STAFF), Setting.of("10")),
                        new Value.Count(10),
                        new Value.Count(9),
                        own(Kind.AT_LEAST, new Value.Count(10))));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isMetUpToItsLimitAndNoFurther(Asked asked) {
        assertThat(asked.test().check(asked.passes(), NOW)).isEqualTo(MET);
        assertThat(asked.test().check(asked.fails(), NOW)).isEqualTo(UNMET);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isUnknownAsLongAsNothingWasSaid(Asked asked) {
        assertThat(asked.test().check(Facts.NONE, NOW)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void saysWhatIsAsked(Asked asked) {
        assertThat(Required.by(asked.test(), NOW)).isEqualTo(asked.required());
    }

    @Test
    void holdsAPeriodWithoutAnEndForLongEnough() {
        assertThat(new Comparison.LastsDays(STAY, 3_650).check(period("2026-11-22", null), NOW))
                .isEqualTo(MET);
    }

    @Test
    void namesTheLastDayThatLiesLongEnoughBackAtTheEndOfFebruaryToo() {
        var leap = Terms.on(LocalDate.of(2025, 2, 28));
        assertThat(Required.by(new Comparison.LongAgo(SINCE, Period.ofYears(1)), leap)
                        .value())
                .as("a year after 29 February 2024 is 28 February 2025")
                .isEqualTo(day("2024-02-29"));
        var march = Terms.on(LocalDate.of(2025, 3, 31));
        assertThat(Required.by(new Comparison.NotLongAgo(SINCE, Period.ofMonths(1)), march)
                        .value())
                .as("a month after 28 February is 28 March, and over")
                .isEqualTo(day("2025-03-01"));
    }

    @Test
    void reckonsAnAnswerInTheUnitThatIsAskedFor() {
        assertThat(Required.reckoned(new Comparison.LastsDays(STAY, 30), period("2026-11-01", "2026-11-30"), NOW))
                .isEqualTo(new Value.Count(30));
        assertThat(Required.reckoned(new Comparison.AgeAtMost(BORN, 40), day("1985-11-23"), NOW))
                .isEqualTo(new Value.Count(40));
        var unsaid = rows(job("2025-11-22", null).without(Law.JOB));
        assertThat(Required.reckoned(new Comparison.Reaches(monthsInZone(), Setting.of("1")), unsaid, NOW))
                .as("what cannot be reckoned stays as it was said")
                .isEqualTo(unsaid);
    }

    private static Required own(Kind kind, Value value) {
        return new Required(kind, value, Unit.OWN);
    }
}
