package org.dishui.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which passwords are taken: long ones, that are not the first that anybody would try. Length does more than mixed characters. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int DIFFERENT = 5;

    /** What heads the lists of leaked passwords, and our own name; anything that such a word makes up for the most part is refused. */
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "1q2w3e4r",
            "iloveyou",
            "letmein",
            "welcome",
            "administrator",
            "changeme",
            "woaini",
            "5201314",
            "1234567890",
            "0987654321",
            "123456",
            "abcdefgh",
            "dishui",
            "lingang",
            "shanghai",
            "滴水",
            "临港");

    private PasswordRule() {}

    /** The key of what is wrong with it. */
    public static Optional<String> problem(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("identity.problem.password.short");
        if (length > LONGEST) return Optional.of("identity.problem.password.long");
        return isCommon(password.toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT))
                ? Optional.of("identity.problem.password.common")
                : Optional.empty();
    }

    private static boolean isCommon(String password, String email) {
        if (password.codePoints().distinct().count() < DIFFERENT) return true;
        var rest = without(password, email.replaceAll("@.*", ""));
        for (var word : COMMON) rest = without(rest, word);
        return rest.codePointCount(0, rest.length()) < SHORTEST / 2;
    }

    private static String without(String password, String word) {
        return word.length() < 2 ? password : password.replace(word, "");
    }
}
