package org.dishui.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.catalog.Route;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.rules.FactKey;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One application on its way through the offices: the stage it waits in, who has it, and what was proposed. */
@Entity
@Table(name = "review_case")
public class ReviewCase {
    @EmbeddedId
    private ApplicationId id;

    private Reference reference;
    private Slug about;
    private String team;
    private String stage;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @AttributeOverride(name = "value", column = @Column(name = "assignee"))
    private @Nullable AccountId assignee;

    private @Nullable String assigneeName;
    private Instant dueAt;
    private Instant stageDueAt;
    private Instant openedAt;
    private Ticks ticks;
    private @Nullable Proposal proposal;

    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private @Nullable AccountId proposedBy;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable String remark;
    private @Nullable String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCase() {}

    /** A case enters the first stage of its route. */
    static ReviewCase open(Arrival arrival, Route.Stage first, Due due, Instant now) {
        var opened = new ReviewCase();
        opened.id = arrival.id();
        opened.reference = arrival.reference();
        opened.about = arrival.about();
        opened.team = arrival.team();
        opened.openedAt = now;
        opened.ticks = Ticks.NONE;
        opened.changedAt = now;
        opened.enter(first, due);
        return opened;
    }

    /** What arrives at the desk. */
    record Arrival(ApplicationId id, Reference reference, Slug about, String team) {}

    /** Until when the stage lasts, and until when the whole was promised: the ends of working days in Shanghai. */
    record Due(Instant stage, Instant promise) {}

    void take(Officer officer) {
        require(Move.TAKE, officer);
        assign(officer);
    }

    void putBack(Officer officer) {
        require(Move.PUT_BACK, officer);
        unassign();
    }

    void tick(Officer officer, Set<FactKey> checked) {
        require(Move.CHECK, officer);
        ticks = new Ticks(checked);
    }

    /** Everything is there: on to the next stage, with whoever has it where the team stays the same. */
    void accept(Officer officer, Route.Stage next, Due due) {
        require(Move.ACCEPT, officer);
        var before = team;
        enter(next, due);
        if (next.kind() != StageKind.DECISION && team.equals(before)) assign(officer);
    }

    void pause(Officer officer) {
        require(Move.RETURN, officer);
        state = CaseState.PAUSED;
    }

    /** The applicant answered: it goes back to whoever had it; what changed is to be checked anew. */
    void resume(Due due, Set<FactKey> changed) {
        if (state != CaseState.PAUSED) throw new DomainRuleViolation("review.not-at-this-stage");
        state = assignee == null ? CaseState.QUEUED : CaseState.TAKEN;
        ticks = ticks.without(changed);
        dueAt = due.promise();
        stageDueAt = due.stage();
    }

    void propose(Officer officer, Proposal what, Route.Stage decision, Due due) {
        require(Move.PROPOSE, officer);
        proposal = what;
        proposedBy = officer.id();
        remark = null;
        enter(decision, due);
    }

    /** The second person agrees: the proposal is the decision. */
    Proposal decide(Officer officer) {
        require(Move.DECIDE, officer);
        decidedBy = officer.id();
        close();
        return Optional.ofNullable(proposal).orElseThrow();
    }

    /** The second person does not agree and says why; the case goes back to the queue of the review. */
    void sendBack(Officer officer, String why, Route.Stage review, Due due) {
        require(Move.SEND_BACK, officer);
        if (why.isBlank()) throw new DomainRuleViolation("review.remark-needed");
        remark = why.strip();
        proposal = null;
        proposedBy = null;
        enter(review, due);
    }

    void answer(Officer officer) {
        require(Move.REPLY, officer);
        decidedBy = officer.id();
        close();
    }

    void close() {
        state = CaseState.CLOSED;
        assignee = null;
        assigneeName = null;
    }

    private void enter(Route.Stage next, Due due) {
        stage = next.key();
        kind = next.kind();
        team = next.team() == null ? team : next.team();
        dueAt = due.promise();
        stageDueAt = due.stage();
        unassign();
    }

    private void unassign() {
        state = CaseState.QUEUED;
        assignee = null;
        assigneeName = null;
    }

    private void assign(Officer officer) {
        state = CaseState.TAKEN;
        assignee = officer.id();
        assigneeName = officer.name();
    }

    private void require(Move move, Officer officer) {
        var obstacle = obstacle(move, officer);
        if (obstacle != null)
            throw new DomainRuleViolation(obstacle, assigneeName().orElse(""));
    }

    /** Whether the officer may do it now. */
    public boolean allows(Move move, Officer officer) {
        return obstacle(move, officer) == null;
    }

    /** The message of what keeps an officer from it; absent where nothing does. */
    public @Nullable String obstacle(Move move, Officer officer) {
        if (state == CaseState.CLOSED) return "review.closed";
        if (state == CaseState.PAUSED) return "review.with-applicant";
        if (!move.stages().contains(kind)) return "review.not-at-this-stage";
        if (kind == StageKind.DECISION && !officer.can(Role.LEAD)) return "review.lead-decides";
        if (!Scopes.worksOnCases(officer)) return "review.reviewers-only";
        if (kind == StageKind.DECISION && officer.id().equals(proposedBy)) return "review.second-person";
        if (move.isByHolder()) return isWith(officer) ? null : "review.take-first";
        return assignee == null || isWith(officer) ? null : "review.taken-by";
    }

    /** Who changed it last; a page that was opened before names them. */
    void signed(@Nullable String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    public boolean isWith(Officer officer) {
        return officer.id().equals(assignee);
    }

    public ApplicationId id() {
        return id;
    }

    public Reference reference() {
        return reference;
    }

    public Slug about() {
        return about;
    }

    public String team() {
        return team;
    }

    public String stage() {
        return stage;
    }

    public StageKind kind() {
        return kind;
    }

    public CaseState state() {
        return state;
    }

    public Optional<String> assigneeName() {
        return Optional.ofNullable(assigneeName);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant stageDueAt() {
        return stageDueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Set<FactKey> ticks() {
        return ticks.facts();
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** What the second person said when the proposal came back. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** The officer who changed it last; none where it was the applicant. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<AccountId> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    public Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Rises with each change; forms carry it. */
    public int version() {
        return version == null ? 0 : version;
    }
}
