package org.dishui.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;

/** What a draft says it may come to. */
class ProspectTest {
    private static final Estimate EXACT = estimate("19200", "19200");
    private static final Estimate ANYTHING = estimate("200", "31200");

    @Test
    void saysASumAndNoGuess() {
        assertThat(prospect(Certainty.UNKNOWN, EXACT).isPaid()).isTrue();
        assertThat(prospect(Certainty.UNKNOWN, ANYTHING).isPaid()).isFalse();
        assertThat(prospect(Certainty.MET, ANYTHING).isPaid()).isTrue();
        assertThat(prospect(Certainty.UNMET, EXACT).isPaid()).isFalse();
    }

    private static Prospect prospect(Certainty certainty, Estimate estimate) {
        return new Prospect(certainty, List.of(), estimate, List.of());
    }

    private static Estimate estimate(String low, String high) {
        return new Estimate(Money.of(low), Money.of(high), 6, List.of());
    }
}
