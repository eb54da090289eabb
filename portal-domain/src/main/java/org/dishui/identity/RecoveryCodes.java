package org.dishui.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dishui.shared.Vault;

/** Codes to write down, each of which opens once when the telephone is lost. Long enough that a keyed hash keeps them. */
final class RecoveryCodes {
    static final int HOW_MANY = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Such as {@code K7MQ-X2FP-3ABT}. */
    static List<String> make() {
        return IntStream.range(0, HOW_MANY)
                .mapToObj(each -> {
                    var random = new byte[8];
                    RANDOM.nextBytes(random);
                    return Base32.encode(random).substring(0, 12).replaceAll("(.{4})(?=.)", "$1-");
                })
                .toList();
    }

    static String hash(Vault vault, AccountId account, String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return vault.fingerprint("identity_recovery_code:" + account, plain);
    }
}
