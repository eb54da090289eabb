package org.dishui.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dishui.district.CalendarYear.DayKind;
import org.dishui.district.CalendarYear.SpecialDay;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** The first of October falls on a Thursday: closed until the 7th, made up for on Saturday the 10th. */
    private static final WorkingDays DAYS = new WorkingDays(List.of(new CalendarYear(
            2026,
            new Provenance.Sample(),
            List.of(
                    day("2026-10-01", DayKind.HOLIDAY),
                    day("2026-10-02", DayKind.HOLIDAY),
                    day("2026-10-05", DayKind.HOLIDAY),
                    day("2026-10-06", DayKind.HOLIDAY),
                    day("2026-10-07", DayKind.HOLIDAY),
                    day("2026-10-10", DayKind.MAKE_UP)))));

    @ParameterizedTest
    @CsvSource({
        "2026-09-30,0,2026-09-30",
        "2026-09-30,1,2026-10-08",
        "2026-09-30,3,2026-10-10",
        "2026-09-30,4,2026-10-12",
        "2026-11-20,1,2026-11-23",
        "2026-11-21,1,2026-11-23",
        "2027-02-05,1,2027-02-08"
    })
    void countsForwardOverHolidaysAndMakeUpDays(LocalDate from, int days, LocalDate last) {
        assertThat(DAYS.after(from, days)).isEqualTo(last);
        assertThat(DAYS.between(from, last)).isEqualTo(days);
        assertThat(DAYS.between(last, from)).isEqualTo(-days);
    }

    @Test
    void countsNoDayTwiceWhereItBeginsOnAClosedOne() {
        assertThat(DAYS.between(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 8)))
                .isEqualTo(1);
        assertThat(DAYS.isWorking(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(DAYS.isWorking(LocalDate.of(2026, 10, 11))).isFalse();
    }

    @Test
    void saysThatNobodyConfirmedItsDays() {
        assertThat(DAYS.isSample()).isTrue();
        assertThatThrownBy(() -> DAYS.after(LocalDate.EPOCH, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SpecialDay day(String date, DayKind kind) {
        return new SpecialDay(LocalDate.parse(date), kind, LocalizedText.of("国庆节", "National Day"));
    }
}
