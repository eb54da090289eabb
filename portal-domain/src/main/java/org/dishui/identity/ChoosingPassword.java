package org.dishui.identity;

import java.time.Clock;
import java.util.Optional;
import org.dishui.identity.OneTimeLink.Purpose;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password by a link that went to the account's address: the first one, or a new one. */
@Service
@Transactional
public class ChoosingPassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Linking linking;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoosingPassword(
            Accounts accounts,
            Passwords passwords,
            Linking linking,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.linking = linking;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a link, where there is such an account; nobody is told whether there is. */
    public void askForLink(String email) {
        accounts.findByEmail(email)
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> events.publishEvent(
                        new PasswordForgotten(account.id(), linking.issue(Purpose.SET_UP, account.id()))));
    }

    /** The address of the account that an open link belongs to. */
    @Transactional(readOnly = true)
    public Optional<String> emailOf(String token) {
        return linking.accountOf(token, Purpose.SET_UP)
                .map(accounts::require)
                .filter(account -> !account.isDisabled())
                .map(Account::email);
    }

    /** Whoever was signed in with the old password no longer is. */
    public void choose(String token, String password) {
        var account = linking.use(token, Purpose.SET_UP)
                .map(accounts::require)
                .filter(each -> !each.isDisabled())
                .orElseThrow(() -> new DomainRuleViolation("identity.link.closed"));
        if (PasswordRule.problem(password, account.email()).isPresent())
            throw new DomainRuleViolation("identity.problem.password.common");
        account.choosePassword(passwords.hash(password), clock.instant());
        sessions.endAll(account.id());
    }
}
