package org.dishui.shared;

/** Keeps sensitive values (identity and bank numbers) so that a copy of the database tells nothing. */
public interface Vault {
    /** Encrypts for one place, such as {@code identity_person.number:<id>}: moved to another row, it does not open. */
    Sealed seal(String context, String plaintext);

    /** Decrypts; an {@link IllegalStateException} where the value was tampered with, is out of its context, or its key is gone. */
    String open(String context, Sealed value);

    /** The same text for the same plaintext and purpose, and nothing else: what a sensitive column is searched by. */
    String fingerprint(String purpose, String plaintext);
}
