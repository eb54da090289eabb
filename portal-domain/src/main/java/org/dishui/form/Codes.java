package org.dishui.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;

/** Short codes with a rule of their own: telephone, e-mail, country, organization, bank account. */
final class Codes {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern EMAIL = Pattern.compile(
            "[^@\\s\"(),:;<>\\[\\\\\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{8,34}");

    private Codes() {}

    /** Any country's number, kept as E.164; without a country code it is read as a mainland number. */
    static Reading mobile(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(typed, "CN");
            return phones.isValidNumber(number)
                    ? Reading.answer(new Value.Text(phones.format(number, PhoneNumberFormat.E164)))
                    : Reading.problem("mobile");
        } catch (NumberParseException notAPhone) {
            return Reading.problem("mobile");
        }
    }

    static Reading email(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        boolean fits = typed.length() <= 254 && EMAIL.matcher(typed).matches();
        return fits ? Reading.answer(new Value.Text(typed.toLowerCase(Locale.ROOT))) : Reading.problem("email");
    }

    static Reading country(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        var code = typed.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? Reading.answer(new Value.Choice(code)) : Reading.problem("choice");
    }

    /** GB 32100-2015: 18 characters, the last one a check by weights 3^i modulo 31. */
    static Reading creditCode(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        var code = typed.toUpperCase(Locale.ROOT);
        return isCreditCode(code) ? Reading.answer(new Value.Text(code)) : Reading.problem("credit-code");
    }

    private static boolean isCreditCode(String code) {
        if (code.length() != 18 || code.chars().anyMatch(each -> CREDIT_ALPHABET.indexOf(each) < 0)) return false;
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }

    static Reading bankAccount(FactKey fact, String typed, FieldReader.Sealer sealer) {
        if (typed.isEmpty()) return Reading.silence();
        var number = typed.replace("-", "").toUpperCase(Locale.ROOT);
        if (!ACCOUNT.matcher(number).matches()) return Reading.problem("bank-account");
        return Reading.answer(new Value.Secret(sealer.seal(fact, number), Mask.ending(number)));
    }
}
