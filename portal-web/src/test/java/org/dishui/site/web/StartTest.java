package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dishui.PortalProcess;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes: what does not start says why in one line, what was killed starts again with all that it had. */
class StartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORTAL_DB_URL=jdbc:postgresql://127.0.0.1:1/none             | does not answer",
                "PORTAL_DB_URL=jdbc:mysql://localhost/x                       | no address of a PostgreSQL",
                "PORTAL_DEMO=false                                            | PORTAL_KEYS is missing",
                "PORTAL_DEMO=false PORTAL_KEYS=k1:AAAA                        | not 256 bits",
                "PORTAL_DEMO=false PORTAL_KEYS=k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE= | PORTAL_ADMIN_EMAIL",
                "PORTAL_DEMO=true PORTAL_DB_URL=jdbc:postgresql://localhost/x | PORTAL_DEMO=yes-really",
                "PORTAL_MAIL_URL=mail.example:25                              | no address of a mail server",
                "PORTAL_MAIL_URL=smtp://mail.example:25                       | PORTAL_MAIL_FROM",
                "SERVER_ADDRESS=0.0.0.0                                       | SERVER_ADDRESS",
            })
    void saysInOneLineWhyItDoesNotStart(String settings, String reason) throws Exception {
        assertRefused(PortalProcess.start(folder, settings.strip().split(" ")), reason);
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        var database = TestDatabase.fresh();
        assertRefused(
                PortalProcess.start(
                        folder, "PORTAL_DB_URL=" + database.url(), "PORTAL_DB_USER=portal", "PORTAL_DB_PASSWORD=wrong"),
                "refuses PORTAL_DB_USER and PORTAL_DB_PASSWORD");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "SERVER_PORT=" + taken.getLocalPort();
            assertRefused(PortalProcess.start(folder, port), "Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void survivesKill() throws Exception {
        var first = PortalProcess.start(folder).awaitReady();
        assertRefused(
                PortalProcess.start(folder),
                "in use by another portal (process " + first.process().pid() + ")");
        first.jdbc().sql("create table kept (n integer)").update();
        first.jdbc().sql("insert into kept values (1)").update();
        first.kill();

        var second = PortalProcess.start(folder).awaitReady();
        second.jdbc().sql("insert into kept values (2)").update();
        second.killWithItsDatabase();

        var third = PortalProcess.start(folder).awaitReady();
        assertThat(third.jdbc()
                        .sql("select n from kept order by n")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(1, 2));
        third.process().destroy();
        third.process().waitFor();
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    private static void assertRefused(PortalProcess start, String reason) throws Exception {
        assertThat(start.process().waitFor(180, TimeUnit.SECONDS))
                .as("ends by itself")
                .isTrue();
        assertThat(start.process().exitValue()).isEqualTo(1);
        var lines = start.said()
                .lines()
                .filter(line -> !line.startsWith("WARNING: ") && !line.contains("  INFO "))
                .toList();
        assertThat(lines).as(start.said()).hasSize(1);
        assertThat(lines.getFirst()).startsWith("Dishui cannot start. ").contains(reason);
    }
}
