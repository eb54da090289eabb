package org.dishui.application;

import static org.dishui.application.ApplicationState.ANSWERED;
import static org.dishui.application.ApplicationState.APPROVED;
import static org.dishui.application.ApplicationState.DRAFT;
import static org.dishui.application.ApplicationState.LAPSED;
import static org.dishui.application.ApplicationState.REJECTED;
import static org.dishui.application.ApplicationState.RETURNED;
import static org.dishui.application.ApplicationState.SUBMITTED;
import static org.dishui.application.ApplicationState.UNDER_REVIEW;
import static org.dishui.application.ApplicationState.WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.RevisionId;
import org.dishui.identity.AccountId;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One person's request under one program revision, from first draft to final decision. */
@Entity
@Table(name = "application")
public class Application {
    private static final int MOST_FILES = 10;

    @EmbeddedId
    private ApplicationId id;

    private Reference reference;
    private AccountId applicant;
    private Slug about;
    private RevisionId revision;
    private String team;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private Facts answers;
    private @Nullable Request request;
    private @Nullable LocalDate promisedBy;
    private @Nullable Integer daysLeft;
    private Instant begunAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "application_submission", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Submission> submissions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    /** A draft about an entry, under the revision whose form it fills in; prefilled with what the profile knows. */
    static Application draft(Reference reference, AccountId applicant, Draft draft, Facts known, Instant now) {
        var application = new Application();
        application.id = ApplicationId.next();
        application.reference = reference;
        application.applicant = applicant;
        application.about = draft.about();
        application.revision = draft.revision();
        application.team = draft.team();
        application.state = DRAFT;
        application.answers = known;
        application.begunAt = now;
        application.changedAt = now;
        return application;
    }

    /** What a draft is about: the entry, the revision whose form it takes, the team that will have it. */
    record Draft(Slug about, RevisionId revision, String team) {}

    /** Takes over the answers of one page; in a returned case only to what was asked for. */
    void answer(Facts page, Set<FactKey> asked, Instant now) {
        requireWithApplicant();
        var changed = answers;
        for (var fact : asked) {
            if (!isOpen(fact)) throw new DomainRuleViolation("application.not-asked", fact);
            changed = page.find(fact).isPresent()
                    ? changed.with(fact, page.find(fact).get())
                    : changed.without(fact);
        }
        answers = changed;
        changedAt = now;
    }

    /** Adds files to an answer, and takes others away; what was handed in before keeps its own list. */
    void attach(FactKey fact, List<UUID> added, List<UUID> removed, Instant now) {
        requireWithApplicant();
        if (!isOpen(fact)) throw new DomainRuleViolation("application.not-asked", fact);
        var files = new ArrayList<>(files(fact));
        files.removeAll(removed);
        files.addAll(added);
        if (files.size() > MOST_FILES) throw new DomainRuleViolation("application.too-many-files", MOST_FILES);
        answers = files.isEmpty() ? answers.without(fact) : answers.with(fact, new Value.Files(files));
        changedAt = now;
    }

    private List<UUID> files(FactKey fact) {
        return answers.find(fact).map(value -> ((Value.Files) value).files()).orElse(List.of());
    }

    /** Whether the applicant may change this answer now. */
    public boolean isOpen(FactKey fact) {
        return state == DRAFT
                || (state == RETURNED && request != null && request.about(fact).isPresent());
    }

    /** Hands it in; the answers are frozen, the promise begins or goes on. */
    ApplicationSubmitted submit(EntryDefinition definition, Handing handing) {
        var form = Optional.ofNullable(definition.form()).orElseThrow();
        requireWithApplicant();
        if (!form.missing(answers).isEmpty())
            throw new DomainRuleViolation(
                    "application.incomplete", form.missing(answers).size());
        boolean again = state == RETURNED;
        moveTo(SUBMITTED, handing.now());
        answers = form.relevant(answers);
        submissions.add(new Submission(answers, handing.now(), handing.notice()));
        steps.add(Step.own(again ? Step.Kind.RESUBMITTED : Step.Kind.SUBMITTED, handing.now()));
        promisedBy = handing.promisedBy();
        daysLeft = null;
        request = null;
        return new ApplicationSubmitted(id, reference, about, applicant, submissions.size(), handing.now());
    }

    /** The circumstances of a submission. */
    record Handing(Instant now, LocalDate promisedBy, String notice) {}

    /** Handed in, and nobody at the office has looked at it yet. */
    public boolean isWaiting() {
        return state == SUBMITTED;
    }

    /** The office starts a stage of the route. */
    public void begin(String stage, String by, Instant now) {
        if (state == SUBMITTED) moveTo(UNDER_REVIEW, now);
        else if (state != UNDER_REVIEW) throw illegal(UNDER_REVIEW);
        steps.add(Step.stage(stage, by, now));
    }

    /** The office asks the applicant, once and for all that is missing; so many working days of the promise are left when the ball comes back. */
    public ApplicationReturned giveBack(Request what, int left, String by, Instant now) {
        moveTo(RETURNED, now);
        request = what;
        daysLeft = left;
        steps.add(Step.returned(what, by, now));
        return new ApplicationReturned(id, reference, about, applicant, now);
    }

    public void approve(String by, Instant now) {
        moveTo(APPROVED, now);
        steps.add(Step.by(by, Step.Kind.APPROVED, now));
    }

    public void reject(String by, Instant now) {
        moveTo(REJECTED, now);
        steps.add(Step.by(by, Step.Kind.REJECTED, now));
    }

    public void settle(String by, Instant now) {
        moveTo(ANSWERED, now);
        steps.add(Step.by(by, Step.Kind.ANSWERED, now));
    }

    ApplicationWithdrawn withdraw(Instant now) {
        moveTo(WITHDRAWN, now);
        steps.add(Step.own(Step.Kind.WITHDRAWN, now));
        return new ApplicationWithdrawn(id, reference, now);
    }

    /** Not answered by the day that was named, or a draft that nobody touched for long. */
    public boolean isOverdue(Instant now) {
        if (state == DRAFT) return changedAt.plus(Lapsing.DRAFT_LIFE).isBefore(now);
        return state == RETURNED && request != null && request.isOver(now);
    }

    ApplicationLapsed lapse(Instant now) {
        if (!isOverdue(now)) throw illegal(LAPSED);
        moveTo(LAPSED, now);
        steps.add(Step.own(Step.Kind.LAPSED, now));
        return new ApplicationLapsed(id, reference, applicant, now);
    }

    private void requireWithApplicant() {
        if (!state.isWithApplicant()) throw new DomainRuleViolation("application.not-with-you", reference);
    }

    private void moveTo(ApplicationState next, Instant now) {
        if (!state.next().contains(next)) throw illegal(next);
        state = next;
        changedAt = now;
    }

    private DomainRuleViolation illegal(ApplicationState next) {
        return new DomainRuleViolation("application.illegal-move", state, next);
    }

    public ApplicationId id() {
        return id;
    }

    public Reference reference() {
        return reference;
    }

    public AccountId applicant() {
        return applicant;
    }

    /** The entry that it is about; for a consultation that is not the entry whose form it fills in. */
    public Slug about() {
        return about;
    }

    public RevisionId revision() {
        return revision;
    }

    /** Code of the team that has it. */
    public String team() {
        return team;
    }

    public ApplicationState state() {
        return state;
    }

    public Facts answers() {
        return answers;
    }

    /** The answers as the office has them: what was handed in last, not what is being changed since. */
    public Facts submitted() {
        return submissions.getLast().answers();
    }

    /** What the office asked for, while it waits for the applicant. */
    public Optional<Request> request() {
        return Optional.ofNullable(request);
    }

    /** The last day by which the office promised to decide, as it stands. */
    public Optional<LocalDate> promisedBy() {
        return Optional.ofNullable(promisedBy);
    }

    /** Working days of the promise that are left while the applicant has the ball: the clock stands still. */
    public Optional<Integer> daysLeft() {
        return Optional.ofNullable(daysLeft);
    }

    public List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Rises with each change; forms carry it, so that nobody overwrites what they have not seen. */
    public int version() {
        return version == null ? 0 : version;
    }
}
