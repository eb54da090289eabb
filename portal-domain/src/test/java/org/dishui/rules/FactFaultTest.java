package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Law.JOBS;
import static org.dishui.rules.Law.day;
import static org.dishui.rules.Law.job;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.said;
import static org.dishui.rules.Law.yuan;

import java.util.Collections;
import java.util.List;
import org.dishui.rules.FactFault.Reason;
import org.junit.jupiter.api.Test;

class FactFaultTest {
    private final Vocabulary vocabulary = Law.vocabulary();

    @Test
    void findsNothingWrongWithWhatCanBe() {
        var facts = said(Law.DEGREE, "master")
                .with(Law.BORN, day("1950-01-01"))
                .with(Law.PRICE, yuan("0"))
                .with(Law.STAY, period("2026-01-01", null))
                .with(JOBS, rows(job("2020-01-01", "2021-01-01"), job("2020-06-01", null)));
        assertThat(vocabulary.faults(facts)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(faults(FactKey.of("person.shoe-size"), new Value.Count(43))).isEqualTo(Reason.NO_SUCH_FACT);
        assertThat(faults(Law.DEGREE, new Value.Count(1))).isEqualTo(Reason.OTHER_TYPE);
        assertThat(faults(Law.DEGREE, new Value.Choice("wizard"))).isEqualTo(Reason.NO_SUCH_CHOICE);
        assertThat(faults(Law.RECRUITER, new Value.Choices(List.of("base", "nasa"))))
                .isEqualTo(Reason.NO_SUCH_CHOICE);
        assertThat(faults(Law.BORN, day("1826-11-22"))).as("200 years old").isEqualTo(Reason.DAY_OUT_OF_REACH);
        assertThat(faults(Law.STAY, period("2026-01-01", "2999-01-01"))).isEqualTo(Reason.DAY_OUT_OF_REACH);
        assertThat(faults(Law.STAFF, new Value.Count(-1))).isEqualTo(Reason.BELOW_ZERO);
        assertThat(faults(Law.PRICE, yuan("-0.01"))).isEqualTo(Reason.BELOW_ZERO);
        assertThat(faults(Law.STAFF, new Value.Count(Long.MAX_VALUE))).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void believesATrillionAndTheYearsFrom1900To2100() {
        assertThat(vocabulary.faults(Facts.NONE
                        .with(Law.STAFF, new Value.Count(1_000_000_000_000L))
                        .with(Law.PRICE, yuan("1000000000000"))
                        .with(Law.BORN, day("1900-01-01"))
                        .with(Law.STAY, period("1900-01-01", "2100-12-31"))))
                .isEmpty();
        assertThat(faults(Law.STAFF, new Value.Count(1_000_000_000_001L))).isEqualTo(Reason.TOO_MUCH);
        assertThat(faults(Law.PRICE, yuan("1000000000000.01"))).isEqualTo(Reason.TOO_MUCH);
        assertThat(faults(Law.BORN, day("1899-12-31"))).isEqualTo(Reason.DAY_OUT_OF_REACH);
        assertThat(faults(Law.BORN, day("2101-01-01"))).isEqualTo(Reason.DAY_OUT_OF_REACH);
        assertThat(faults(Law.STAY, period("1899-12-31", null))).isEqualTo(Reason.DAY_OUT_OF_REACH);
    }

    @Test
    void looksIntoTheRowsOfAList() {
        assertThat(faults(JOBS, rows(job("2020-01-01", null).with(Law.PAY, yuan("-1")))))
                .isEqualTo(Reason.BELOW_ZERO);
        assertThat(faults(JOBS, rows(job("2020-01-01", null).with(Law.PAY, day("2020-01-01")))))
                .isEqualTo(Reason.OTHER_TYPE);
        assertThat(faults(JOBS, rows(said(Law.DEGREE, "master")))).isEqualTo(Reason.NO_SUCH_FACT);
    }

    @Test
    void refusesTenThousandFamilyMembersAtOnce() {
        var members = Collections.nCopies(10_000, said(Law.KIN, "child"));
        assertThatThrownBy(() -> new Value.Rows(members)).hasMessage("a list has at most 500 rows, not 10000");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> period("2026-01-02", "2026-01-01")).hasMessageContaining("ends before it starts");
    }

    private Reason faults(FactKey key, Value value) {
        var faults = vocabulary.faults(Facts.NONE.with(key, value));
        assertThat(faults).hasSize(1);
        return faults.getFirst().reason();
    }
}
