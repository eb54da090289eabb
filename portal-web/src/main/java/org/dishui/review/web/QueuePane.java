package org.dishui.review.web;

import java.util.List;
import java.util.Locale;
import org.dishui.application.Reference;
import org.dishui.review.CaseState;
import org.dishui.review.ReviewQueue;
import org.dishui.shared.Paged;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it stands beside a case, or alone.
 *
 * @param searched the reference that was typed, where it is one: a case that is closed is in no queue
 */
record QueuePane(
        Here here,
        Paged<Line> page,
        ReviewQueue.Counts counts,
        @Nullable Reference searched) {
    /**
     * One case in the queue.
     *
     * @param due absent while the applicant has the ball
     */
    record Line(ReviewQueue.Row row, @Nullable DueIn due) {
        public boolean isPaused() {
            return row.state() == CaseState.PAUSED;
        }

        /** Last part of the message that names its stage. */
        public String stage() {
            return isPaused() ? "paused" : row.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the saved views. */
    record Tab(String view, int count, boolean current) {}

    public List<Tab> tabs() {
        return List.of(
                tab("due", counts.due()),
                tab("mine", counts.mine()),
                tab("decision", counts.decision()),
                tab("paused", counts.paused()));
    }

    private Tab tab(String view, int count) {
        return new Tab(view, count, here.view().equals(view));
    }

    public boolean isFirst() {
        return here.after().isEmpty();
    }

    public boolean isEmpty() {
        return page.rows().isEmpty();
    }
}
