package org.dishui.identity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.jspecify.annotations.Nullable;

/** The lasting facts that a person has told the portal once; each form starts from them. */
@Entity
@Table(name = "identity_profile")
public class Profile {
    @EmbeddedId
    private AccountId account;

    private Facts facts;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    public static Profile of(AccountId account) {
        var profile = new Profile();
        profile.account = account;
        profile.facts = Facts.NONE;
        return profile;
    }

    /** What somebody says who signs up: nobody is asked for it again, and nothing of an earlier try stays. */
    void begin(String name, EmailAddress email) {
        keep(Facts.NONE
                .with(FactKey.of("person.name"), new Value.Text(name))
                .with(FactKey.of("person.email"), new Value.Text(email.value())));
    }

    public void keep(Facts changed) {
        if (!changed.equals(facts)) facts = changed;
    }

    /** Where a sensitive fact's number is sealed for: moved to another person or fact, it does not open. */
    public static String context(AccountId account, FactKey fact) {
        return "identity_profile." + fact + ":" + account;
    }

    public AccountId account() {
        return account;
    }

    public Facts facts() {
        return facts;
    }

    /** What a form brings back, to tell whether somebody else was faster; a new profile has none. */
    public int version() {
        return version == null ? -1 : version;
    }
}
