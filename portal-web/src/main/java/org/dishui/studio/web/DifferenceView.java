package org.dishui.studio.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dishui.catalog.EntryDefinition;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Words;
import org.dishui.studio.Difference;
import org.dishui.studio.Part;
import org.dishui.studio.Place;
import org.jspecify.annotations.Nullable;

/**
 * One difference as it is read. A text word by word in English, character by character in Chinese, empty where that language did not
 * change; anything else as it was and as it is.
 */
public record DifferenceView(
        Place place,
        Mark mark,
        List<WordDifference.Piece> zh,
        List<WordDifference.Piece> en,
        @Nullable Said before,
        @Nullable Said after) {
    /** What happened to the part. */
    public enum Mark {
        CHANGED,
        ADDED,
        REMOVED;

        /** Last part of its message. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number, a day, or the key of a word of ours. */
    public record Said(@Nullable String text, @Nullable String message) {
        static @Nullable Said of(@Nullable Part part, Words words) {
            return switch (part) {
                case Part.Amount(var place, var money) -> new Said(words.decimal(money.yuan()), null);
                case Part.Count(var place, var number) -> new Said(words.number(number), null);
                case Part.Day(var place, var day) -> new Said(words.date(day), null);
                case Part.Given(var place, var figure) ->
                    new Said(words.quantity(figure).line(!words.isChinese()), null);
                case Part.Word(var place, var message) -> new Said(null, message);
                case Part.Text text -> null;
                case null -> null;
            };
        }
    }

    /** What the public reads differently; the examples that editors try a rule on are not for it. */
    public static List<DifferenceView> between(EntryDefinition before, EntryDefinition after, Words words) {
        return Difference.between(before, after).stream()
                .filter(difference -> difference.place().section() != Place.Section.EXAMPLES)
                .map(difference -> of(difference, words))
                .toList();
    }

    /** What editors write differently, examples too. */
    static List<DifferenceView> all(EntryDefinition before, EntryDefinition after, Words words) {
        return Difference.between(before, after).stream()
                .map(difference -> of(difference, words))
                .toList();
    }

    static DifferenceView of(Difference difference, Words words) {
        var before = difference.before();
        var after = difference.after();
        var mark = before == null ? Mark.ADDED : after == null ? Mark.REMOVED : Mark.CHANGED;
        return new DifferenceView(
                difference.place(),
                mark,
                WordDifference.between(text(before, LocalizedText::zh), text(after, LocalizedText::zh)),
                WordDifference.between(text(before, LocalizedText::en), text(after, LocalizedText::en)),
                Said.of(before, words),
                Said.of(after, words));
    }

    private static String text(@Nullable Part part, Function<LocalizedText, String> language) {
        return part instanceof Part.Text(var place, var text) ? language.apply(text) : "";
    }

    public boolean isText() {
        return !zh.isEmpty() || !en.isEmpty();
    }
}
