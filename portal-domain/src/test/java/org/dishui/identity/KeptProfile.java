package org.dishui.identity;

import java.util.Optional;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;

/** The profile of one person, in memory, for tests. */
public final class KeptProfile {
    private KeptProfile() {}

    public static KeepingProfile of(Applicant person, Facts facts, Vocabulary vocabulary) {
        var profile = Profile.of(person.id());
        profile.keep(facts);
        return new KeepingProfile(new One(profile), vocabulary, new Shut(), event -> {});
    }

    private record One(Profile profile) implements Profiles {
        @Override
        public Profile save(Profile changed) {
            return changed;
        }

        @Override
        public Optional<Profile> findById(AccountId account) {
            return Optional.of(profile).filter(found -> found.account().equals(account));
        }
    }

    /** Nothing that is shown needs it. */
    private static final class Shut implements Vault {
        @Override
        public Sealed seal(String context, String plaintext) {
            throw new UnsupportedOperationException(context);
        }

        @Override
        public String open(String context, Sealed value) {
            throw new UnsupportedOperationException(context);
        }

        @Override
        public String fingerprint(String purpose, String plaintext) {
            throw new UnsupportedOperationException(purpose);
        }
    }
}
