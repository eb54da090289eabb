package org.dishui.shared.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dishui.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsDataDurablyAndItsPasswordToItself() throws Exception {
        try (var server = EmbeddedPostgresServer.durable(folder)) {
            var jdbc = jdbc(server);
            assertThat(setting(jdbc, "fsync")).isEqualTo("on");
            assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(jdbc, "full_page_writes")).isEqualTo("on");
            jdbc.sql("create table kept (n int)").update();
            assertThatThrownBy(() -> EmbeddedPostgresServer.durable(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another portal (process "
                            + ProcessHandle.current().pid());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres/password"))))
                    .isEqualTo("rw-------");
        }
        try (var again = EmbeddedPostgresServer.durable(folder)) {
            jdbc(again).sql("insert into kept values (1)").update();
            killServer();
        }
    }

    @Test
    void startsAgainAfterItsServerWasKilled() throws Exception {
        try (var server = EmbeddedPostgresServer.durable(folder)) {
            jdbc(server).sql("create table kept (n int)").update();
            jdbc(server).sql("insert into kept values (1)").update();
            killServer();
        }
        try (var again = EmbeddedPostgresServer.durable(folder)) {
            assertThat(jdbc(again)
                            .sql("select n from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private void killServer() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient jdbc(EmbeddedPostgresServer server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.url("postgres"), EmbeddedPostgresServer.USER, server.password()));
    }
}
