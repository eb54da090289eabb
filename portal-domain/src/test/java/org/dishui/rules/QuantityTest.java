package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Law.JOB;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.PAY;
import static org.dishui.rules.Law.PLACE;
import static org.dishui.rules.Law.TODAY;
import static org.dishui.rules.Law.job;
import static org.dishui.rules.Law.monthsInZone;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.yuan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static final Facts ELSEWHERE = job("2010-01-01", null).with(PLACE, new Value.Choice("else"));

    @Test
    void countsFullMonthsOfAJobThatGoesOn() {
        assertThat(months("2026-11-22", job("2022-12-22", null))).isEqualTo(47);
        assertThat(months("2026-12-21", job("2022-12-22", null))).isEqualTo(47);
        assertThat(months("2026-12-22", job("2022-12-22", null))).isEqualTo(48);
    }

    @Test
    void leavesGapsOutAndCountsOverlappingJobsOnce() {
        assertThat(months("2026-11-22", job("2024-01-01", "2024-03-31"), job("2025-01-01", "2025-02-28")))
                .isEqualTo(5);
        assertThat(months("2026-11-22", job("2024-01-01", "2024-06-30"), job("2024-03-01", "2024-04-30")))
                .isEqualTo(6);
        assertThat(months("2026-11-22", job("2024-01-01", "2024-06-30"), job("2024-05-15", "2024-12-31")))
                .isEqualTo(12);
    }

    @Test
    void addsTheLooseDaysOfSeparateStretches() {
        assertThat(months("2026-11-22", job("2024-01-01", "2024-01-16"), job("2024-05-01", "2024-05-16")))
                .isEqualTo(1);
        assertThat(months("2026-11-22", job("2024-01-01", "2024-01-15"), job("2024-05-01", "2024-05-16")))
                .isZero();
    }

    @Test
    void countsNeitherWhatLiesAheadNorWhatLiesElsewhere() {
        assertThat(months("2026-11-22", job("2027-01-01", null), ELSEWHERE)).isZero();
        assertThat(months("2026-11-22", job("2026-09-22", "2027-12-31"))).isEqualTo(2);
    }

    @Test
    void isARangeWhereAPlaceOrAPeriodWasNotSaid() {
        var sure = job("2025-11-22", null);
        var placeUnsaid = job("2024-11-22", "2025-11-21").with(PAY, yuan("1")).without(PLACE);
        assertThat(monthsInZone().of(rows(sure, placeUnsaid), NOW)).isEqualTo(Range.whole(12, 24));
        assertThat(monthsInZone().of(rows(sure, sure.without(JOB)), NOW)).isEqualTo(Range.whole(12, Range.ENDLESS));
    }

    /** Compared with a count of days, one by one: months of a single stretch are the calendar's, and more days never count less. */
    @Test
    void neverCountsLessForMoreDaysNorAMonthADayEarly() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var jobs = new ArrayList<Value.Period>();
            long before = 0;
            for (int j = 0; j < 4; j++) {
                var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
                jobs.add(new Value.Period(from, from.plusDays(random.nextInt(400))));
                long now = new Stretches(jobs, TODAY).fullMonths();
                assertThat(now).as("%s", jobs).isGreaterThanOrEqualTo(before);
                before = now;
            }
            var only = jobs.getFirst();
            var end = only.endBy(TODAY);
            assertThat(new Stretches(List.of(only), TODAY).fullMonths())
                    .isEqualTo(ChronoUnit.MONTHS.between(only.from(), end));
            var cut = only.from().plusDays(only.days() / 2);
            if (cut.isBefore(only.from().plusDays(1))) continue;
            var halves = List.of(new Value.Period(only.from(), cut.minusDays(1)), new Value.Period(cut, only.to()));
            assertThat(new Stretches(halves, TODAY).fullMonths())
                    .isEqualTo(new Stretches(List.of(only), TODAY).fullMonths());
        }
    }

    @ParameterizedTest
    @CsvSource({"1986-11-22,40", "1986-11-23,39", "2004-02-29,22", "2026-11-22,0", "2027-01-01,0"})
    void reckonsAgesInFullYears(LocalDate born, long years) {
        assertThat(new Quantity.Age(Law.BORN).of(new Value.Date(born), NOW)).isEqualTo(Range.whole(years));
    }

    @Test
    void countsAndAddsUpTheRowsThatMeetEveryCondition() {
        var inZone = new Comparison.OneOf(PLACE, List.of("zone"));
        var jobs = rows(
                job("2025-01-01", null).with(PAY, yuan("8000.50")),
                job("2025-01-01", null).with(PAY, yuan("1999.50")),
                ELSEWHERE.with(PAY, yuan("70000")));
        assertThat(new Quantity.CountOf(Law.JOBS, List.of(inZone)).of(jobs, NOW))
                .isEqualTo(Range.whole(2));
        assertThat(new Quantity.CountOf(Law.JOBS, List.of()).of(jobs, NOW)).isEqualTo(Range.whole(3));
        assertThat(new Quantity.WorthOf(Law.JOBS, PAY, List.of(inZone)).of(jobs, NOW))
                .isEqualTo(Range.exactly(1_000_000));
    }

    @Test
    void isOpenAtTheTopWhereAnAmountWasNotSaid() {
        var jobs = rows(job("2025-01-01", null).with(PAY, yuan("8000")), job("2025-01-01", null));
        var worth = new Quantity.WorthOf(Law.JOBS, PAY, List.of());
        assertThat(worth.of(jobs, NOW)).isEqualTo(new Range(800_000, Range.ENDLESS));
        assertThat(new Comparison.Reaches(worth, Setting.of("8000")).check(jobs, NOW))
                .isEqualTo(Certainty.MET);
        assertThat(new Comparison.StaysWithin(worth, Setting.of("9000")).check(jobs, NOW))
                .isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void addsUpANumberOfEachRow() {
        var posts = FactKey.of("branch.posts");
        var branches = FactKey.of("company.branches");
        var sum = new Quantity.SumOf(branches, posts, List.of());
        assertThat(sum.of(rows(branch(posts, 3), branch(posts, 4)), NOW)).isEqualTo(Range.whole(7));
        assertThat(sum.of(rows(branch(posts, 3), Facts.NONE), NOW)).isEqualTo(Range.whole(3, Range.ENDLESS));
        assertThat(sum.of(rows(), NOW)).isEqualTo(Range.whole(0));
    }

    @Test
    void isToldForCertainOnlyWhereBothEndsSaySo() {
        var fiveToTen = Range.whole(5, 10);
        assertThat(fiveToTen.isExact()).isFalse();
        assertThat(fiveToTen.atLeast(500)).isEqualTo(Certainty.MET);
        assertThat(fiveToTen.atLeast(501)).isEqualTo(Certainty.UNKNOWN);
        assertThat(fiveToTen.atLeast(1_000)).as("it may be ten").isEqualTo(Certainty.UNKNOWN);
        assertThat(fiveToTen.atLeast(1_001)).isEqualTo(Certainty.UNMET);
        assertThat(fiveToTen.atMost(1_000)).isEqualTo(Certainty.MET);
        assertThat(fiveToTen.atMost(999)).isEqualTo(Certainty.UNKNOWN);
        assertThat(fiveToTen.atMost(500)).as("it may be five").isEqualTo(Certainty.UNKNOWN);
        assertThat(fiveToTen.atMost(499)).isEqualTo(Certainty.UNMET);
    }

    @Test
    void staysEndlessWhateverIsAdded() {
        var endless = Range.whole(1, Range.ENDLESS);
        assertThat(endless.plus(Range.whole(2))).isEqualTo(Range.whole(3, Range.ENDLESS));
        assertThat(endless.plus(endless)).isEqualTo(Range.whole(2, Range.ENDLESS));
    }

    @Test
    void isNeverLessThanNothingNorFromMoreToLess() {
        assertThatThrownBy(() -> new Range(-1, 0)).hasMessage("a range from -1 to 0");
        assertThatThrownBy(() -> new Range(2, 1)).hasMessage("a range from 2 to 1");
        assertThat(new Range(0, 0)).isEqualTo(Range.NOTHING);
    }

    @Test
    void comparesWithAFigureOrWithAParameterByItsName() {
        assertThat(Setting.of("1234.50")).isEqualTo(new Setting(null, 123_450)).hasToString("1234.5");
        assertThat(Setting.of("rate-2026"))
                .isEqualTo(new Setting("rate-2026", 0))
                .hasToString("rate-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "Rate", "1000000000000000", "rate_2026", ""})
    void refusesWhatIsNeitherAFigureNorAName(String text) {
        assertThatThrownBy(() -> Setting.of(text)).hasMessage("neither a figure nor the name of a parameter: " + text);
    }

    private static Facts branch(FactKey posts, long count) {
        return Facts.NONE.with(posts, new Value.Count(count));
    }

    private static long months(String day, Facts... jobs) {
        var range = monthsInZone().of(rows(jobs), Terms.on(LocalDate.parse(day)));
        assertThat(range.isExact()).isTrue();
        return range.units();
    }
}
