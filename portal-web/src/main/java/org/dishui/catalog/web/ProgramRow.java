package org.dishui.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Quantity;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a list.
 *
 * @param entry its slug, in a list from which entries are taken to be compared
 * @param other its name in the other language
 * @param told for whom it is; where somebody searched and none of that answers, what else of it does
 * @param amount what it gives or is known for; absent where no source says
 * @param more what that amount is
 * @param mark how far the amount can be trusted, or else the entry
 */
public record ProgramRow(
        String address,
        @Nullable String entry,
        Marked name,
        Marked other,
        Marked told,
        LocalizedText authority,
        String kind,
        StatusTag tag,
        @Nullable Quantity amount,
        @Nullable LocalizedText more,
        String mark,
        boolean off) {
    public static ProgramRow of(ProgramList.Row row, Words words, LocalDate today) {
        return of(row, null, words, today, List.of());
    }

    /** The same in a list that can be searched, with what answers marked, and from which entries are taken to be compared. */
    static ProgramRow of(ProgramList.Row row, Words words, LocalDate today, List<String> marks) {
        return of(row, row.phase() == null ? null : row.slug().value(), words, today, marks);
    }

    private static ProgramRow of(
            ProgramList.Row row, @Nullable String entry, Words words, LocalDate today, List<String> marks) {
        var headline = row.headline();
        var name = Marked.of(words.of(row.title()), marks);
        var other = Marked.of(words.other(row.title()), marks);
        return new ProgramRow(
                row.address(),
                entry,
                name,
                other,
                told(row, words, marks, name.hasMarks() || other.hasMarks()),
                row.authorityName(),
                Search.word(row.kind()),
                StatusTag.of(row, today),
                headline == null ? null : words.quantity(headline),
                headline == null ? null : headline.label(),
                headline == null ? row.provenance() : headline.provenance().word(),
                isOff(row.phase()));
    }

    private static Marked told(ProgramList.Row row, Words words, List<String> marks, boolean named) {
        var who = Marked.of(words.of(row.who()), marks);
        if (row.body() == null || named || who.hasMarks()) return who;
        var lines = Stream.concat(
                Stream.of(words.of(row.summary())), words.of(row.body()).lines());
        var best = Marked.best(lines.toList(), marks);
        return best.hasMarks() ? best : who;
    }

    private static boolean isOff(@Nullable Phase phase) {
        return phase != null && !phase.takesRequests() && phase != Phase.ANNOUNCED;
    }
}
