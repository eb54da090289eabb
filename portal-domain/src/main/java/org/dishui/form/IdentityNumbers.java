package org.dishui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dishui.rules.FactKey;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;

/** Numbers of identity documents: the resident identity number by GB 11643 (a real date, ISO 7064 MOD 11-2), the others by their shape. */
final class IdentityNumbers {
    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern PASSPORT = Pattern.compile("[0-9A-Z]{5,15}");
    private static final Pattern PERMANENT = Pattern.compile("[A-Z]{3}\\d{12}|9\\d{16}[0-9X]");
    private static final Pattern HONG_KONG_MACAO = Pattern.compile("[HM]\\d{8}(\\d{2})?");
    private static final Pattern TAIWAN = Pattern.compile("\\d{8}|[0-9A-Z]{10,12}");

    private IdentityNumbers() {}

    static Reading read(FactKey fact, Input input, FieldReader.Sealer sealer) {
        var typed = input.code(fact + ".number").toUpperCase(Locale.ROOT);
        var kind = kind(input.one(fact + ".kind"));
        if (typed.isEmpty()) return Reading.silence();
        if (kind.isEmpty()) return Reading.problem("identity-kind");
        if (!isValid(kind.get(), typed)) return Reading.problem("identity." + Input.word(kind.get()));
        return Reading.answer(new Value.Identity(kind.get(), sealer.seal(fact, typed), Mask.ends(typed)));
    }

    private static Optional<IdentityKind> kind(String word) {
        for (var kind : IdentityKind.values()) if (Input.word(kind).equals(word)) return Optional.of(kind);
        return Optional.empty();
    }

    private static boolean isValid(IdentityKind kind, String number) {
        return switch (kind) {
            case RESIDENT_ID -> isResident(number);
            case PASSPORT -> PASSPORT.matcher(number).matches();
            case PERMANENT_RESIDENT_CARD -> PERMANENT.matcher(number).matches();
            case HONG_KONG_MACAO_PERMIT -> HONG_KONG_MACAO.matcher(number).matches();
            case TAIWAN_PERMIT -> TAIWAN.matcher(number).matches();
        };
    }

    private static boolean isResident(String number) {
        return RESIDENT.matcher(number).matches() && hasRealDate(number) && hasCheckCharacter(number);
    }

    private static boolean hasRealDate(String number) {
        try {
            var born = LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
            return born.getYear() >= 1900;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    private static boolean hasCheckCharacter(String number) {
        int product = 0;
        for (int i = 0; i < 17; i++) product = (product + number.charAt(i) - '0') * 2 % 11;
        return number.charAt(17) == "0123456789X".charAt((12 - product) % 11);
    }
}
