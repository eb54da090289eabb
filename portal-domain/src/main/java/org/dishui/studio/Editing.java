package org.dishui.studio;

import java.time.Clock;
import java.time.LocalDate;
import org.dishui.catalog.Entries;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.EntryProblems;
import org.dishui.catalog.Publishing;
import org.dishui.catalog.Revisions;
import org.dishui.identity.Editor;
import org.dishui.identity.Role;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.PortalClock;
import org.dishui.shared.Slug;
import org.dishui.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with an entry: begin a change, write it, hand it to a second person; and what that person does. */
@Service
@Transactional
public class Editing {
    private final Entries entries;
    private final Revisions revisions;
    private final Changes changes;
    private final Publishing publishing;
    private final Vocabulary vocabulary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editing(
            Entries entries,
            Revisions revisions,
            Changes changes,
            Publishing publishing,
            Vocabulary vocabulary,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.changes = changes;
        this.publishing = publishing;
        this.vocabulary = vocabulary;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a change on what holds now; one that is open already stays the only one. */
    public void begin(Editor me, Slug slug) {
        requireRole(me, Role.EDITOR);
        if (changes.open(slug).isPresent()) return;
        var base = revisions.require(entries.require(slug).current());
        tell(changes.save(Change.of(base, me, clock.instant())), me, "begun");
    }

    public void write(Editor me, Slug slug, int seen, EntryDefinition newer, String note) {
        requireRole(me, Role.EDITOR);
        open(slug, seen).write(me, newer, note, clock.instant());
    }

    /** Hands it to a second person; not with a contradiction or an example that the rule breaks. */
    public void submit(Editor me, Slug slug, int seen) {
        requireRole(me, Role.EDITOR);
        var change = open(slug, seen);
        requireSound(change);
        change.submit(me, clock.instant());
        tell(change, me, "submitted");
    }

    /** Attaches what the change would do, for those who decide on it; either of the two people may. */
    public void attach(Editor me, Slug slug, int seen, TrialReport report) {
        if (!me.can(Role.EDITOR)) requireRole(me, Role.PUBLISHER);
        var change = open(slug, seen);
        change.attach(report);
        tell(change, me, "tried");
    }

    public void discard(Editor me, Slug slug, int seen) {
        requireRole(me, Role.EDITOR);
        var change = open(slug, seen);
        change.discard(me, clock.instant());
        tell(change, me, "discarded");
    }

    /** The second person publishes: from now on it holds for whoever checks or begins; running cases stay under theirs. */
    public void publish(Editor me, Slug slug, int seen) {
        requireRole(me, Role.PUBLISHER);
        var change = open(slug, seen);
        requireSound(change);
        var entry = entries.require(slug);
        var publication = change.publish(me, entry.current(), clock.instant());
        publishing.publish(entry, change.definition(), publication);
        tell(change, me, "published");
    }

    /** The second person publishes it for a day to come: it is public from now on, and in force when that day begins in Shanghai. */
    public void schedule(Editor me, Slug slug, int seen, LocalDate from) {
        requireRole(me, Role.PUBLISHER);
        var change = open(slug, seen);
        requireSound(change);
        var entry = entries.require(slug);
        var publication = change.schedule(me, entry.current(), from, clock.instant());
        publishing.schedule(
                entry,
                change.definition(),
                publication,
                from.atStartOfDay(PortalClock.ZONE).toInstant());
        tell(change, me, "scheduled");
    }

    /** Takes it back before its day. */
    public void withdraw(Editor me, Slug slug, int seen) {
        requireRole(me, Role.PUBLISHER);
        var change = open(slug, seen);
        change.withdraw(clock.instant());
        publishing.withdraw(entries.require(slug));
        tell(change, me, "withdrawn");
    }

    public void sendBack(Editor me, Slug slug, int seen, String why) {
        requireRole(me, Role.PUBLISHER);
        var change = open(slug, seen);
        change.sendBack(me, why, clock.instant());
        tell(change, me, "sent-back");
    }

    private void requireSound(Change change) {
        if (!EntryProblems.of(change.definition(), vocabulary).isEmpty())
            throw new DomainRuleViolation("studio.unsound");
    }

    private Change open(Slug slug, int seen) {
        var change = changes.requireOpen(slug);
        if (change.version() != seen) throw new Stale("change", change.changedAt());
        return change;
    }

    private static void requireRole(Editor me, Role role) {
        if (!me.can(role)) throw new DomainRuleViolation("studio.role", role);
    }

    private void tell(Change change, Editor me, String action) {
        events.publishEvent(new ChangeMoved(change.id(), change.slug(), me.id(), action, clock.instant()));
    }
}
