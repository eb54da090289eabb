package org.dishui.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.dishui.identity.Attempts.Tried;
import org.dishui.shared.Vault;
import org.springframework.stereotype.Service;

/** How often a password, a code or a form may be tried within a quarter of an hour, by account and address and by address alone. */
@Service
public class AttemptLimits {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int NARROW = 5;
    private static final int WIDE = 50;

    private final Attempts attempts;
    private final Vault vault;
    private final Clock clock;

    AttemptLimits(Attempts attempts, Vault vault, Clock clock) {
        this.attempts = attempts;
        this.vault = vault;
        this.clock = clock;
    }

    /** Counts a try before it is made, so that many at once are not one; a {@link TooManyAttempts} where it is one too many. */
    void password(String email, String address) {
        count(List.of(pair(email, address), wide(address)));
    }

    void passwordWasRight(String email, String address) {
        attempts.forgive(List.of(pair(email, address), wide(address)));
    }

    void code(AccountId account) {
        count(List.of(code(account.toString())));
    }

    void codeWasRight(AccountId account) {
        attempts.forgive(List.of(code(account.toString())));
    }

    /** A form that sends mail to an address that anybody can type. */
    public void mail(String email, String address) {
        count(List.of(subject("mail", email), wide(address)));
    }

    private void count(List<String> subjects) {
        var now = clock.instant();
        attempts.count(subjects, now, WINDOW).stream()
                .filter(tried -> tried.times() > most(tried))
                .map(tried -> tried.since().plus(WINDOW))
                .max(Comparator.naturalOrder())
                .ifPresent(until -> {
                    throw new TooManyAttempts(until);
                });
    }

    private static int most(Tried tried) {
        return tried.subject().startsWith("address:") ? WIDE : NARROW;
    }

    private String pair(String email, String address) {
        return subject("pair", email + "\n" + Network.of(address));
    }

    private String wide(String address) {
        return subject("address", Network.of(address));
    }

    private String code(String account) {
        return subject("code", account);
    }

    private String subject(String kind, String who) {
        return kind + ":" + vault.fingerprint("identity_sign_in_attempt." + kind, who);
    }
}
