package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.entry;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.text;
import static org.dishui.eligibility.Samples.works;

import java.util.List;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Facts;
import org.dishui.rules.Setting;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final AmountRule BY_DEGREE = new AmountRule.Table(List.of(
            new AmountRule.Tier(text("m"), studies("master"), Setting.of("3000"), new Provenance.Sample()),
            new AmountRule.Tier(text("b"), studies("bachelor"), Setting.of("1000"), new Provenance.Sample())));

    private final List<Checkable> entries = List.of(
            entry("grant", Kind.SUBSIDY, Phase.OPEN, works("lingang"), BY_DEGREE),
            entry("permit", Kind.PROGRAM, Phase.OPEN, works("yangpu"), null),
            entry("course", Kind.PROGRAM, Phase.OPEN, Samples.all(), null));

    @Test
    void namesWhatWouldComeOutOtherwiseAndTheDifferenceInMoney() {
        var contrast = contrast(said("lingang", "bachelor"), said("lingang", "master"));
        assertThat(contrast.shifts())
                .extracting(shift -> shift.one().entry().slug().value())
                .containsExactly("grant");
        assertThat(contrast.difference()).isEqualTo(Money.of("2000"));
    }

    @Test
    void namesWhatIsWonAndWhatIsLost() {
        var contrast = contrast(said("lingang", "master"), said("yangpu", "master"));
        assertThat(contrast.shifts())
                .extracting(shift ->
                        shift.one().entry().slug() + " " + shift.other().standing())
                .containsExactly("grant NOT_NOW", "permit ENTITLED");
        assertThat(contrast.difference()).isEqualTo(Money.of("-3000"));
    }

    @Test
    void isEmptyBetweenThePersonAndThemselves() {
        var contrast = contrast(said("lingang", "master"), said("lingang", "master"));
        assertThat(contrast.shifts()).isEmpty();
        assertThat(contrast.difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void saysNothingOfAnEntryThatOnlyOneOfThemKnows() {
        var facts = said("lingang", "master");
        var contrast =
                Contrast.of(Checking.check(entries, facts, TODAY), Checking.check(entries.subList(1, 3), facts, TODAY));
        assertThat(contrast.shifts()).isEmpty();
        assertThat(contrast.difference()).isEqualTo(Money.of("-3000"));
    }

    private Contrast contrast(Facts one, Facts other) {
        return Contrast.of(Checking.check(entries, one, TODAY), Checking.check(entries, other, TODAY));
    }

    private static Facts said(String district, String degree) {
        return Samples.said(DISTRICT, district).overriddenBy(Samples.said(DEGREE, degree));
    }
}
