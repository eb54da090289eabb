package org.dishui.jobs.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.jobs.Jobs;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Job;
import org.dishui.shared.NotFound;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ScheduledJobs implements Jobs {
    /** What the scheduler's table says about one. */
    private record Row(
            String taskName,
            @Nullable Instant executionTime,
            boolean picked,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            @Nullable Integer consecutiveFailures) {}

    private final List<Job> jobs;
    private final Scheduler scheduler;
    private final Sql sql;
    private final Clock clock;

    ScheduledJobs(List<Job> jobs, Scheduler scheduler, Sql sql, Clock clock) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
        this.scheduler = scheduler;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<State> all() {
        var rows = sql.list("""
                select task_name, execution_time, picked, last_success, last_failure, consecutive_failures
                  from jobs_task where task_instance = :instance""", Map.of("instance", RecurringTask.INSTANCE), Row.class).stream()
                .collect(Collectors.toMap(Row::taskName, Function.identity()));
        return jobs.stream().map(job -> state(job, rows.get(job.name()))).toList();
    }

    private static State state(Job job, @Nullable Row row) {
        if (row == null) return new State(job.name(), job.rhythm(), null, null, null, 0, false);
        int failures = row.consecutiveFailures() == null ? 0 : row.consecutiveFailures();
        return new State(
                job.name(),
                job.rhythm(),
                row.lastSuccess(),
                row.lastFailure(),
                row.executionTime(),
                failures,
                row.picked());
    }

    @Override
    public void runNow(String name) {
        var job = jobs.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("job " + name));
        var task = Scheduling.task(job);
        try {
            if (!scheduler.scheduleIfNotExists(task.instance(RecurringTask.INSTANCE), clock.instant()))
                scheduler.reschedule(TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException running) {
            throw new DomainRuleViolation("jobs.running");
        }
    }
}
