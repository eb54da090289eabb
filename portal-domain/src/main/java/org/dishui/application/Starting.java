package org.dishui.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Application.Draft;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.identity.Applicant;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an application begins: with a look at what it needs, and a draft only when the applicant says so. */
@Service
@Transactional
public class Starting {
    /** The entry whose form asks one question to the team of any other entry. */
    public static final Slug CONSULTATION = Slug.of("consultation");

    private final ProgramPage programs;
    private final Applications applications;
    private final Prefilling prefilling;
    private final Clock clock;

    Starting(ProgramPage programs, Applications applications, Prefilling prefilling, Clock clock) {
        this.programs = programs;
        this.applications = applications;
        this.prefilling = prefilling;
        this.clock = clock;
    }

    /** Drafts about an entry that the applicant began earlier: offered before a new one is made. */
    @Transactional(readOnly = true)
    public List<Application> drafts(Applicant me, Slug about) {
        return applications.findByApplicantAndAboutAndState(me.id(), about, ApplicationState.DRAFT);
    }

    /** Opens a draft under the form of a program; for a consultation, about any entry. */
    public Reference start(Applicant me, Slug program, Slug about) {
        var form = require(program);
        var subject = program.equals(about) ? form : require(about);
        var definition = form.definition();
        if (definition.form() == null) throw new NotFound("form of " + program);
        requireOpen(definition);
        var now = clock.instant();
        var reference = Reference.free(
                subject.authority().prefix(),
                definition.code(),
                LocalDate.now(clock).getYear(),
                taken -> applications.findByReference(taken).isPresent());
        var draft = new Draft(about, form.revision(), subject.definition().team());
        applications.save(Application.draft(reference, me.id(), draft, prefilling.of(me, reference, definition), now));
        return reference;
    }

    private Shown require(Slug slug) {
        return programs.find(slug).orElseThrow(() -> new NotFound("program " + slug));
    }

    private void requireOpen(EntryDefinition definition) {
        if (!definition.takesRequestsOn(LocalDate.now(clock)))
            throw new DomainRuleViolation("application.program-closed");
    }
}
