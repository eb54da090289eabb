package org.dishui.jobs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dishui.jobs.Jobs;
import org.dishui.jobs.Jobs.State;
import org.dishui.shared.Job;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalClock;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PersistenceTest
class SchedulingTest {
    private final Clock clock = Clock.system(PortalClock.ZONE);

    @Autowired
    Jobs jobs;

    @Test
    void knowsTheJobsOfAllSlices() {
        assertThat(jobs.all())
                .extracting(State::name)
                .contains(
                        "forget-events",
                        "forget-forms",
                        "forget-links",
                        "lapse-applications",
                        "resubmit-events",
                        "seal-days");
    }

    @Test
    void runsAJobAsSoonAsANodeIsFree() {
        jobs.runNow("seal-days");
        jobs.runNow("seal-days");
        assertThat(state("seal-days").next()).isNotNull().isBeforeOrEqualTo(clock.instant());
        assertThatThrownBy(() -> jobs.runNow("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void runsAJobOnOneOfTwoNodes() throws InterruptedException {
        var source = fresh();
        var ran = new CountDownLatch(1);
        var times = new AtomicInteger();
        var job = new Sample(() -> {
            times.incrementAndGet();
            ran.countDown();
        });
        var one = new Scheduling().scheduler(source, List.of(job), clock);
        var two = new Scheduling().scheduler(source, List.of(job), clock);
        one.start();
        two.start();
        assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
        one.stop();
        two.stop();
        assertThat(times).hasValue(1);
    }

    @Test
    void keepsWhatFailedAndTriesItAgain() throws InterruptedException {
        var source = fresh();
        var ran = new CountDownLatch(1);
        var scheduler = new Scheduling()
                .scheduler(
                        source,
                        List.of(new Sample(() -> {
                            ran.countDown();
                            throw new IllegalStateException("the disk is full");
                        })),
                        clock);
        scheduler.start();
        assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
        scheduler.stop();
        var row = JdbcClient.create(source)
                .sql("select consecutive_failures, execution_time > last_failure as again from jobs_task")
                .query()
                .singleRow();
        assertThat(row).containsEntry("consecutive_failures", 1).containsEntry("again", true);
    }

    private State state(String name) {
        return jobs.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DriverManagerDataSource fresh() {
        var database = TestDatabase.fresh();
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private record Sample(Runnable work) implements Job {
        @Override
        public String name() {
            return "sample";
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Every(Duration.ofHours(1));
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
