package org.dishui.form.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.site.web.Words;

/** Countries and regions by their names; China and its regions first, as official usage writes them. */
final class Countries {
    private static final List<String> CHINA = List.of("CN", "HK", "MO", "TW");
    private static final Map<String, String> CHINESE = Map.of("CN", "中国", "HK", "中国香港", "MO", "中国澳门", "TW", "中国台湾");
    private static final Map<String, String> ENGLISH =
            Map.of("CN", "China", "HK", "Hong Kong, China", "MO", "Macao, China", "TW", "Taiwan, China");

    private Countries() {}

    static String name(String code, Words words) {
        var ours = (words.isChinese() ? CHINESE : ENGLISH).get(code);
        if (ours != null) return ours;
        return Locale.of("", code).getDisplayCountry(words.language().locale());
    }

    /** Every code, in the order of a list in that language. */
    static List<String> all(Words words) {
        var order = Collator.getInstance(words.language().locale());
        var others = Stream.of(Locale.getISOCountries())
                .filter(code -> !CHINA.contains(code))
                .sorted(Comparator.comparing(code -> name(code, words), order));
        return Stream.concat(CHINA.stream(), others).toList();
    }
}
