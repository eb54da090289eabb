package org.dishui.studio;

import java.util.List;
import org.dishui.catalog.RevisionPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A change that waited for its day is done when its revision is in force. */
@Component
class ScheduledChanges {
    private final Changes changes;

    ScheduledChanges(Changes changes) {
        this.changes = changes;
    }

    @EventListener
    void follow(RevisionPublished published) {
        changes.findBySlugAndStateIn(published.entry(), List.of(ChangeState.SCHEDULED))
                .ifPresent(change -> change.takeEffect(published.at()));
    }
}
