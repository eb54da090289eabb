package org.dishui.catalog.web;

import java.time.LocalDate;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Quantity;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a list.
 *
 * @param amount what it gives or is known for; absent where no source says
 * @param more what that amount is
 * @param mark how far the amount can be trusted, or else the entry
 */
public record ProgramRow(
        String address,
        LocalizedText title,
        LocalizedText who,
        LocalizedText authority,
        String kind,
        StatusTag tag,
        @Nullable Quantity amount,
        @Nullable LocalizedText more,
        String mark,
        boolean off) {
    public static ProgramRow of(ProgramList.Row row, Words words, LocalDate today) {
        var headline = row.headline();
        return new ProgramRow(
                row.address(),
                row.title(),
                row.who(),
                row.authorityName(),
                Search.word(row.kind()),
                StatusTag.of(row, today),
                headline == null ? null : words.quantity(headline),
                headline == null ? null : headline.label(),
                headline == null ? row.provenance() : headline.provenance().word(),
                isOff(row.phase()));
    }

    private static boolean isOff(@Nullable Phase phase) {
        return phase != null && !phase.takesRequests() && phase != Phase.ANNOUNCED;
    }
}
