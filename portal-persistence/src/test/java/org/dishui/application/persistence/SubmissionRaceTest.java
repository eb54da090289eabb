package org.dishui.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dishui.application.persistence.Drafts.Post;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Stale;
import org.dishui.shared.persistence.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SubmissionRaceTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    Drafts drafts;

    @BeforeEach
    void provideDrafts() {
        drafts = beans.createBean(Drafts.class);
    }

    @Test
    void makesAHundredCasesOfAHundredFormsThatAreEachSentEightTimesAtOnce() throws Exception {
        var posts = IntStream.range(0, 100)
                .mapToObj(i -> drafts.filledIn(Drafts.somebody()))
                .toList();
        var clicks = new ArrayList<Callable<Post>>();
        for (var post : posts)
            for (int i = 0; i < 8; i++)
                clicks.add(() -> {
                    drafts.send(post);
                    return post;
                });
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var click : pool.invokeAll(clicks)) assertThat(click.get()).isIn(posts); // nobody sees an error
        }
        var people = posts.stream().map(post -> post.by().id()).toList();
        var handed = new Handed(jdbc);
        assertThat(handed.half(people)).isEmpty();
        assertThat(handed.whole(people)).hasSize(100);
    }

    /** Two pages of one application: the keys differ, so the version decides. */
    @Test
    void handsInOnceFromTwoPagesThatWereOpenedBeside() throws Exception {
        for (int round = 0; round < 20; round++) {
            var first = drafts.filledIn(Drafts.somebody());
            var second = new Post(first.by(), first.reference(), UUID.randomUUID(), first.seen());
            try (var pool = Executors.newFixedThreadPool(2)) {
                var sent = pool
                        .invokeAll(Stream.of(first, second)
                                .<Callable<Boolean>>map(post -> () -> isTaken(post))
                                .toList())
                        .stream()
                        .map(each -> each.resultNow())
                        .toList();
                assertThat(sent).containsExactlyInAnyOrder(true, false);
            }
            assertThat(new Handed(jdbc).half(Collections.singleton(first.by().id())))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheSameKeyWithAnotherForm() {
        var first = drafts.filledIn(Drafts.somebody());
        drafts.send(first);
        var other = drafts.filledIn(first.by());
        assertThatThrownBy(() -> drafts.send(new Post(first.by(), other.reference(), first.key(), other.seen())))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("application.key-reused");
        assertThat(new Handed(jdbc).whole(List.of(first.by().id()))).hasSize(1);
    }

    private boolean isTaken(Post post) {
        try {
            drafts.send(post);
            return true;
        } catch (Stale | DomainRuleViolation | OptimisticLockingFailureException overtaken) {
            return false;
        }
    }
}
