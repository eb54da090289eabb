package org.dishui.catalog;

import java.time.LocalDate;
import java.util.Set;
import org.dishui.catalog.Guide.Channel.Way;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue.
 *
 * @param q words in Chinese, English or both; empty for everything
 * @param kinds any of these; empty for all
 * @param event only what helps with this life event
 * @param foreigners only what people without Chinese nationality can have, too
 * @param deadline only what closes before long
 * @param order the best match or the most useful first, unless they ask for another
 */
public record ProgramFilter(
        String q,
        Set<Kind> kinds,
        @Nullable String authority,
        @Nullable Audience audience,
        @Nullable Slug event,
        boolean foreigners,
        @Nullable Phase phase,
        @Nullable Topic topic,
        @Nullable Fee fee,
        @Nullable Way channel,
        @Nullable Deadline deadline,
        Order order,
        LocalDate today) {
    /** What it costs the applicant. */
    public enum Fee {
        FREE,
        PAID
    }

    /** How soon it closes. */
    public enum Deadline {
        WITHIN_30_DAYS(30),
        WITHIN_90_DAYS(90);

        private final int days;

        Deadline(int days) {
            this.days = days;
        }

        /** The last day that counts. */
        public LocalDate from(LocalDate today) {
            return today.plusDays(days);
        }
    }

    /** What comes first. */
    public enum Order {
        RELEVANCE,
        /** What closes next. */
        DEADLINE,
        /** What gives most money. */
        AMOUNT
    }

    public ProgramFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Everything of these kinds; of all where none is named. */
    public static ProgramFilter of(LocalDate today, Kind... kinds) {
        return searching("", today, kinds);
    }

    /** The same by words. */
    public static ProgramFilter searching(String q, LocalDate today, Kind... kinds) {
        return new ProgramFilter(
                q, Set.of(kinds), null, null, null, false, null, null, null, null, null, Order.RELEVANCE, today);
    }
}
