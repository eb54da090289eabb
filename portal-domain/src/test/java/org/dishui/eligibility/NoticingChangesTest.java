package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.NOON;
import static org.dishui.eligibility.Samples.SINCE;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.fourYearsInTheZone;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.works;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dishui.eligibility.StandingChange.Reason;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.identity.KeptProfile;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who works in the zone, for four years today, looks again. */
class NoticingChangesTest {
    private static final Applicant LIN = new Applicant(AccountId.next(), "Lin");
    private static final Instant LAST_WEEK = NOON.minus(Duration.ofDays(7));
    private static final Facts PROFILE = said(DISTRICT, "lingang").with(SINCE, new Value.Date(TODAY.minusYears(4)));

    private final Clock clock = Clock.fixed(NOON, Samples.ZONE);
    private final Shown shown = new Shown();
    private final List<Checkable> entries =
            List.of(open("grant", works("lingang")), open("veteran", fourYearsInTheZone()));

    @Test
    void knowsOfNoChangeWhereNothingWasEverShown() {
        assertThat(noticing(PROFILE).changes(LIN)).isEmpty();
    }

    @Test
    void saysSinceWhenNothingChanged() {
        shown("veteran", Standing.ENTITLED, LAST_WEEK.minusSeconds(60), null);
        shown("grant", Standing.ENTITLED, LAST_WEEK, null);
        assertThat(noticing(PROFILE).changes(LIN)).hasValueSatisfying(changes -> {
            assertThat(changes.since()).isEqualTo(LAST_WEEK);
            assertThat(changes.count()).isZero();
        });
    }

    @Test
    void tellsTimeThatPassedFromAProfileThatSaysMore() {
        shown("grant", Standing.CANNOT_TELL, LAST_WEEK, LAST_WEEK.minusSeconds(1));
        shown("veteran", Standing.NOT_NOW, LAST_WEEK, null);
        assertThat(noticing(PROFILE).changes(LIN)).hasValueSatisfying(changes -> {
            assertThat(changes.count()).isEqualTo(2);
            assertThat(changes.all())
                    .extracting(change -> change.before() + " " + change.now().standing() + " " + change.reason())
                    .containsExactly("CANNOT_TELL ENTITLED PROFILE", "NOT_NOW ENTITLED DATE");
        });
    }

    @Test
    void blamesTheRevisionThatCameAfterwards() {
        shown("grant", Standing.ENTITLED, LAST_WEEK, null);
        shown("veteran", Standing.NOT_NOW, LAST_WEEK, LAST_WEEK.plusSeconds(1));
        assertThat(noticing(PROFILE).changes(LIN))
                .hasValueSatisfying(changes -> assertThat(changes.all())
                        .extracting(StandingChange::reason)
                        .containsExactly(Reason.REVISION));
    }

    @Test
    void saysNothingOfAnEntryThatIsGone() {
        shown("gone", Standing.ENTITLED, LAST_WEEK, null);
        shown("grant", Standing.ENTITLED, LAST_WEEK, null);
        shown("veteran", Standing.ENTITLED, LAST_WEEK, null);
        assertThat(noticing(PROFILE).changes(LIN))
                .hasValueSatisfying(changes -> assertThat(changes.all()).isEmpty());
    }

    @Test
    void namesWhatIsNewUnlessItIsNothingForThem() {
        shown("grant", Standing.ENTITLED, LAST_WEEK, null);
        assertThat(noticing(PROFILE).changes(LIN))
                .hasValueSatisfying(changes -> assertThat(changes.all())
                        .extracting(
                                change -> change.before() + " " + change.now().standing() + " " + change.reason())
                        .containsExactly("null ENTITLED NEW"));
        var newcomer = PROFILE.with(SINCE, new Value.Date(TODAY.minusYears(1)));
        assertThat(noticing(newcomer).changes(LIN))
                .hasValueSatisfying(changes -> assertThat(changes.all()).isEmpty());
    }

    @Test
    void keepsWhereTheyStandOnceTheyHaveSeenIt() {
        noticing(PROFILE).seen(LIN);
        assertThat(shown.of(LIN.id()))
                .containsExactlyInAnyOrder(
                        new ShownStanding(Slug.of("grant"), Standing.ENTITLED, NOON, null),
                        new ShownStanding(Slug.of("veteran"), Standing.ENTITLED, NOON, null));
        assertThat(noticing(PROFILE).changes(LIN))
                .hasValueSatisfying(changes -> assertThat(changes.all()).isEmpty());
    }

    @Test
    void leavesOutWhatAnOldProfileSaysAndNobodyCanSayAnyMore() {
        noticing(PROFILE.with(DEGREE, new Value.Choice("wizard"))).seen(LIN);
        assertThat(shown.of(LIN.id())).hasSize(2);
    }

    private void shown(String slug, Standing standing, Instant at, @Nullable Instant revisedAt) {
        shown.all.add(new ShownStanding(Slug.of(slug), standing, at, revisedAt));
    }

    private NoticingChanges noticing(Facts profile) {
        var vocabulary = Samples.vocabulary();
        var checking = new Checking(() -> entries, vocabulary, clock);
        return new NoticingChanges(checking, KeptProfile.of(LIN, profile, vocabulary), shown, vocabulary, clock);
    }

    /** What one person was shown, in memory. */
    private static final class Shown implements ShownStandings {
        private final List<ShownStanding> all = new ArrayList<>();

        @Override
        public List<ShownStanding> of(AccountId account) {
            return List.copyOf(all);
        }

        @Override
        public void keep(AccountId account, Map<Slug, Standing> standings, Instant now) {
            all.clear();
            standings.forEach((entry, standing) -> all.add(new ShownStanding(entry, standing, now, null)));
        }
    }
}
