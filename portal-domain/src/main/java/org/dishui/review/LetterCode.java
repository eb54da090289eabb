package org.dishui.review;

import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands on a letter so that anybody can check it: twelve characters of 32, so 60 bits, which cannot be guessed. */
@Embeddable
public record LetterCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LetterCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a letter's code: " + value);
    }

    /** Reads what people type: any case and spacing, full-width too, and the letters that look like digits. */
    public static LetterCode of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^0-9A-Za-z]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != 12) throw new IllegalArgumentException("not a letter's code");
        return new LetterCode(String.join("-", plain.substring(0, 4), plain.substring(4, 8), plain.substring(8)));
    }

    static LetterCode next() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new LetterCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
