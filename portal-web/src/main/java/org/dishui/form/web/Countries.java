package org.dishui.form.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dishui.shared.Language;
import org.dishui.shared.LocalizedText;

/** Countries and regions by name, China first, the others as each language sorts them. */
public final class Countries {
    /** One of them. */
    public record Country(String code, String name) {}

    /** Named as the State Council's offices name them; the JDK does it otherwise. */
    private static final Map<String, LocalizedText> NAMED = Map.of(
            "CN", LocalizedText.of("中国", "China"),
            "HK", LocalizedText.of("中国香港", "Hong Kong, China"),
            "MO", LocalizedText.of("中国澳门", "Macao, China"),
            "TW", LocalizedText.of("中国台湾", "Taiwan, China"));

    private static final Map<Language, List<Country>> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) ALL.put(language, sorted(language));
    }

    private Countries() {}

    public static List<Country> in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public static String name(String code, Language language) {
        var named = NAMED.get(code);
        if (named != null) return named.in(language);
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    private static List<Country> sorted(Language language) {
        var collator = Collator.getInstance(language == Language.ZH ? Locale.CHINA : Locale.ENGLISH);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.<Country, Boolean>comparing(
                                country -> !country.code().equals("CN"))
                        .thenComparing(Country::name, collator))
                .toList();
    }
}
