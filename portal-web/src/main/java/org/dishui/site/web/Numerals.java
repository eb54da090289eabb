package org.dishui.site.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.dishui.shared.Language;

/** Large numbers as each language counts them: by 万 and 亿, by million and billion; always exact, never rounded. */
final class Numerals {
    /** A word for a power of ten, used from the number {@code from} on. */
    private record Scale(long from, int power, String word) {}

    private static final Scale NONE = new Scale(0, 0, "");
    private static final List<Scale> CHINESE = List.of(new Scale(100_000_000, 8, "亿"), new Scale(100_000, 4, "万"));
    private static final List<Scale> ENGLISH =
            List.of(new Scale(1_000_000_000, 9, "billion"), new Scale(1_000_000, 6, "million"));
    private static final int MOST_DECIMALS = 2;

    private final Language language;

    Numerals(Language language) {
        this.language = language;
    }

    /** The digits and the word that scales them, as in 500 and 万; for a range both ends take the same word. */
    record Scaled(String digits, String word) {}

    Scaled one(BigDecimal number) {
        var scale = scale(number);
        return new Scaled(digits(number, scale), scale.word());
    }

    Scaled range(BigDecimal from, BigDecimal to) {
        var scale = scale(from).equals(scale(to)) ? scale(to) : NONE;
        return new Scaled(digits(from, scale) + "–" + digits(to, scale), scale.word());
    }

    String plain(BigDecimal number) {
        return digits(number, NONE);
    }

    private Scale scale(BigDecimal number) {
        return (language == Language.ZH ? CHINESE : ENGLISH)
                .stream()
                        .filter(each -> number.compareTo(BigDecimal.valueOf(each.from())) >= 0)
                        .filter(each -> number.movePointLeft(each.power())
                                        .stripTrailingZeros()
                                        .scale()
                                <= MOST_DECIMALS)
                        .findFirst()
                        .orElse(NONE);
    }

    private static String digits(BigDecimal number, Scale scale) {
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number.movePointLeft(scale.power()));
    }
}
