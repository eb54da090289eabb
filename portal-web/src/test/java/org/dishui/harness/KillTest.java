package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dishui.PortalProcess;
import org.dishui.Visitor;
import org.dishui.application.persistence.Handed;
import org.dishui.identity.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole portal is killed again and again while people hand in over HTTP, each second time with its database. On request: a start takes seconds. */
@EnabledIfSystemProperty(named = "portal.kills.app", matches = "\\d+")
class KillTest {
    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final List<String> PEOPLE = List.of("tao", "mei");
    private static final int BEFORE_A_KILL = 6;

    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void losesNoReceipt() throws Exception {
        int kills = Integer.getInteger("portal.kills.app", 0);
        var random = new Random(Long.getLong("portal.kills.seed", System.nanoTime()));
        for (int i = 0; i < kills; i++) {
            var portal = PortalProcess.start(folder).awaitReady();
            boolean alone = i % 2 == 0;
            underLoad(portal, () -> {
                Thread.sleep(random.nextInt(200));
                if (alone) portal.kill();
                else portal.killWithItsDatabase();
            });
        }
        var last = PortalProcess.start(folder).awaitReady();
        assertWhole(last.jdbc(), kills);
        last.process().destroy();
        last.process().waitFor();
    }

    private interface Blow {
        void fall() throws Exception;
    }

    private void underLoad(PortalProcess portal, Blow blow) throws Exception {
        var open = new AtomicBoolean(true);
        int port = portal.port();
        int before = receipts.size();
        try (var pool = Executors.newFixedThreadPool(PEOPLE.size())) {
            for (var name : PEOPLE) pool.execute(() -> keepHandingIn(name, port, open));
            for (int i = 0; i < 600 && receipts.size() < before + BEFORE_A_KILL; i++) Thread.sleep(50);
            blow.fall();
            open.set(false);
        }
        assertThat(receipts).as("there was load").hasSizeGreaterThanOrEqualTo(before + BEFORE_A_KILL);
    }

    private void keepHandingIn(String name, int port, AtomicBoolean open) {
        try {
            var person = Visitor.to(port).person().signIn(name);
            while (open.get()) {
                var question = Question.filledIn(person);
                var answer = question.submit();
                if (answer.headers().firstValue("Location").orElse("").endsWith("/receipt"))
                    receipts.add(question.reference());
            }
        } catch (AssertionError theServerIsGone) {
            // what was under way has no receipt
        }
    }

    private void assertWhole(JdbcClient jdbc, int kills) {
        var handed = new Handed(jdbc);
        var people = PEOPLE.stream()
                .map(name -> jdbc.sql("select id from identity_account where email = ?")
                        .param(name + "@dishui.example")
                        .query(UUID.class)
                        .single())
                .map(AccountId::new)
                .toList();
        LOG.info("{} kills of the portal: {} receipts", kills, receipts.size());
        assertThat(handed.half(people)).isEmpty();
        assertThat(handed.whole(people)).containsAll(receipts);
    }
}
