package org.dishui.offer.persistence;

import static org.dishui.review.persistence.CasesAtTheDesk.FANG;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dishui.catalog.ProgramPage;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Applicant;
import org.dishui.identity.Consent;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.offer.Consenting;
import org.dishui.offer.MyOffers;
import org.dishui.offer.Overseeing;
import org.dishui.offer.Rehearsal;
import org.dishui.offer.Rehearsing;
import org.dishui.offer.Releasing;
import org.dishui.offer.SampleMark;
import org.dishui.shared.Language;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionOperations;

/** People whose profile says all that Little Blue Whale asks for, for 19,200 yuan; and the lead who releases it. Bare of stereotypes. */
@Lazy
public class Entitled {
    private final Accounts accounts;
    private final Profiles profiles;
    private final ProgramPage programs;
    private final Consenting consenting;
    private final Rehearsing rehearsing;
    private final Overseeing overseeing;
    private final Releasing releasing;
    private final MyOffers offers;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Entitled(
            Accounts accounts,
            Profiles profiles,
            ProgramPage programs,
            Consenting consenting,
            Rehearsing rehearsing,
            Overseeing overseeing,
            Releasing releasing,
            MyOffers offers,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.programs = programs;
        this.consenting = consenting;
        this.rehearsing = rehearsing;
        this.overseeing = overseeing;
        this.releasing = releasing;
        this.offers = offers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody new, who agreed to nothing yet. */
    public Applicant somebody() {
        var person = Objects.requireNonNull(transactions.execute(status -> {
            var email = EmailAddress.of(AccountId.next() + "@dishui.example");
            var consent = new Consent("2026-11", clock.instant());
            var account =
                    accounts.save(Account.applicant(email, "林晓", "{none}", consent, Language.ZH, clock.instant()));
            var profile = Profile.of(account.id());
            var whale = programs.find(WHALE).orElseThrow().definition();
            profile.keep(whale.examples().getFirst().facts());
            profiles.save(profile);
            return account.id();
        }));
        return new Applicant(person, "林晓");
    }

    public Applicant somebodyWhoAgreed() {
        var person = somebody();
        consenting.give(person);
        return person;
    }

    /** Rehearses it anew; nothing goes out. */
    public Rehearsal rehearse() {
        rehearsing.rehearse(FANG, WHALE);
        return rehearsal();
    }

    public Rehearsal rehearsal() {
        return Objects.requireNonNull(overseeing.show(FANG, WHALE).rehearsal());
    }

    public void markAll(Rehearsal rehearsal, SampleMark mark) {
        for (int i = 0; i < rehearsal.sample().size(); i++)
            if (rehearsal.sample().get(i).isWaiting()) releasing.mark(FANG, WHALE, rehearsal.id(), i, mark);
    }

    /** Rehearses, checks and releases it. */
    public Rehearsal release() {
        var rehearsal = rehearse();
        markAll(rehearsal, SampleMark.RIGHT);
        releasing.release(FANG, WHALE, rehearsal.id(), rehearsal().version());
        return rehearsal();
    }

    public List<MyOffers.Row> offers(Applicant person) {
        return offers.of(person.id(), LocalDate.now(clock));
    }
}
