package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.HOME;
import static org.dishui.eligibility.Samples.all;
import static org.dishui.eligibility.Samples.homeless;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.text;
import static org.dishui.eligibility.Samples.works;

import java.time.Clock;
import java.util.List;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.Ladder.Rung;
import org.dishui.catalog.Ladder.Support;
import org.dishui.catalog.Ladders;
import org.dishui.rules.Comparison;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Value;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.junit.jupiter.api.Test;

/** A ladder of three rungs: elsewhere, in the zone without a master, in the zone with one. */
class PlacingTest {
    private static final Support FOR_ALL = new Support(Slug.of("course"), null);
    private static final Support FOR_TENANTS = new Support(Slug.of("rent"), new Comparison.Is(HOME, false));

    private final Ladder ladder = ladder(
            rung("outside", new Rule.NoneOf(List.of(works("lingang")))),
            rung("arrived", all(works("lingang"), studies("bachelor")), FOR_ALL, FOR_TENANTS),
            rung("settled", all(works("lingang"), studies("master"))));
    private final Ladder homes = ladder(rung("tenant", homeless()));

    @Test
    void standsOnTheRungWhoseRuleIsMet() {
        var place = place(ladder, said(DISTRICT, "lingang").with(DEGREE, new Value.Choice("master")));
        assertThat(place.here()).isNotNull().extracting(Rung::key).isEqualTo("settled");
        assertThat(place.possible()).containsExactly(ladder.rungs().getLast());
    }

    @Test
    void canStandOnSeveralWhileAnswersAreMissing() {
        var place = place(ladder, said(DISTRICT, "lingang"));
        assertThat(place.here()).isNull();
        assertThat(place.possible()).extracting(Rung::key).containsExactly("arrived", "settled");
    }

    @Test
    void standsNowhereWhereNoRungIsForIt() {
        var place = place(homes, Facts.NONE.with(HOME, new Value.YesNo(true)));
        assertThat(place.here()).isNull();
        assertThat(place.possible()).isEmpty();
    }

    @Test
    void asksOnceForWhatTheRungsAndTheirSupportHangOn() {
        assertThat(placing(ladder, homes).questions()).extracting(Fact::key).containsExactly(DISTRICT, DEGREE, HOME);
    }

    @Test
    void placesOnEveryLadder() {
        assertThat(placing(ladder, homes).place(said(DISTRICT, "yangpu")))
                .extracting(
                        place -> place.here() == null ? "open" : place.here().key())
                .containsExactly("outside", "open");
    }

    private static Placing.Place place(Ladder ladder, Facts facts) {
        return placing(ladder).place(facts).getFirst();
    }

    private static Placing placing(Ladder... ladders) {
        return new Placing(
                new Ladders(List.of(ladders)), Samples.vocabulary(), Clock.fixed(Samples.NOON, Samples.ZONE));
    }

    private static Ladder ladder(Rung... rungs) {
        return new Ladder("ladder", text("ladder"), text("lead"), new Provenance.Sample(), List.of(rungs));
    }

    private static Rung rung(String key, Rule rule, Support... support) {
        return new Rung(key, text(key), text("gives"), new Provenance.Sample(), rule, List.of(support));
    }
}
