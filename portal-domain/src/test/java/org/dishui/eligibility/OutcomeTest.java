package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.entry;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.works;

import java.math.BigDecimal;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Facts;
import org.dishui.rules.Setting;
import org.dishui.rules.Value;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final Facts HERE = said(DISTRICT, "lingang");

    @Test
    void isEntitledWhenEverythingIsMetOpenAndCertain() {
        assertThat(outcome(open("grant", works("lingang")), HERE).standing()).isEqualTo(Standing.ENTITLED);
    }

    @Test
    void cannotTellWhatWasNotSaid() {
        var outcome = outcome(open("grant", works("lingang")), Facts.NONE);
        assertThat(outcome.standing()).isEqualTo(Standing.CANNOT_TELL);
        assertThat(outcome.isSettled()).isFalse();
    }

    @Test
    void isNotNowWhenAConditionIsUnmet() {
        assertThat(outcome(open("grant", works("yangpu")), HERE).standing()).isEqualTo(Standing.NOT_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSIDY, HISTORICAL, LIKELY, RULE_UNVERIFIED",
        "SUBSIDY, PILOT, LIKELY, PILOT",
        "SUBSIDY, ANNOUNCED, NOT_NOW, NOT_OPEN",
        "SUBSIDY, PAUSED, NOT_NOW, NOT_OPEN",
        "SUBSIDY, CLOSED, NOT_NOW, NOT_OPEN",
        "FUND, OPEN, LIKELY, LIMITED",
        "HOUSING, OPEN, LIKELY, LIMITED",
        "COMMUNITY, OPEN, LIKELY, LIMITED",
    })
    void isLessThanEntitledWhereSomethingElseIsOpen(Kind kind, Phase phase, Standing standing, Doubt doubt) {
        var outcome = outcome(entry("grant", kind, phase, works("lingang"), null), HERE);
        assertThat(outcome.standing()).isEqualTo(standing);
        assertThat(outcome.doubt()).isEqualTo(doubt);
    }

    @Test
    void isLikelyUntilTheAmountIsKnown() {
        var amount = new AmountRule.ShareOf(Samples.PRICE, new BigDecimal("0.3"), Setting.of("5000000"));
        var entry = entry("home", Kind.SUBSIDY, Phase.OPEN, works("lingang"), amount);
        assertThat(outcome(entry, HERE).doubt()).isEqualTo(Doubt.AMOUNT_OPEN);
        var priced = outcome(entry, HERE.with(Samples.PRICE, new Value.Amount(Money.of("1000000"))));
        assertThat(priced.standing()).isEqualTo(Standing.ENTITLED);
        assertThat(priced.estimate()).extracting("low").isEqualTo(Money.of("300000"));
    }

    private static Outcome outcome(Checkable entry, Facts facts) {
        return Outcome.of(entry, facts, TODAY);
    }
}
