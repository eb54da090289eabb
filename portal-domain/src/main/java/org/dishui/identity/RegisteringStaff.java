package org.dishui.identity;

import java.time.Clock;
import java.util.Set;
import org.dishui.identity.OneTimeLink.Purpose;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts: register, assign, disable, enable, take a lost second factor away. */
@Service
@Transactional
public class RegisteringStaff {
    private final Accounts accounts;
    private final Linking linking;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringStaff(
            Accounts accounts, Linking linking, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.linking = linking;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public StaffRegistered register(
            EmailAddress email, String name, Set<Role> roles, @Nullable String team, Language language) {
        if (accounts.findByEmail(email.value()).isPresent()) throw new DomainRuleViolation("identity.staff.taken");
        var account = accounts.save(Account.staff(email, name, roles, team, language, clock.instant()));
        return invite(account.id());
    }

    /** Sends the link once more. */
    public StaffRegistered invite(AccountId id) {
        var registered = new StaffRegistered(id, linking.issue(Purpose.SET_UP, id));
        events.publishEvent(registered);
        return registered;
    }

    /** A session carries the roles that it began with, so it ends. */
    public void assign(AccountId id, Set<Role> roles, @Nullable String team) {
        accounts.require(id).assign(roles, team);
        sessions.endAll(id);
    }

    public void disable(AccountId id) {
        accounts.require(id).disable(clock.instant());
        sessions.endAll(id);
    }

    public void enable(AccountId id) {
        accounts.require(id).enable();
    }

    /** After a lost telephone: the next sign-in begins with a new enrolment. */
    public void takeSecondFactorAway(AccountId id) {
        accounts.require(id).use(null);
        sessions.endAll(id);
    }
}
