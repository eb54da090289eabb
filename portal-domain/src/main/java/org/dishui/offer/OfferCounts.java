package org.dishui.offer;

import java.util.List;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;

/** What became of the offers, entry by entry. */
public interface OfferCounts {
    List<Row> all();

    /**
     * One entry.
     *
     * @param sum of all that were made and not taken back
     */
    record Row(Slug entry, int open, int accepted, int declined, int withdrawn, int expired, Money sum) {
        static Row none(Slug entry) {
            return new Row(entry, 0, 0, 0, 0, 0, Money.ZERO);
        }
    }
}
