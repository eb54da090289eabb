package org.dishui.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.dishui.identity.OneTimeLink.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in with a password. An unknown address, a wrong password, a disabled account and an unconfirmed one get the same
 * answer after the same work. Not one transaction: the password is checked while no connection is held.
 */
@Service
public class SigningIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final Linking linking;
    private final TransactionOperations transaction;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            AttemptLimits limits,
            Linking linking,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.linking = linking;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The account, where everything is right.
     *
     * @param address where the request comes from
     * @param link token of the link that confirms the address, or empty
     */
    public Optional<Account> signIn(String typed, String password, String address, String link) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        limits.password(email, address);
        var account = accounts.findByEmail(email);
        boolean right =
                passwords.match(password, account.map(Account::passwordHash).orElse(null));
        var welcome = account.filter(known -> right && !known.isDisabled() && isConfirmed(known, link));
        welcome.ifPresent(known -> {
            limits.passwordWasRight(email, address);
            keepBetter(known, password);
        });
        return welcome;
    }

    /** Only who has the mail and knows the password confirms: a stranger who signed up with this address has but one of them. */
    private boolean isConfirmed(Account account, String link) {
        if (account.isConfirmed() || link.isEmpty()) return account.isConfirmed();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean theirs = linking.use(link, Purpose.CONFIRM)
                    .filter(account.id()::equals)
                    .isPresent();
            if (theirs) accounts.require(account.id()).confirm(clock.instant());
            else status.setRollbackOnly();
            return theirs;
        }));
    }

    private void keepBetter(Account account, String password) {
        String hash = account.passwordHash();
        if (hash == null || !passwords.isOutdated(hash)) return;
        String better = passwords.hash(password);
        transaction.executeWithoutResult(
                status -> accounts.require(account.id()).rehash(better));
    }
}
