package org.dishui.identity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that is sent to an account's address, opens one thing, once, and not for long. */
@Entity
@Table(name = "identity_link")
public class OneTimeLink {
    /** What it opens. */
    public enum Purpose {
        /** Shows that the address is theirs, together with the password of the sign-up. */
        CONFIRM("/sign-in", Duration.ofDays(1)),
        /** Lets them choose a password. */
        SET_UP("/set-up", Duration.ofMinutes(30));

        private final String path;
        private final Duration life;

        Purpose(String path, Duration life) {
            this.path = path;
            this.life = life;
        }

        String path() {
            return path;
        }
    }

    @EmbeddedId
    private LinkId id;

    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    public static OneTimeLink to(Purpose purpose, AccountId account, Instant now) {
        var link = new OneTimeLink();
        link.id = LinkId.next();
        link.account = account;
        link.purpose = purpose;
        link.expiresAt = now.plus(purpose.life);
        return link;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Used, or replaced by a later one. */
    public void close(Instant now) {
        if (usedAt == null) usedAt = now;
    }

    public LinkId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public Purpose purpose() {
        return purpose;
    }
}
