package org.dishui.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentPlanTest {
    @ParameterizedTest
    @CsvSource({"19200,6", "100,3", "0.07,7", "31199.99,12", "5000000,1", "1,60"})
    void addsUpToTheFen(String total, int months) {
        var plan = PaymentPlan.of(Money.of(total), months, LocalDate.of(2026, 11, 25));
        assertThat(plan).hasSize(months);
        assertThat(plan.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of(total));
        assertThat(plan)
                .allSatisfy(instalment -> assertThat(instalment.amount()).isGreaterThan(Money.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-09,2026-11-15", "2026-11-10,2026-12-15", "2026-11-25,2026-12-15", "2026-12-31,2027-01-15"})
    void beginsOnTheFirst15thThatLiesMoreThanFiveDaysAhead(LocalDate decided, LocalDate first) {
        assertThat(PaymentPlan.of(Money.of("6400"), 2, decided))
                .extracting(Instalment::due)
                .containsExactly(first, first.plusMonths(1));
    }

    @Test
    void refusesInstalmentsOfNothing() {
        assertThatThrownBy(() -> PaymentPlan.of(Money.of("0.05"), 6, LocalDate.of(2026, 11, 25)))
                .hasMessageContaining("treasury.instalment-too-small");
    }
}
