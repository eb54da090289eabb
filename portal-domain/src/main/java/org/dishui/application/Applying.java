package org.dishui.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dishui.application.Application.Handing;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Revision;
import org.dishui.catalog.Revisions;
import org.dishui.district.Calendars;
import org.dishui.document.FileId;
import org.dishui.document.Filing;
import org.dishui.identity.Applicant;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant can do with their own applications. */
@Service
@Transactional
public class Applying {
    /** Version of the privacy notice that is agreed to with each submission. */
    public static final String NOTICE = "2026-11";

    private final Applications applications;
    private final Revisions revisions;
    private final Calendars calendars;
    private final Acknowledgements acknowledgements;
    private final Filing filing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applying(
            Applications applications,
            Revisions revisions,
            Calendars calendars,
            Acknowledgements acknowledgements,
            Filing filing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.revisions = revisions;
        this.calendars = calendars;
        this.acknowledgements = acknowledgements;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the answers of one page: those asked and said; those asked and left empty are forgotten.
     *
     * @param seen mark of these answers as the page showed them: a page about other questions does not disturb this one
     */
    public void answer(Applicant me, Reference reference, Mark seen, Facts page, Set<FactKey> asked) {
        var application = applications.require(reference, me.id());
        var stands = Mark.of(application.answers(), asked);
        if (!stands.equals(seen) && !stands.equals(Mark.of(page, asked)))
            throw new Stale("application", clock.instant());
        application.answer(page, asked, clock.instant());
    }

    /** Adds to, or takes from, the files of one answer; other pages are not disturbed by it. */
    public void attach(Applicant me, Reference reference, FactKey fact, List<FileId> added, List<FileId> removed) {
        var application = applications.require(reference, me.id());
        filing.hold(me.id(), added);
        application.attach(fact, bare(added), bare(removed), clock.instant());
    }

    /**
     * Hands an application in, once: the same form posted again changes nothing.
     *
     * @param key made for the form that was posted
     * @param seen version of the application that the applicant checked
     */
    public void submit(Applicant me, Reference reference, UUID key, int seen) {
        var application =
                applications.seize(reference, me.id()).orElseThrow(() -> new NotFound("application " + reference));
        if (!acknowledgements.claim(me.id(), key, reference + " " + seen)) return;
        if (application.version() != seen) throw new Stale("application", clock.instant());
        var definition = definition(application);
        requireOpen(definition, application);
        events.publishEvent(
                application.submit(definition, new Handing(clock.instant(), promise(definition, application), NOTICE)));
    }

    public void withdraw(Applicant me, Reference reference) {
        events.publishEvent(applications.require(reference, me.id()).withdraw(clock.instant()));
    }

    private static List<UUID> bare(List<FileId> files) {
        return files.stream().map(FileId::value).toList();
    }

    private EntryDefinition definition(Application application) {
        return revisions
                .findById(application.revision())
                .map(Revision::definition)
                .orElseThrow();
    }

    /** A case that was returned may be handed in again after the program closed: it came in time. */
    private void requireOpen(EntryDefinition definition, Application application) {
        boolean first = application.submissions().isEmpty();
        if (first && !definition.takesRequestsOn(LocalDate.now(clock)))
            throw new DomainRuleViolation("application.program-closed");
    }

    private LocalDate promise(EntryDefinition definition, Application application) {
        int promised =
                Optional.ofNullable(definition.guide()).orElseThrow().promise().workingDays();
        return calendars
                .workingDays()
                .after(LocalDate.now(clock), application.daysLeft().orElse(promised));
    }
}
