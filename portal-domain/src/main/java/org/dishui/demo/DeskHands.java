package org.dishui.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.identity.Account;
import org.dishui.identity.Accounts;
import org.dishui.identity.DemoPeople;
import org.dishui.identity.DemoPerson;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.review.Cases;
import org.dishui.review.Deciding;
import org.dishui.review.Outcome;
import org.dishui.review.Proposal;
import org.dishui.review.Reason;
import org.dishui.review.ReviewCase;
import org.dishui.review.Reviewing;
import org.dishui.review.Scopes;
import org.dishui.rules.Estimate;
import org.springframework.stereotype.Component;

/** The demo's officers at work: whoever is on the case's team, and a lead of its authority. */
@Component
class DeskHands {
    private final Cases cases;
    private final Reviewing reviewing;
    private final Deciding deciding;
    private final Scopes scopes;
    private final DemoPeople people;
    private final Accounts accounts;
    private final Clock clock;

    DeskHands(
            Cases cases,
            Reviewing reviewing,
            Deciding deciding,
            Scopes scopes,
            DemoPeople people,
            Accounts accounts,
            Clock clock) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.deciding = deciding;
        this.scopes = scopes;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    void take(Reference reference) {
        reviewing.take(reviewer(reference), reference, version(reference));
    }

    void accept(Reference reference) {
        reviewing.accept(reviewer(reference), reference, version(reference));
    }

    void giveBack(Reference reference, List<Request.Item> items) {
        reviewing.giveBack(reviewer(reference), reference, version(reference), items, "");
    }

    void propose(Reference reference, boolean approve, Estimate estimate) {
        var officer = reviewer(reference);
        boolean paid = approve && estimate.high().fen() > 0;
        var proposal = new Proposal(
                approve ? Outcome.APPROVED : Outcome.REJECTED,
                approve ? null : Reason.CONDITION_NOT_MET,
                approve ? "材料齐全，符合条件。" : "按现有材料，有一项条件不符合；条件具备后可以再次申请。",
                "样例：按材料逐条核对。",
                paid ? estimate.high() : null,
                paid ? estimate.months() : 1,
                officer.id(),
                officer.name(),
                clock.instant());
        reviewing.propose(officer, reference, version(reference), proposal);
    }

    void sendBack(Reference reference) {
        var lead = lead(reference);
        reviewing.take(lead, reference, version(reference));
        deciding.sendBack(lead, reference, version(reference), "请补充说明金额的依据。");
    }

    void decide(Reference reference) {
        var lead = lead(reference);
        reviewing.take(lead, reference, version(reference));
        deciding.decide(lead, reference, version(reference));
    }

    void answer(Reference reference) {
        deciding.answer(
                reviewer(reference), reference, version(reference), "可以在网上提交，材料以办事指南为准；如有变化，我们会在办件页上告诉你。（样例答复）");
    }

    private Officer reviewer(Reference reference) {
        return officer(Role.REVIEWER, require(reference).team());
    }

    /** A lead sees the teams of the whole authority. */
    private Officer lead(Reference reference) {
        return leadOf(require(reference).team());
    }

    Officer leadOf(String team) {
        return people.all().stream()
                .filter(person -> person.roles().contains(Role.LEAD))
                .map(this::officer)
                .filter(lead -> scopes.of(lead).teams().contains(team))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lead for " + team));
    }

    private Officer officer(Role role, String team) {
        return people.all().stream()
                .filter(person -> person.roles().contains(role) && team.equals(person.team()))
                .map(this::officer)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + role + " at " + team));
    }

    private Officer officer(DemoPerson person) {
        Account account =
                accounts.findByEmail(EmailAddress.of(person.email()).value()).orElseThrow();
        return new Officer(account.id(), account.name(), Set.copyOf(person.roles()), String.valueOf(person.team()));
    }

    private int version(Reference reference) {
        return require(reference).version();
    }

    private ReviewCase require(Reference reference) {
        return cases.findByReference(reference).orElseThrow();
    }
}
