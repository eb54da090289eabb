package org.dishui.identity;

import java.time.Clock;
import java.util.Set;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with the accounts of those who work here. Who can do less than before is signed out at once, and there
 * is always an administrator left. Each change goes into the account's chain.
 */
@Service
@Transactional
public class KeepingStaff {
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingStaff(Accounts accounts, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** A session carries the roles that it began with, so it ends. */
    public void assign(Editor me, AccountId id, int seen, Set<Role> roles, @Nullable String team) {
        if (!roles.contains(Role.ADMINISTRATOR)) requireAdministratorBeside(id);
        var account = require(id, seen);
        account.assign(roles, team);
        tell(me, account, "assigned", account.duties());
        sessions.endAll(id);
    }

    public void disable(Editor me, AccountId id, int seen) {
        requireAdministratorBeside(id);
        var account = require(id, seen);
        account.disable(clock.instant());
        tell(me, account, "disabled", "");
        sessions.endAll(id);
    }

    public void enable(Editor me, AccountId id, int seen) {
        var account = require(id, seen);
        account.enable();
        tell(me, account, "enabled", "");
    }

    /** After a lost telephone: the next sign-in begins with a new enrolment. */
    public void takeSecondFactorAway(Editor me, AccountId id, int seen) {
        var account = require(id, seen);
        account.use(null);
        tell(me, account, "second-factor-removed", "");
        sessions.endAll(id);
    }

    /** Of two administrators who take each other's role away at once, the second waits for the first, and is refused. */
    private void requireAdministratorBeside(AccountId id) {
        var inUse = accounts.seizeInUse(Role.ADMINISTRATOR);
        boolean theOnlyOne = inUse.stream().anyMatch(each -> each.id().equals(id))
                && inUse.stream().noneMatch(each -> !each.id().equals(id) && each.has(Role.ADMINISTRATOR));
        if (theOnlyOne) throw new DomainRuleViolation("identity.staff.last-administrator");
    }

    private Account require(AccountId id, int seen) {
        var account = accounts.requireStaff(id);
        if (account.version() != seen) throw new Stale("account", clock.instant());
        return account;
    }

    private void tell(Editor me, Account account, String action, String detail) {
        events.publishEvent(new StaffChanged(account.id(), me.id(), action, detail, clock.instant()));
    }
}
