package org.dishui.catalog.persistence.search;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.stream.Collectors;

/** Chinese in the characters of the mainland, in which the catalogue is written. */
final class Simplified {
    /** The mainland's own character set, which has no traditional form of a character that it simplified. */
    private static final Charset MAINLAND = Charset.forName("GB2312");

    private Simplified() {}

    static String of(String text) {
        var mainland = MAINLAND.newEncoder();
        if (mainland.canEncode(text)) return text;
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(each -> mainland.canEncode(each) ? each : Table.OF_TRADITIONAL.transliterate(each))
                .collect(Collectors.joining());
    }

    /** Takes a third of a second to get ready, so only once somebody writes in traditional characters. */
    private static final class Table {
        private static final Transliterator OF_TRADITIONAL = Transliterator.getInstance("Traditional-Simplified");
    }
}
