package org.dishui.catalog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;

/**
 * What the search knows about words beside the catalogue itself; Chinese words stand apart by spaces, English ones by commas.
 *
 * @param ignored words that say nothing about what somebody looks for
 * @param groups words of both languages that lead to the same things
 */
public record SearchWords(LocalizedText ignored, List<LocalizedText> groups) {
    private static final Pattern ZH = Pattern.compile("[ 、]+");
    private static final Pattern EN = Pattern.compile(", *");

    public SearchWords {
        groups = List.copyOf(groups);
    }

    /** The words that such a text lists, of both languages. */
    public static List<String> of(LocalizedText listed) {
        return Stream.concat(ZH.splitAsStream(listed.zh()), EN.splitAsStream(listed.en()))
                .toList();
    }
}
