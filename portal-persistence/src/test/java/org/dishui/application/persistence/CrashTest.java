package org.dishui.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dishui.application.persistence.Drafts.Post;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.shared.persistence.BehindThePages;
import org.dishui.shared.persistence.postgres.EmbeddedPostgresServer;
import org.dishui.shared.persistence.postgres.KilledServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The database is killed again and again while people hand in: what was acknowledged is there, whole, and nothing is there by half. */
class CrashTest {
    private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);
    private static final int KILLS = Integer.getInteger("portal.kills", 10);
    private static final int PEOPLE = 3;

    private final Queue<Post> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean open = new AtomicBoolean(true);

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        long seed = Long.getLong("portal.kills.seed", System.nanoTime());
        try (var server = KilledServer.in(folder);
                var portal = BehindThePages.on(server.url(), EmbeddedPostgresServer.USER, server.password());
                var pool = Executors.newFixedThreadPool(PEOPLE)) {
            var drafts = portal.getAutowireCapableBeanFactory().createBean(Drafts.class);
            var people = Stream.generate(Drafts::somebody).limit(PEOPLE).toList();
            var work = people.stream()
                    .map(each -> pool.submit(() -> keepHandingIn(drafts, each)))
                    .toList();
            int doubts = killAgainAndAgain(server, new Random(seed), work);
            var ids = people.stream().map(Applicant::id).toList();
            LOG.info("{} kills, seed {}: {} acknowledged, {} in doubt", KILLS, seed, acknowledged.size(), doubts);
            assertWhole(server, ids);
        }
    }

    private int killAgainAndAgain(KilledServer server, Random random, List<? extends Future<Integer>> work)
            throws InterruptedException, ExecutionException {
        for (int i = 0; i < KILLS; i++) {
            int before = acknowledged.size();
            for (int wait = 0; wait < 200 && acknowledged.size() < before + 20; wait++) Thread.sleep(50);
            Thread.sleep(random.nextInt(100));
            server.kill();
            server.startAgain();
        }
        open.set(false);
        int doubts = 0;
        for (var each : work) doubts += each.get();
        return doubts;
    }

    private void assertWhole(KilledServer server, List<AccountId> people) {
        var handed = new Handed(server.jdbc());
        assertThat(handed.half(people)).isEmpty();
        assertThat(acknowledged).as("there was load").hasSizeGreaterThan(KILLS * 10);
        assertThat(handed.whole(people))
                .containsExactlyInAnyOrderElementsOf(new ArrayList<>(acknowledged)
                        .stream().map(post -> post.reference().toString()).toList());
    }

    /** Like somebody who presses the button again when no answer came. */
    private Integer keepHandingIn(Drafts drafts, Applicant me) {
        int doubts = 0;
        @Nullable Post post = null;
        while (open.get() || post != null) {
            try {
                if (post == null) post = drafts.filledIn(me);
                drafts.send(post);
                acknowledged.add(post);
                post = null;
            } catch (DataAccessException | TransactionException away) {
                if (post != null) doubts++;
            }
        }
        return doubts;
    }
}
