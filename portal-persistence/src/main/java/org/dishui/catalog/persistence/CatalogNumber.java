package org.dishui.catalog.persistence;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.dishui.catalog.RevisionPublished;
import org.dishui.catalog.ScheduleChanged;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.persistence.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The number in the database, held in memory: a publication of this process is seen at once, one of another process within a second. */
@Component
class CatalogNumber implements CatalogVersion {
    private final Sql sql;
    private final AtomicLong number = new AtomicLong();

    CatalogNumber(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long current() {
        return number.get();
    }

    /** In the publication's own transaction, so that no page is cached under a number that does not hold it. */
    @EventListener({RevisionPublished.class, ScheduleChanged.class})
    void raise() {
        sql.update("update catalog_version set number = number + 1", Map.of());
    }

    @TransactionalEventListener
    void look(RevisionPublished published) {
        look();
    }

    @TransactionalEventListener
    void look(ScheduleChanged changed) {
        look();
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        number.set(sql.one("select number from catalog_version", Map.of(), Long.class));
    }
}
