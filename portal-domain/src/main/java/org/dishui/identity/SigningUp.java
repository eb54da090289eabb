package org.dishui.identity;

import java.time.Clock;
import org.dishui.identity.OneTimeLink.Purpose;
import org.dishui.shared.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening an account for oneself. Whether the address has one already, only its owner learns, by mail. */
@Service
@Transactional
public class SigningUp {
    /** The version of the privacy notice that a person agrees to now; a new wording is a new version. */
    public static final String NOTICE = "2026-11";

    private final Accounts accounts;
    private final Profiles profiles;
    private final Passwords passwords;
    private final Linking linking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningUp(
            Accounts accounts,
            Profiles profiles,
            Passwords passwords,
            Linking linking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.passwords = passwords;
        this.linking = linking;
        this.events = events;
        this.clock = clock;
    }

    public void signUp(EmailAddress email, String name, String password, Language language) {
        String hash = passwords.hash(password); // also for a known address: the clock must not tell
        var consent = new Consent(NOTICE, clock.instant());
        accounts.findByEmail(email.value())
                .ifPresentOrElse(
                        known -> repeat(known, email, name, hash, consent),
                        () -> open(email, name, hash, consent, language));
    }

    private void open(EmailAddress email, String name, String hash, Consent consent, Language language) {
        var account = accounts.save(Account.applicant(email, name, hash, consent, language, clock.instant()));
        var profile = Profile.of(account.id());
        profile.begin(name, email);
        profiles.save(profile);
        events.publishEvent(new AccountOpened(account.id(), linking.issue(Purpose.CONFIRM, account.id())));
    }

    private void repeat(Account known, EmailAddress email, String name, String hash, Consent consent) {
        if (known.isConfirmed() || known.isStaff() || known.isDisabled()) {
            events.publishEvent(new SignUpRepeated(known.id()));
            return;
        }
        known.signUpAgain(name, hash, consent);
        profiles.findById(known.id()).ifPresent(profile -> profile.begin(name, email));
        events.publishEvent(new AccountOpened(known.id(), linking.issue(Purpose.CONFIRM, known.id())));
    }
}
