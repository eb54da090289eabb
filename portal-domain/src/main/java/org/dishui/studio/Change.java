package org.dishui.studio;

import static org.dishui.studio.ChangeState.DISCARDED;
import static org.dishui.studio.ChangeState.DRAFT;
import static org.dishui.studio.ChangeState.PUBLISHED;
import static org.dishui.studio.ChangeState.SCHEDULED;
import static org.dishui.studio.ChangeState.SUBMITTED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Publication;
import org.dishui.catalog.Revision;
import org.dishui.catalog.RevisionId;
import org.dishui.identity.AccountId;
import org.dishui.identity.Editor;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One editor's next text of an entry, based on the revision that held when it was begun. An entry has at most one open change. */
@Entity
@Table(name = "studio_change")
public class Change {
    @EmbeddedId
    private ChangeId id;

    private Slug slug;
    private RevisionId base;
    private int baseNumber;
    private EntryDefinition definition;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private AccountId author;
    private String authorName;
    private String note;
    private @Nullable String remark;
    private @Nullable String remarkBy;
    private @Nullable LocalDate effectiveOn;
    private @Nullable TrialReport trial;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    static Change of(Revision base, Editor author, Instant now) {
        var change = new Change();
        change.id = ChangeId.next();
        change.slug = base.slug();
        change.base = base.id();
        change.baseNumber = base.number();
        change.definition = base.definition();
        change.state = DRAFT;
        change.author = author.id();
        change.authorName = author.name();
        change.note = "";
        change.changedAt = now;
        return change;
    }

    void write(Editor editor, EntryDefinition newer, String what, Instant now) {
        requireAuthor(editor);
        if (state != DRAFT) throw illegal(DRAFT);
        if (!newer.slug().equals(slug)) throw new IllegalArgumentException("an entry never changes its address");
        if (!newer.equals(definition)) trial = null; // it told of another text
        definition = newer;
        note = what.strip();
        changedAt = now;
    }

    /** Says what this text would do; written again, it must be tried again. */
    void attach(TrialReport report) {
        if (state != DRAFT && state != SUBMITTED) throw illegal(SUBMITTED);
        trial = report;
    }

    void submit(Editor editor, Instant now) {
        requireAuthor(editor);
        if (note.isEmpty()) throw new DomainRuleViolation("studio.note-needed");
        moveTo(SUBMITTED, now);
        remark = null;
        remarkBy = null;
    }

    /** The second person publishes it; what that is based on must still hold. */
    Publication publish(Editor publisher, RevisionId current, Instant now) {
        var publication = agreed(publisher, current);
        moveTo(PUBLISHED, now);
        return publication;
    }

    /** The second person publishes it for a day; until then it can be withdrawn. */
    Publication schedule(Editor publisher, RevisionId current, LocalDate from, Instant now) {
        var publication = agreed(publisher, current);
        moveTo(SCHEDULED, now);
        effectiveOn = from;
        return publication;
    }

    /** It waits for the second person again. */
    void withdraw(Instant now) {
        if (state != SCHEDULED) throw illegal(SUBMITTED);
        moveTo(SUBMITTED, now);
        effectiveOn = null;
    }

    /** Its day has come. */
    void takeEffect(Instant now) {
        moveTo(PUBLISHED, now);
    }

    private Publication agreed(Editor publisher, RevisionId current) {
        if (publisher.id().equals(author)) throw new DomainRuleViolation("studio.second-person");
        if (!current.equals(base)) throw new DomainRuleViolation("studio.base-moved");
        return new Publication(author.value(), publisher.id().value(), note);
    }

    /** The second person does not agree and says why. */
    void sendBack(Editor publisher, String why, Instant now) {
        if (publisher.id().equals(author)) throw new DomainRuleViolation("studio.second-person");
        if (why.isBlank()) throw new DomainRuleViolation("studio.remark-needed");
        if (state != SUBMITTED) throw illegal(DRAFT);
        moveTo(DRAFT, now);
        remark = why.strip();
        remarkBy = publisher.name();
    }

    void discard(Editor editor, Instant now) {
        requireAuthor(editor);
        moveTo(DISCARDED, now);
    }

    private void requireAuthor(Editor editor) {
        if (!editor.id().equals(author)) throw new DomainRuleViolation("studio.author-only", authorName);
    }

    private void moveTo(ChangeState next, Instant now) {
        if (!state.next().contains(next)) throw illegal(next);
        state = next;
        changedAt = now;
    }

    private DomainRuleViolation illegal(ChangeState next) {
        return new DomainRuleViolation("studio.illegal-move", state, next);
    }

    public boolean isBy(Editor editor) {
        return editor.id().equals(author);
    }

    public ChangeId id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public RevisionId base() {
        return base;
    }

    public int baseNumber() {
        return baseNumber;
    }

    public EntryDefinition definition() {
        return definition;
    }

    public ChangeState state() {
        return state;
    }

    public String authorName() {
        return authorName;
    }

    /** What changes and why, in the editor's words. */
    public String note() {
        return note;
    }

    /** Why the second person sent it back. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<String> remarkBy() {
        return Optional.ofNullable(remarkBy);
    }

    /** The day on which it takes effect, where it is scheduled or was. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    /** What it would do, where somebody tried this text. */
    public Optional<TrialReport> trial() {
        return Optional.ofNullable(trial);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
