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

/** Opens accounts for those who work here; they choose the password themselves, by a link. Nobody stands for the operator's settings. */
@Service
@Transactional
public class RegisteringStaff {
    private final Accounts accounts;
    private final Linking linking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringStaff(Accounts accounts, Linking linking, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.linking = linking;
        this.events = events;
        this.clock = clock;
    }

    public StaffRegistered register(
            @Nullable AccountId by,
            EmailAddress email,
            String name,
            Set<Role> roles,
            @Nullable String team,
            Language language) {
        if (accounts.findByEmail(email.value()).isPresent()) throw new DomainRuleViolation("identity.staff.taken");
        var account = accounts.save(Account.staff(email, name, roles, team, language, clock.instant()));
        tell(account, by, "registered", account.duties());
        return link(account);
    }

    /** Sends the link once more; earlier ones open nothing any more. */
    public StaffRegistered invite(@Nullable AccountId by, AccountId id) {
        var account = accounts.requireStaff(id);
        if (account.isDisabled()) throw new DomainRuleViolation("identity.staff.disabled");
        tell(account, by, "invited", "");
        return link(account);
    }

    private StaffRegistered link(Account account) {
        var registered = new StaffRegistered(account.id(), linking.issue(Purpose.SET_UP, account.id()));
        events.publishEvent(registered);
        return registered;
    }

    private void tell(Account account, @Nullable AccountId by, String action, String detail) {
        events.publishEvent(new StaffChanged(account.id(), by, action, detail, clock.instant()));
    }
}
