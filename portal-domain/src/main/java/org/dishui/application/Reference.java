package org.dishui.application;

import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people call their case by: authority, program, year, and six characters of which the last one checks the others, such as
 * {@code LG-LBW-26-7K3M9Q}. Not to be guessed, and hard to misread: no I, L, O, U.
 */
@Embeddable
public record Reference(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[A-Z]{2,4}-\\d{2}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final int MOST_TRIES = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Reference {
        if (!SHAPE.matcher(value).matches()
                || value.charAt(value.length() - 1) != check(value.substring(0, value.length() - 1)))
            throw new IllegalArgumentException("not a reference: " + value);
    }

    /** Reads what people type: lower case, and the letters that look like digits. */
    public static Reference of(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT);
        int tail = plain.lastIndexOf('-') + 1;
        var digits = plain.substring(tail).replace('O', '0').replace('I', '1').replace('L', '1');
        return new Reference(plain.substring(0, tail) + digits);
    }

    /**
     * One that nobody has yet. Of ten thousand cases of one program in a year, two want the same one as often as not.
     *
     * @param taken whether somebody has it
     */
    static Reference free(String authorityPrefix, String programCode, int year, Predicate<Reference> taken) {
        return Stream.generate(() -> next(authorityPrefix, programCode, year))
                .limit(MOST_TRIES)
                .filter(Predicate.not(taken))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reference is free for " + programCode));
    }

    private static Reference next(String authorityPrefix, String programCode, int year) {
        var start = new StringBuilder("%s-%s-%02d-".formatted(authorityPrefix, programCode, year % 100));
        for (int i = 0; i < 5; i++) start.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Reference(start.toString() + check(start.toString()));
    }

    /** Weighted by position over the alphabet's prime neighbour 37: finds each single slip and each swap of neighbours. */
    private static char check(String start) {
        int sum = 0;
        int weight = 2;
        for (char each : start.toCharArray()) if (each != '-') sum += (each % 37) * weight++;
        return ALPHABET.charAt(sum % 37 % ALPHABET.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
