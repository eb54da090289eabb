package org.dishui.shared;

/** Tells whether two definitions say the same: a hash over their canonical text. */
@FunctionalInterface
public interface Fingerprint {
    /** SHA-256 in hexadecimal. */
    String of(Object definition);
}
