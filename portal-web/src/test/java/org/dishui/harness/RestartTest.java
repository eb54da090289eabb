package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dishui.PortalProcess;
import org.dishui.Visitor;
import org.dishui.shared.persistence.postgres.EmbeddedPostgresServer;
import org.dishui.shared.persistence.postgres.KilledServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database goes away and comes back while people read: 200 or 503, never anything else, and 200 again without anybody's help. On request. */
@EnabledIfSystemProperty(named = "portal.restarts", matches = "\\d+")
class RestartTest {
    private static final Logger LOG = LoggerFactory.getLogger(RestartTest.class);

    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void servesWhatItCanAndComesBackByItself() throws Exception {
        int restarts = Integer.getInteger("portal.restarts", 0);
        try (var server = KilledServer.in(Files.createDirectory(folder.resolve("database")))) {
            var portal = PortalProcess.start(
                            Files.createDirectory(folder.resolve("portal")),
                            "PORTAL_DB_URL=" + server.url(),
                            "PORTAL_DB_USER=" + EmbeddedPostgresServer.USER,
                            "PORTAL_DB_PASSWORD=" + server.password(),
                            "PORTAL_DEMO=yes-really")
                    .awaitReady();
            var visitor = Visitor.to(portal.port());
            assertThat(visitor.get("/programs").statusCode()).isEqualTo(200);
            var open = new AtomicBoolean(true);
            var away = new ArrayList<Long>();
            try (var pool = Executors.newFixedThreadPool(2)) {
                pool.execute(() -> read(visitor, open));
                pool.execute(() -> read(visitor, open));
                for (int i = 0; i < restarts; i++) away.add(restart(server, visitor, i));
                open.set(false);
            }
            portal.process().destroy();
            portal.process().waitFor();
            LOG.info(
                    "{} restarts of the database: {} pages asked for, answers {}; back within {} ms at most",
                    restarts,
                    asked.get(),
                    seen,
                    away.stream().mapToLong(each -> each).max().orElse(0));
        }
        assertThat(seen).isSubsetOf(200, 503);
    }

    /** How long after the database is there again a page that needs it is there again. */
    private static long restart(KilledServer server, Visitor visitor, int round) throws Exception {
        server.kill();
        assertThat(visitor.get("/programs").statusCode())
                .as("what was read before")
                .isEqualTo(200);
        Thread.sleep(200);
        server.startAgain();
        long start = System.nanoTime();
        int page = 0;
        while (visitor.get("/programs?q=back" + round + "-" + page++).statusCode() != 200) Thread.sleep(50);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void read(Visitor visitor, AtomicBoolean open) {
        while (open.get())
            seen.add(visitor.get("/programs?q=page" + asked.incrementAndGet()).statusCode());
    }
}
