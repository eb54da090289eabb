package org.dishui.offer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.review.persistence.CasesAtTheDesk.FANG;
import static org.dishui.review.persistence.CasesAtTheDesk.LU;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;
import static org.dishui.review.persistence.CasesAtTheDesk.YU;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.dishui.identity.Applicant;
import org.dishui.identity.Officer;
import org.dishui.offer.Cause;
import org.dishui.offer.Consenting;
import org.dishui.offer.Matching;
import org.dishui.offer.Overseeing;
import org.dishui.offer.RehearsalState;
import org.dishui.offer.Rehearsing;
import org.dishui.offer.Releasing;
import org.dishui.offer.SampleMark;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** How a program comes to offer itself, and how it is stopped. */
@PersistenceTest
class ReleaseTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Matching matching;

    @Autowired
    Consenting consenting;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Overseeing overseeing;

    @Autowired
    Releasing releasing;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    Entitled people;

    @SuppressWarnings("NullAway.Init")
    Applicant me;

    @BeforeEach
    void agree() {
        people = beans.createBean(Entitled.class);
        me = people.somebodyWhoAgreed();
    }

    @Test
    void aRehearsalCountsAndDrawsAndOffersNothing() {
        var rehearsal = people.rehearse();
        matching.run();
        assertThat(people.offers(me)).isEmpty();
        assertThat(rehearsal.state()).isEqualTo(RehearsalState.CHECKING);
        assertThat(rehearsal.matched()).isPositive().isLessThanOrEqualTo(rehearsal.tried());
        assertThat(rehearsal.total().fen()).isEqualTo(rehearsal.matched() * 1_920_000L);
        assertThat(rehearsal.sample()).hasSize(Math.min(20, rehearsal.matched()));
        assertThat(people.rehearsal().sample()).as("stable").isEqualTo(rehearsal.sample());
    }

    @Test
    void isRefusedBeforeTheWholeSampleIsChecked() {
        var rehearsal = people.rehearse();
        refuses("offer.sample-open", () -> release(FANG, people.rehearsal().version()));
        people.markAll(rehearsal, SampleMark.RIGHT);
        release(FANG, people.rehearsal().version());
        release(LU, 0);
        assertThat(people.rehearsal().state()).isEqualTo(RehearsalState.RELEASED);
        matching.run();
        assertThat(people.offers(me)).hasSize(1);
    }

    @Test
    void isRefusedWhereTooManyAreWrong() {
        people.markAll(people.rehearse(), SampleMark.WRONG);
        refuses("offer.share-too-high", () -> release(FANG, people.rehearsal().version()));
    }

    @Test
    void isRefusedToWhoHasNotSeenTheLastMark() {
        var rehearsal = people.rehearse();
        people.markAll(rehearsal, SampleMark.RIGHT);
        assertThatThrownBy(() -> release(FANG, rehearsal.version()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void offersStopAsSoonAsTheSampleTurnsOutWrong() {
        var rehearsal = people.release();
        releasing.mark(FANG, WHALE, rehearsal.id(), 0, SampleMark.WRONG);
        matching.run();
        assertThat(people.offers(me)).isEmpty();
        assertThat(overseeing.show(RUI, WHALE).letsOut()).isFalse();
    }

    @Test
    void keepsSomeOfEachNightOpenForChecking() {
        people.release();
        matching.run();
        var sample = people.rehearsal().sample();
        assertThat(sample.stream().filter(each -> each.isOffer()))
                .hasSizeBetween(1, 5)
                .allMatch(each -> each.isWaiting());
    }

    @Test
    void isStoppedByOnePressWhichTakesBackWhatIsOpen() {
        var rehearsal = people.release();
        matching.run();
        releasing.stop(FANG, WHALE, rehearsal.id());
        releasing.stop(LU, WHALE, rehearsal.id());
        assertThat(people.offers(me).getFirst().cause()).isEqualTo(Cause.STOPPED);
        matching.run();
        assertThat(people.offers(me)).hasSize(1);
    }

    @Test
    void isALeadsAloneAndOfTheirOwnAuthority() {
        refuses("offer.lead-only", () -> rehearsing.rehearse(RUI, WHALE));
        var rehearsal = people.rehearse();
        refuses("offer.lead-only", () -> releasing.mark(RUI, WHALE, rehearsal.id(), 0, SampleMark.RIGHT));
        assertThat(overseeing.list(RUI)).anyMatch(line -> line.program().slug().equals(WHALE));
        assertThatThrownBy(() -> overseeing.show(YU, WHALE)).isInstanceOf(NotFound.class);
        assertThat(overseeing.list(YU)).noneMatch(line -> line.program().slug().equals(WHALE));
    }

    @Test
    void oneRehearsalCountsOfTwoLeadsWhoPressAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            try (var pool = Executors.newFixedThreadPool(2)) {
                var pressed = pool
                        .invokeAll(Stream.of(FANG, LU)
                                .<Callable<Boolean>>map(lead -> () -> rehearsed(lead))
                                .toList())
                        .stream()
                        .map(each -> each.resultNow())
                        .toList();
                assertThat(pressed).contains(true);
            }
            assertThat(counting()).isOne();
        }
    }

    @Test
    void nobodyStandsInASampleWhoWithdrewTheirConsent() {
        var rehearsal = people.rehearse();
        consenting.withdraw(me);
        assertThat(people.rehearsal().sample().stream().filter(each -> me.id().equals(each.person())))
                .isEmpty();
        assertThat(overseeing.show(FANG, WHALE).sample())
                .allMatch(seen -> (seen.outcome() == null) == (seen.item().person() == null));
        assertThat(rehearsal.sample()).hasSameSizeAs(people.rehearsal().sample());
    }

    private void release(Officer lead, int seen) {
        releasing.release(lead, WHALE, people.rehearsal().id(), seen);
    }

    private boolean rehearsed(Officer lead) {
        try {
            rehearsing.rehearse(lead, WHALE);
            return true;
        } catch (OptimisticLockingFailureException overtaken) {
            return false;
        }
    }

    private int counting() {
        return sql.one(
                "select count(*) from offer_rehearsal where entry = :entry and state <> 'SUPERSEDED'",
                Map.of("entry", WHALE),
                Integer.class);
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainRuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
