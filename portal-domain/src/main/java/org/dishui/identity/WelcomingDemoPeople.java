package org.dishui.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of the demo people who have none yet. */
@Service
@Transactional
public class WelcomingDemoPeople {
    private final DemoPeople people;
    private final Accounts accounts;
    private final Profiles profiles;
    private final KeepingProfile keeping;
    private final Vocabulary vocabulary;
    private final Passwords passwords;
    private final Clock clock;

    WelcomingDemoPeople(
            DemoPeople people,
            Accounts accounts,
            Profiles profiles,
            KeepingProfile keeping,
            Vocabulary vocabulary,
            Passwords passwords,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.profiles = profiles;
        this.keeping = keeping;
        this.vocabulary = vocabulary;
        this.passwords = passwords;
        this.clock = clock;
    }

    public int welcome() {
        var known = accounts.emailsAmong(
                people.all().stream().map(DemoPerson::email).toList());
        var newcomers = people.all().stream()
                .filter(person -> !known.contains(person.email()))
                .toList();
        if (newcomers.isEmpty()) return 0;
        String hash = passwords.hash(DemoPerson.PASSWORD); // once: it is slow on purpose, and no secret here
        newcomers.forEach(person -> welcome(person, hash));
        return newcomers.size();
    }

    private void welcome(DemoPerson person, String hash) {
        var account = person.isStaff() ? staff(person) : applicant(person, hash);
        account.choosePassword(hash, clock.instant());
        accounts.save(account);
        if (account.isStaff()) return;
        var profile = Profile.of(account.id());
        profile.keep(facts(person, account.id()));
        profiles.save(profile);
    }

    private Account applicant(DemoPerson person, String hash) {
        var consent = new Consent(SigningUp.NOTICE, clock.instant());
        return Account.applicant(
                EmailAddress.of(person.email()), name(person), hash, consent, person.language(), clock.instant());
    }

    private Account staff(DemoPerson person) {
        return Account.staff(
                EmailAddress.of(person.email()),
                name(person),
                Set.copyOf(person.roles()),
                person.team(),
                person.language(),
                clock.instant());
    }

    private static String name(DemoPerson person) {
        return person.name().in(person.language());
    }

    /** Reads what they would type as if they typed it: a demo has no answer that a person could not give. */
    private Facts facts(DemoPerson person, AccountId account) {
        var reader = new FieldReader(keeping.sealer(account));
        var input = new Input(person.typed());
        var unread = new HashSet<>(person.typed().keySet());
        var facts = Facts.NONE;
        for (var fact : vocabulary.all()) {
            if (!fact.profile()) continue;
            unread.removeIf(name -> name.equals(fact.key().value()) || name.startsWith(fact.key() + "."));
            switch (reader.read(fact, input)) {
                case Reading.Answer(var value) -> facts = facts.with(fact.key(), value);
                case Reading.Problem problem ->
                    throw new IllegalStateException(person.email() + ": " + fact.key() + " " + problem.message());
                case Reading.Silence silence -> {}
            }
        }
        if (!unread.isEmpty()) throw new IllegalStateException(person.email() + ": nothing asks for " + unread);
        return facts;
    }
}
