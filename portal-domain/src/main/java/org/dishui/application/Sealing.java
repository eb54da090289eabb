package org.dishui.application;

import org.dishui.form.FieldReader;
import org.dishui.identity.AccountId;
import org.dishui.identity.Profile;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;
import org.springframework.stereotype.Component;

/** Keeps sensitive numbers of a case sealed for that case: copied to another one, they do not open. */
@Component
public class Sealing {
    private final Vault vault;

    Sealing(Vault vault) {
        this.vault = vault;
    }

    /** For the forms of one case. */
    public FieldReader.Sealer forCase(Reference reference) {
        return (fact, number) -> vault.seal(context(reference, fact), number);
    }

    /** The number itself; whoever asks has said why. */
    public String open(Reference reference, FactKey fact, Sealed number) {
        return vault.open(context(reference, fact), number);
    }

    /** A value of the profile, closed anew for the case; what is not sealed stays as it is. */
    Value carried(AccountId owner, FactKey fact, Value value, Reference reference) {
        return switch (value) {
            case Value.Identity(var kind, var number, var mask) ->
                new Value.Identity(kind, moved(owner, fact, number, reference), mask);
            case Value.Secret(var number, var mask) -> new Value.Secret(moved(owner, fact, number, reference), mask);
            default -> value;
        };
    }

    private Sealed moved(AccountId owner, FactKey fact, Sealed number, Reference reference) {
        return vault.seal(context(reference, fact), vault.open(Profile.context(owner, fact), number));
    }

    private static String context(Reference reference, FactKey fact) {
        return "application." + fact + ":" + reference;
    }
}
