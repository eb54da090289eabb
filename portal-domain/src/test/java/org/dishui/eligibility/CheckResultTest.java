package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.STAY;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.entry;
import static org.dishui.eligibility.Samples.grant;
import static org.dishui.eligibility.Samples.homeless;
import static org.dishui.eligibility.Samples.not;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.works;

import java.util.List;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Estimate;
import org.dishui.rules.Facts;
import org.dishui.rules.Setting;
import org.dishui.rules.Value;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;

/** Somebody who works in the zone and rents there for eight months, before a small catalogue. */
class CheckResultTest {
    private static final Facts TENANT = said(DISTRICT, "lingang")
            .with(STAY, new Value.Period(TODAY, TODAY.plusMonths(8).minusDays(1)));

    private static final AmountRule RENT = new AmountRule.Monthly(new AmountRule.Fixed(Setting.of("1000")), STAY, 12);

    private final CheckResult result = Checking.check(
            List.of(
                    open("permit", works("lingang")),
                    grant("move", "5000", List.of(), List.of()),
                    entry("rent", Kind.SUBSIDY, Phase.OPEN, works("lingang"), RENT),
                    grant("lesser", "100", List.of(not("move")), List.of()),
                    entry("flat", Kind.HOUSING, Phase.OPEN, works("lingang"), null),
                    open("home", homeless()),
                    open("yangpu", works("yangpu"))),
            TENANT,
            TODAY);

    @Test
    void sortsEveryEntryByWhereThePersonStandsWithIt() {
        assertThat(slugs(result.of(Standing.ENTITLED))).containsExactly("permit", "move", "rent", "lesser");
        assertThat(slugs(result.of(Standing.LIKELY))).containsExactly("flat");
        assertThat(slugs(result.of(Standing.CANNOT_TELL))).containsExactly("home");
        assertThat(slugs(result.of(Standing.NOT_NOW))).containsExactly("yangpu");
        assertThat(result.count(Standing.ENTITLED)).isEqualTo(4);
        assertThat(result.count(Standing.CANNOT_TELL)).isEqualTo(1);
    }

    @Test
    void countsTheAnswersThatStandWhateverIsSaidFurther() {
        assertThat(result.settled()).isEqualTo(6);
    }

    @Test
    void addsUpWhatThePackagePays() {
        assertThat(slugs(result.best().taken().stream()
                        .map(SupportPackage.Taken::outcome)
                        .toList()))
                .containsExactly("permit", "move", "rent");
        assertThat(slugs(result.paid())).as("a permit is no payment").containsExactly("move", "rent");
        assertThat(result.total()).isEqualTo(Money.of("13000"));
        assertThat(result.estimates()).extracting(Estimate::high).containsExactly(Money.of("5000"), Money.of("8000"));
    }

    @Test
    void runsAsLongAsTheLongestOfThePayments() {
        assertThat(result.months()).isEqualTo(8);
        assertThat(Checking.check(List.of(open("permit", works("lingang"))), TENANT, TODAY)
                        .months())
                .as("nothing to pay is no longer than what is paid once")
                .isEqualTo(1);
    }

    private static List<String> slugs(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.entry().slug().value()).toList();
    }
}
