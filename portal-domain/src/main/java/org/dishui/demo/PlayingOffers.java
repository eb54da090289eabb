package org.dishui.demo;

import org.dishui.catalog.ProgramPage;
import org.dishui.identity.Accounts;
import org.dishui.identity.Applicant;
import org.dishui.identity.Officer;
import org.dishui.offer.Consenting;
import org.dishui.offer.Matching;
import org.dishui.offer.Overseeing;
import org.dishui.offer.Rehearsal;
import org.dishui.offer.Rehearsing;
import org.dishui.offer.Releasing;
import org.dishui.offer.SampleMark;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Service;

/** Plays the sample offers, each deed by its own use case: consent, rehearsal, sample, release, and the first night. */
@Service
public class PlayingOffers {
    private final DemoOffers samples;
    private final Accounts accounts;
    private final DeskHands desk;
    private final ProgramPage programs;
    private final Consenting consenting;
    private final Rehearsing rehearsing;
    private final Overseeing overseeing;
    private final Releasing releasing;
    private final Matching matching;

    PlayingOffers(
            DemoOffers samples,
            Accounts accounts,
            DeskHands desk,
            ProgramPage programs,
            Consenting consenting,
            Rehearsing rehearsing,
            Overseeing overseeing,
            Releasing releasing,
            Matching matching) {
        this.samples = samples;
        this.accounts = accounts;
        this.desk = desk;
        this.programs = programs;
        this.consenting = consenting;
        this.rehearsing = rehearsing;
        this.overseeing = overseeing;
        this.releasing = releasing;
        this.matching = matching;
    }

    /** All of them, once; where a program has closed since, the demo starts without. */
    public boolean play() {
        if (samples.all().isEmpty() || samples.areThere()) return false;
        try {
            for (var sample : samples.all()) consenting.give(applicant(sample.applicant()));
            samples.all().stream().map(DemoOffer::program).distinct().forEach(this::release);
            matching.run();
            return true;
        } catch (DomainRuleViolation refused) {
            return false;
        }
    }

    private void release(Slug program) {
        var team = programs.find(program).orElseThrow().definition().team();
        var lead = desk.leadOf(team);
        rehearsing.rehearse(lead, program);
        var begun = rehearsal(lead, program);
        for (int i = 0; i < begun.sample().size(); i++) releasing.mark(lead, program, begun.id(), i, SampleMark.RIGHT);
        var checked = rehearsal(lead, program);
        releasing.release(lead, program, checked.id(), checked.version());
    }

    private Rehearsal rehearsal(Officer lead, Slug program) {
        var rehearsal = overseeing.show(lead, program).rehearsal();
        if (rehearsal == null) throw new IllegalStateException("nothing was rehearsed for " + program);
        return rehearsal;
    }

    private Applicant applicant(String email) {
        var account = accounts.findByEmail(email).orElseThrow();
        return new Applicant(account.id(), account.name());
    }
}
