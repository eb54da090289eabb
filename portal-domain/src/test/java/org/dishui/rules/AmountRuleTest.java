package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.FAMILY;
import static org.dishui.rules.Law.KIN;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.PRICE;
import static org.dishui.rules.Law.STAY;
import static org.dishui.rules.Law.TODAY;
import static org.dishui.rules.Law.holds;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.rows;
import static org.dishui.rules.Law.said;
import static org.dishui.rules.Law.text;
import static org.dishui.rules.Law.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRuleTest {
    private static final AmountRule BY_DEGREE =
            new AmountRule.Table(List.of(tier("bachelor", "1000"), tier("master", "3000"), tier("doctorate", "5000")));

    @Test
    void paysTheFirstTierThatIsMetAndNothingWithoutOne() {
        assertThat(paid(BY_DEGREE, said(DEGREE, "master"))).isEqualTo("3000");
        assertThat(paid(BY_DEGREE, said(DEGREE, "college"))).isEqualTo("0");
        assertThat(paid(BY_DEGREE, Facts.NONE)).isEqualTo("0 to 5000");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-02-28, 18000",
        "2026-09-01, 2026-09-30, 3000",
        "2026-09-01, 2026-10-01, 6000",
        "2026-09-01, 2027-08-31, 18000",
        "2026-09-01, ,           18000",
    })
    void paysARateForEachMonthBegun(String from, String to, String total) {
        var monthly = new AmountRule.Monthly(BY_DEGREE, STAY, 6);
        assertThat(paid(monthly, said(DEGREE, "master").with(STAY, period(from, to))))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-10-31, 6000",
        "2026-09-01, 2026-09-10, 1000",
        "2026-09-01, 2026-10-10, 3967.74",
        "2026-02-15, 2026-03-01, 1607.14",
        "2026-09-01, 2027-03-15, 18000",
    })
    void paysDaysLeftOverTheirShareOfTheMonthToTheFen(String from, String to, String total) {
        var exactly = new AmountRule.ProRata(BY_DEGREE, STAY, 6);
        assertThat(paid(exactly, said(DEGREE, "master").with(STAY, period(from, to))))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"8000000,2400000", "9999999,2999999", "20000000,5000000", "0,0"})
    void paysAShareOfACostUpToACap(String price, String paid) {
        assertThat(paid(share("5000000"), Facts.NONE.with(PRICE, yuan(price)))).isEqualTo(paid);
        assertThat(paid(share("5000000"), Facts.NONE)).isEqualTo("0 to 5000000");
    }

    @Test
    void paysForEachRowUpToSoMany() {
        var children = new Quantity.CountOf(FAMILY, List.of(new Comparison.OneOf(KIN, List.of("child"))));
        var each = new AmountRule.ForEach(children, fixed("800"), Setting.of("3"));
        var child = said(KIN, "child");
        var family = Facts.NONE.with(FAMILY, rows(child, said(KIN, "spouse"), child));
        assertThat(paid(each, family)).isEqualTo("1600");
        assertThat(paid(each, Facts.NONE.with(FAMILY, rows(child, child, child, child))))
                .isEqualTo("2400");
        assertThat(paid(each, Facts.NONE.with(FAMILY, rows(child, Facts.NONE)))).isEqualTo("800 to 1600");
        assertThat(paid(each, Facts.NONE)).isEqualTo("0 to 2400");
    }

    @Test
    void takesOffWhatIsAboveTheCapAndSaysSo() {
        var sum = new AmountRule.Sum(List.of(
                new AmountRule.Part(text("rent"), new AmountRule.Monthly(fixed("1000"), STAY, 12)),
                new AmountRule.Part(text("move"), fixed("5000"))));
        var capped = new AmountRule.Capped(sum, Setting.of("15000"), text("cap"));
        var year = Facts.NONE.with(STAY, period("2026-01-01", "2026-12-31"));
        var estimate = capped.estimate(year, NOW);
        assertThat(estimate.low()).isEqualTo(Money.of("15000"));
        assertThat(estimate.lines())
                .extracting(line -> line.label() + " " + line.low() + " x" + line.months())
                .containsExactly(text("rent") + " 1000 x12", text("move") + " 5000 x1", text("cap") + " -2000 x1");
        assertThat(estimate.monthly()).isEqualTo(Money.of("1000"));
        assertThat(estimate.once()).isEqualTo(Money.of("3000"));
        var half = Facts.NONE.with(STAY, period("2026-01-01", "2026-06-30"));
        assertThat(paid(capped, half)).isEqualTo("11000");
    }

    @Test
    void followsAParameterThroughTime() {
        var rate = new Parameter(
                "rate",
                text("rate"),
                null,
                List.of(dated("2026-01-01", "2026-06-30", "100.55"), dated("2026-07-01", null, "200")));
        var paid = fixed("rate");
        assertThat(paid.estimate(Facts.NONE, new Terms(LocalDate.of(2026, 6, 30), List.of(rate)))
                        .low())
                .isEqualTo(Money.of("100.55"));
        assertThat(paid.estimate(Facts.NONE, new Terms(TODAY, List.of(rate))).low())
                .isEqualTo(Money.of("200"));
        var unset = paid.estimate(Facts.NONE, new Terms(LocalDate.of(2025, 6, 30), List.of(rate)));
        assertThat(unset.isExact()).as("on a day without a figure").isFalse();
    }

    @Test
    void refusesAnAmountOfAThousandLevels() {
        assertThatThrownBy(() -> {
                    AmountRule amount = fixed("1");
                    for (int i = 0; i < 1_000; i++) amount = new AmountRule.Monthly(amount, STAY, 1);
                })
                .hasMessage("an amount is at most 32 levels deep");
    }

    @Test
    void neverRunsOver() {
        var each = new AmountRule.ForEach(
                new Quantity.Stated(Law.STAFF), fixed("900000000000000"), Setting.of("999999999999999"));
        var many = Facts.NONE.with(Law.STAFF, new Value.Count(Long.MAX_VALUE));
        assertThatThrownBy(() -> each.estimate(many, NOW)).isInstanceOf(ArithmeticException.class);
    }

    private static AmountRule fixed(String amount) {
        return new AmountRule.Fixed(Setting.of(amount));
    }

    private static AmountRule share(String cap) {
        return new AmountRule.ShareOf(PRICE, new BigDecimal("0.3"), Setting.of(cap));
    }

    private static AmountRule.Tier tier(String degree, String amount) {
        return new AmountRule.Tier(text(degree), holds(degree), Setting.of(amount), new Provenance.Sample());
    }

    private static Parameter.Dated dated(String from, @Nullable String until, String value) {
        return new Parameter.Dated(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Setting.of(value),
                new Provenance.Sample());
    }

    private static String paid(AmountRule amount, Facts facts) {
        var estimate = amount.estimate(facts, NOW);
        return estimate.isExact() ? estimate.low().toString() : estimate.low() + " to " + estimate.high();
    }
}
