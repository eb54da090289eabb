package org.dishui.offer;

import java.time.LocalDate;
import org.dishui.catalog.RevisionId;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is entitled to for certain.
 *
 * @param number of the revision
 * @param catalog number of the catalogue at that moment
 * @param amount exact; nothing where it gives no money
 * @param months in which it is paid; 1 for what is paid once
 * @param closes last day on which it can be applied for, where there is one
 */
public record Match(
        Slug entry,
        RevisionId revision,
        int number,
        long catalog,
        Money amount,
        int months,
        @Nullable LocalDate closes) {
    /** The last day of an offer that lasts so many days, this one counted, or less where the entry closes earlier. */
    LocalDate until(LocalDate today, int days) {
        var last = today.plusDays(days - 1L);
        return closes != null && closes.isBefore(last) ? closes : last;
    }
}
