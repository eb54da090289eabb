package org.dishui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.catalog.Route.Stage;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.review.ReviewCase.Arrival;
import org.dishui.review.ReviewCase.Due;
import org.dishui.rules.FactKey;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewCaseTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Due DUE = new Due(NOON.plusSeconds(86400), NOON.plusSeconds(864000));
    private static final Officer RUI = officer("瑞雪", Role.REVIEWER);
    private static final Officer YAN = officer("严开", Role.REVIEWER);
    private static final Officer FANG = officer("方衡", Role.LEAD);
    private static final Officer LU = officer("陆直", Role.LEAD);
    private static final Officer QIAN = officer("钱谨", Role.FINANCE);

    /** The holder of the cell's case is rui, or fang where it waits for a decision that rui proposed. */
    static Stream<Arguments> cells() {
        return EnumSet.complementOf(EnumSet.of(StageKind.DELIVERY)).stream()
                .flatMap(stage -> Stream.of(CaseState.values())
                        .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(stage, state, move))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void allowsEachMoveInItsCellsOnly(StageKind stage, CaseState state, Move move) {
        boolean open = state == CaseState.QUEUED || state == CaseState.TAKEN;
        boolean fits = move.stages().contains(stage);
        var holder = stage == StageKind.DECISION ? FANG : RUI;
        boolean held = state == CaseState.TAKEN;
        assertThat(aCase(stage, state, holder).allows(move, holder))
                .as("who would have it")
                .isEqualTo(open && fits && (held || !move.isByHolder()));
        var other = stage == StageKind.DECISION ? LU : YAN;
        assertThat(aCase(stage, state, holder).allows(move, other))
                .as("a colleague")
                .isEqualTo(state == CaseState.QUEUED && fits && !move.isByHolder());
        assertThat(aCase(stage, state, holder).allows(move, QIAN)).as("finance").isFalse();
        if (stage == StageKind.DECISION)
            assertThat(aCase(stage, state, holder).allows(move, YAN))
                    .as("a reviewer")
                    .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void doesWhatItAllowsAndRefusesTheRest(Move move) {
        for (var stage : EnumSet.complementOf(EnumSet.of(StageKind.DELIVERY)))
            for (var state : CaseState.values()) {
                var holder = stage == StageKind.DECISION ? FANG : RUI;
                var handled = aCase(stage, state, holder);
                if (handled.allows(move, holder)) act(move).accept(handled, holder);
                else
                    assertThatThrownBy(() -> act(move).accept(handled, holder))
                            .as("%s at %s, %s", move, stage, state)
                            .isInstanceOf(DomainRuleViolation.class);
            }
    }

    @Test
    void isNotDecidedByWhoProposedIt() {
        var proposed = aCase(StageKind.REVIEW, CaseState.TAKEN, FANG);
        proposed.propose(FANG, approval(FANG), stage(StageKind.DECISION, null), DUE);
        assertThatThrownBy(() -> proposed.decide(FANG)).hasMessageContaining("review.second-person");
        assertThatThrownBy(() -> proposed.sendBack(FANG, "no", stage(StageKind.REVIEW, null), DUE))
                .hasMessageContaining("review.second-person");
        assertThat(proposed.decide(LU).by()).isEqualTo(FANG.id());
        assertThat(proposed.decidedBy()).contains(LU.id());
    }

    @Test
    void mayBeProposedBySomeoneElseAfterItCameBack() {
        var disputed = aCase(StageKind.DECISION, CaseState.QUEUED, FANG);
        assertThatThrownBy(() -> disputed.sendBack(FANG, "  ", stage(StageKind.REVIEW, null), DUE))
                .hasMessageContaining("review.remark-needed");
        disputed.sendBack(FANG, " 请核对实习时间 ", stage(StageKind.REVIEW, null), DUE);
        assertThat(disputed.remark()).contains("请核对实习时间");
        assertThat(disputed.proposal()).isEmpty();
        disputed.take(YAN);
        disputed.propose(YAN, approval(YAN), stage(StageKind.DECISION, null), DUE);
        assertThat(disputed.remark()).isEmpty();
    }

    @Test
    void namesWhoHasIt() {
        assertThatThrownBy(() -> aCase(StageKind.REVIEW, CaseState.TAKEN, RUI).take(YAN))
                .hasMessageContaining("review.taken-by")
                .hasMessageContaining("瑞雪");
    }

    @Test
    void goesBackToWhoeverHadItWithWhatChangedUnchecked() {
        var name = FactKey.of("person.name");
        var school = FactKey.of("person.school");
        var paused = aCase(StageKind.REVIEW, CaseState.TAKEN, RUI);
        paused.tick(RUI, Set.of(name, school));
        paused.pause(RUI);
        paused.resume(DUE, Set.of(school));
        assertThat(paused.isWith(RUI)).isTrue();
        assertThat(paused.ticks()).containsExactly(name);
    }

    @Test
    void staysWithTheOfficerAfterAcceptanceUnlessAnotherTeamIsNext() {
        var same = aCase(StageKind.ACCEPTANCE, CaseState.TAKEN, RUI);
        same.accept(RUI, stage(StageKind.REVIEW, null), DUE);
        assertThat(same.isWith(RUI)).isTrue();
        var other = aCase(StageKind.ACCEPTANCE, CaseState.TAKEN, RUI);
        other.accept(RUI, stage(StageKind.REVIEW, "lingang-housing"), DUE);
        assertThat(other.state()).isEqualTo(CaseState.QUEUED);
        assertThat(other.team()).isEqualTo("lingang-housing");
    }

    @Test
    void refusesAProposalWithoutWhatItNeeds() {
        assertThatThrownBy(() -> refusal(null, "x")).hasMessageContaining("review.refusal-needs-reason");
        assertThatThrownBy(() -> refusal(Reason.OTHER, " ")).hasMessageContaining("review.refusal-needs-reason");
        assertThatThrownBy(() -> approval(Money.ZERO, 1)).hasMessageContaining("review.amount-positive");
        assertThatThrownBy(() -> approval(Money.of("1"), 61)).hasMessageContaining("review.months-range");
    }

    private static ReviewCase aCase(StageKind stage, CaseState state, Officer holder) {
        var id = ApplicationId.next();
        var arrival = new Arrival(id, Reference.of("LG-LBW-26-7K3M92"), Slug.of("little-blue-whale"), "lingang-talent");
        var entered = ReviewCase.open(
                arrival, stage(stage == StageKind.DECISION ? StageKind.REVIEW : stage, null), DUE, NOON);
        if (stage == StageKind.DECISION) {
            entered.take(RUI);
            entered.propose(RUI, approval(RUI), stage(stage, null), DUE);
        }
        switch (state) {
            case QUEUED -> {}
            case TAKEN -> entered.take(holder);
            case CLOSED -> entered.close();
            case PAUSED -> {
                if (stage == StageKind.DECISION) entered.close(); // a decision never waits for the applicant
                else {
                    entered.take(holder);
                    entered.pause(holder);
                }
            }
        }
        return entered;
    }

    private static BiConsumer<ReviewCase, Officer> act(Move move) {
        return switch (move) {
            case TAKE -> ReviewCase::take;
            case PUT_BACK -> ReviewCase::putBack;
            case CHECK -> (handled, officer) -> handled.tick(officer, Set.of());
            case ACCEPT -> (handled, officer) -> handled.accept(officer, stage(StageKind.REVIEW, null), DUE);
            case RETURN -> ReviewCase::pause;
            case PROPOSE ->
                (handled, officer) -> handled.propose(officer, approval(officer), stage(StageKind.DECISION, null), DUE);
            case DECIDE -> (handled, officer) -> handled.decide(officer);
            case SEND_BACK ->
                (handled, officer) -> handled.sendBack(officer, "why", stage(StageKind.REVIEW, null), DUE);
            case REPLY -> ReviewCase::answer;
        };
    }

    private static Stage stage(StageKind kind, @Nullable String team) {
        var name = LocalizedText.of("阶段", kind.name());
        return new Stage(kind.name().toLowerCase(Locale.ROOT), kind, name, name, team, 3);
    }

    private static Proposal approval(Officer by) {
        return new Proposal(Outcome.APPROVED, null, "", "", Money.of("19200"), 6, by.id(), by.name(), NOON);
    }

    private static Proposal approval(Money amount, int months) {
        return new Proposal(Outcome.APPROVED, null, "", "", amount, months, RUI.id(), RUI.name(), NOON);
    }

    private static Proposal refusal(@Nullable Reason reason, String note) {
        return new Proposal(Outcome.REJECTED, reason, note, "", null, 1, RUI.id(), RUI.name(), NOON);
    }

    private static Officer officer(String name, Role role) {
        return new Officer(AccountId.next(), name, Set.of(role), "lingang-talent");
    }
}
