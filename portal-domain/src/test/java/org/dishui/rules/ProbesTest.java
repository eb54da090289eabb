package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.rules.Law.BORN;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.JOB;
import static org.dishui.rules.Law.JOBS;
import static org.dishui.rules.Law.NATION;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.PAY;
import static org.dishui.rules.Law.PLACE;
import static org.dishui.rules.Law.PRICE;
import static org.dishui.rules.Law.RECRUITER;
import static org.dishui.rules.Law.SINCE;
import static org.dishui.rules.Law.STAFF;
import static org.dishui.rules.Law.STAY;
import static org.dishui.rules.Law.day;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.yuan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.junit.jupiter.api.Test;

/** The few answers that have to be tried to know what any answer does. */
class ProbesTest {
    private static final Comparison ELSEWHERE = new Comparison.OneOf(PLACE, List.of("else"));
    private static final Comparison ILL_PAID = new Comparison.MoneyAtMost(PAY, Money.of("5000"));

    @Test
    void triesNumbersAtTheLimitAndNextToItAndNoneBelowZero() {
        assertThat(probes(STAFF, new Comparison.AtLeast(STAFF, 10)))
                .containsExactly(new Value.Count(9), new Value.Count(10), new Value.Count(11));
        assertThat(probes(STAFF, new Comparison.AtMost(STAFF, 0)))
                .containsExactly(new Value.Count(0), new Value.Count(1));
        assertThat(probes(STAFF, new Comparison.Reaches(new Quantity.Stated(STAFF), Setting.of("3"))))
                .containsExactly(new Value.Count(2), new Value.Count(3), new Value.Count(4));
    }

    @Test
    void triesSumsToTheFen() {
        var fen = List.<Value>of(yuan("1200.49"), yuan("1200.50"), yuan("1200.51"));
        assertThat(probes(PRICE, new Comparison.MoneyAtMost(PRICE, Money.of("1200.50"))))
                .isEqualTo(fen);
        assertThat(probes(PRICE, new Comparison.StaysWithin(new Quantity.Worth(PRICE), Setting.of("1200.50"))))
                .isEqualTo(fen);
    }

    @Test
    void triesOnlyWhatIsAskedOfTheFactItself() {
        assertThat(probes(
                        STAFF, new Comparison.AtLeast(STAFF, 10), new Comparison.AtMost(FactKey.of("company.age"), 3)))
                .hasSize(3);
        assertThat(probes(STAFF)).isEmpty();
    }

    @Test
    void triesPeriodsOfADayAtLeast() {
        assertThat(probes(STAY, new Comparison.LastsDays(STAY, 30)))
                .containsExactly(
                        period("2026-11-22", "2026-12-20"),
                        period("2026-11-22", "2026-12-21"),
                        period("2026-11-22", "2026-12-22"));
        assertThat(probes(STAY, new Comparison.LastsDays(STAY, 1)))
                .containsExactly(period("2026-11-22", "2026-11-22"), period("2026-11-22", "2026-11-23"));
    }

    @Test
    void triesTheDaysAroundALimit() {
        assertThat(probes(SINCE, new Comparison.LongAgo(SINCE, Period.ofYears(4))))
                .containsExactly(day("2022-11-21"), day("2022-11-22"), day("2022-11-23"));
        assertThat(probes(SINCE, new Comparison.NotLongAgo(SINCE, Period.ofMonths(1))))
                .containsExactly(day("2026-10-21"), day("2026-10-22"), day("2026-10-23"));
        assertThat(probes(SINCE, new Comparison.NotBefore(SINCE, LocalDate.of(2022, 1, 1))))
                .containsExactly(day("2021-12-31"), day("2022-01-01"), day("2022-01-02"));
        assertThat(probes(SINCE, new Comparison.NotAfter(SINCE, LocalDate.of(2022, 1, 1))))
                .containsExactly(day("2021-12-31"), day("2022-01-01"), day("2022-01-02"));
    }

    @Test
    void triesTheBirthdaysOnWhichAnAgeBeginsAndEnds() {
        var forty = List.<Value>of(
                day("1986-11-21"),
                day("1986-11-22"),
                day("1986-11-23"),
                day("1985-11-21"),
                day("1985-11-22"),
                day("1985-11-23"));
        assertThat(probes(BORN, new Comparison.AgeAtMost(BORN, 40))).isEqualTo(forty);
        assertThat(probes(BORN, new Comparison.StaysWithin(new Quantity.Age(BORN), Setting.of("40"))))
                .isEqualTo(forty);
        assertThat(probes(BORN, new Comparison.Reaches(new Quantity.Age(BORN), Setting.of("40"))))
                .isEqualTo(forty);
    }

    @Test
    void triesEveryChoice() {
        assertThat(probes(DEGREE, new Comparison.OneOf(DEGREE, List.of("master"))))
                .extracting(value -> ((Value.Choice) value).choice())
                .containsExactly("bachelor", "master", "doctorate");
        assertThat(probes(Law.OWNER, new Comparison.Is(Law.OWNER, false)))
                .containsExactly(new Value.YesNo(true), new Value.YesNo(false));
    }

    @Test
    void triesEverySetOfTheChoicesThatCountAndOneThatDoesNot() {
        assertThat(probes(RECRUITER, new Comparison.OneOf(RECRUITER, List.of("university", "base"))))
                .extracting(value -> ((Value.Choices) value).choices())
                .containsExactly(
                        List.of("other"), List.of("university"), List.of("base"), List.of("university", "base"));
        assertThat(probes(RECRUITER, new Comparison.OneOf(RECRUITER, List.of("base", "university", "other"))))
                .as("none at all where every choice counts")
                .contains(new Value.Choices(List.of()));
    }

    @Test
    void triesTheCountriesThatCountAndOneThatDoesNot() {
        assertThat(probes(NATION, new Comparison.OneOf(NATION, List.of("CN", "HK"))))
                .extracting(value -> ((Value.Choice) value).choice())
                .containsExactly("CN", "HK", "FR");
    }

    @Test
    void triesListsThatComeToTheLimitAndNextToIt() {
        assertThat(comeTo(new Quantity.CountOf(JOBS, List.of(ELSEWHERE, ILL_PAID)), "2"))
                .containsExactly(100L, 200L, 300L);
        assertThat(comeTo(new Quantity.CountOf(JOBS, List.of(ILL_PAID, ELSEWHERE)), "0"))
                .containsExactly(0L, 100L);
        assertThat(comeTo(new Quantity.WorthOf(JOBS, PAY, List.of(ELSEWHERE)), "100"))
                .containsExactly(9_999L, 10_000L, 10_001L);
        assertThat(comeTo(new Quantity.MonthsOf(JOBS, JOB, List.of(ELSEWHERE)), "12"))
                .containsExactly(1_100L, 1_200L, 1_300L);
    }

    @Test
    void triesNoListWhoseRowsCannotBe() {
        var nowhere = List.of(ELSEWHERE, new Comparison.OneOf(PLACE, List.of("zone")));
        assertThat(comeTo(new Quantity.CountOf(JOBS, nowhere), "2")).isEmpty();
        assertThat(comeTo(new Quantity.CountOf(JOBS, List.of(new Comparison.AtLeast(STAFF, 1))), "2"))
                .as("no row of a job tells it")
                .isEmpty();
    }

    @Test
    void hasNothingToTryWhereNoFigureIsSetForTheDay() {
        var later = new Parameter(
                "staff",
                Law.text("staff"),
                null,
                List.of(new Parameter.Dated(LocalDate.of(2027, 1, 1), null, Setting.of("5"), new Provenance.Sample())));
        var test = new Comparison.Reaches(new Quantity.Stated(STAFF), Setting.of("staff"));
        var fact = Law.vocabulary().require(STAFF);
        assertThat(Probes.of(fact, List.of(test), new Terms(Law.TODAY, List.of(later))))
                .isEmpty();
        assertThat(Probes.of(fact, List.of(test), new Terms(LocalDate.of(2027, 1, 1), List.of(later))))
                .hasSize(3);
    }

    private static List<Long> comeTo(Quantity quantity, String limit) {
        return probes(JOBS, new Comparison.Reaches(quantity, Setting.of(limit))).stream()
                .map(list -> quantity.of(list, NOW))
                .peek(range -> assertThat(range.isExact()).isTrue())
                .map(Range::low)
                .toList();
    }

    private static List<Value> probes(FactKey fact, Comparison... tests) {
        return Probes.of(Law.vocabulary().require(fact), List.of(tests), NOW);
    }
}
