package org.dishui.identity.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dishui.shared.Language;

/** A country or region, by the name that official texts here give it. */
record Country(String code, String name) {
    static List<Country> all(Language language) {
        var order = Collator.getInstance(language.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.comparing((Country country) -> !country.code.equals("CN"))
                        .thenComparing(Country::name, order))
                .toList();
    }

    static String name(String code, Language language) {
        boolean zh = language == Language.ZH;
        return switch (code) {
            case "CN" -> zh ? "中国" : "China";
            case "HK" -> zh ? "中国香港" : "Hong Kong, China";
            case "MO" -> zh ? "中国澳门" : "Macao, China";
            case "TW" -> zh ? "中国台湾" : "Taiwan, China";
            default -> Locale.of("", code).getDisplayCountry(language.locale());
        };
    }
}
