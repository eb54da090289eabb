package org.dishui.jobs.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.dishui.shared.Job;
import org.dishui.shared.PortalClock;
import org.dishui.shared.PortalSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Gives the slices' jobs to db-scheduler. A job is picked in a transaction of its own and runs outside of it: its use cases begin
 * theirs. Whichever node picks it beats its heart; where that stops, another node runs the job again.
 */
@Configuration(proxyBeanMethods = false)
class Scheduling {
    static final String TABLE = "jobs_task";
    /** What takes effect on a day does so when the day begins. */
    private static final Duration AT_THE_LATEST = Duration.ofSeconds(1);

    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(5);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<Job> jobs, Clock clock) {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(Scheduling::task).toList())
                .tableName(TABLE)
                .threads(2)
                .enableImmediateExecution()
                .pollingInterval(AT_THE_LATEST)
                .heartbeatInterval(Duration.ofMinutes(1))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .clock(clock::instant)
                .build();
    }

    static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm()))
                .onFailure(new OnFailureRetryLater<>(AFTER_A_FAILURE))
                .execute((instance, context) -> job.run());
    }

    private static Schedule schedule(Job.Rhythm rhythm) {
        return switch (rhythm) {
            case Job.Rhythm.Daily(var at) -> new Daily(PortalClock.ZONE, at);
            case Job.Rhythm.Every(var pause) -> FixedDelay.of(pause);
        };
    }

    /** Not before the portal serves pages: a demo plays its cases first. */
    @Bean
    Start start(Scheduler scheduler, PortalSettings settings) {
        return new Start(scheduler, settings);
    }

    record Start(Scheduler scheduler, PortalSettings settings) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            if (settings.runsJobs()) scheduler.start();
        }
    }
}
