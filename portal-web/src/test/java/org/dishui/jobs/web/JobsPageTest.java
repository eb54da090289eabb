package org.dishui.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.Job;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class JobsPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    List<Job> jobs;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void namesEveryJobInBothLanguages() {
        for (var dong : List.of(visitor.person(), visitor.foreigner())) {
            var page = dong.signIn("dong").get("/admin/jobs").body();
            assertThat(page).doesNotContain("??");
            assertThat(Jsoup.parse(page).select("tbody tr")).hasSameSizeAs(jobs);
        }
    }

    @Test
    void runsAJobNow() {
        var dong = visitor.person().signIn("dong");
        dong.get("/admin/jobs");
        assertThat(dong.post("/admin/jobs/forget-links/run").statusCode()).isEqualTo(302);
        assertThat(dong.get("/admin/jobs").body()).contains("清理失效链接”马上开始");
        assertThat(dong.post("/admin/jobs/nothing/run").statusCode()).isEqualTo(404);
    }

    @Test
    void everyJobRunsAndFindsWhatItDidDone() {
        for (var job : jobs) {
            if (job.name().equals("lapse-applications")) continue; // the samples of this demo are other tests' cases
            job.run();
            job.run();
        }
    }

    @Test
    void tellsHowAJobIsDoing() {
        sql.update("""
                insert into jobs_task (task_name, task_instance, execution_time, picked, last_failure, consecutive_failures, version)
                values ('forget-events', 'recurring', '2026-11-26 19:30:00Z', false, '2026-11-25 19:30:00Z', 3, 1)
                on conflict do nothing""", Map.of());
        var dong = visitor.person().signIn("dong");
        assertThat(dong.get("/admin/jobs").body()).contains("连续失败 3 次", "上次失败：2026年11月26日 03:30", "2026年11月27日 03:30");
    }
}
