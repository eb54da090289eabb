package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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
        assertRefused(new Start(folder, settings.strip().split(" ")), reason);
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        var database = TestDatabase.fresh();
        assertRefused(
                new Start(
                        folder, "PORTAL_DB_URL=" + database.url(), "PORTAL_DB_USER=portal", "PORTAL_DB_PASSWORD=wrong"),
                "refuses PORTAL_DB_USER and PORTAL_DB_PASSWORD");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "SERVER_PORT=" + taken.getLocalPort();
            assertRefused(new Start(folder, port), "Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void survivesKill() throws Exception {
        var first = new Start(folder);
        first.awaitReady();
        assertRefused(
                new Start(folder),
                "in use by another portal (process " + first.process().pid() + ")");
        jdbc().sql("create table kept (n integer)").update();
        jdbc().sql("insert into kept values (1)").update();
        first.process().destroyForcibly().waitFor(); // its server is left behind

        var second = new Start(folder);
        second.awaitReady();
        jdbc().sql("insert into kept values (2)").update();
        ProcessHandle server = ProcessHandle.of(serverLine(0)).orElseThrow();
        second.process().destroyForcibly();
        server.destroyForcibly();
        second.process().waitFor();

        var third = new Start(folder);
        third.awaitReady();
        assertThat(jdbc().sql("select n from kept order by n")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(1, 2));
        third.process().destroy();
        third.process().waitFor();
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    private static void assertRefused(Start start, String reason) throws Exception {
        assertThat(start.process().waitFor(40, TimeUnit.SECONDS))
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

    /** Reaches the portal's own database as its operator would: by the password in its folder. */
    private JdbcClient jdbc() throws IOException {
        String password = Files.readString(folder.resolve("postgres/password"));
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + serverLine(3) + "/postgres", "portal", password));
    }

    private long serverLine(int line) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(line)
                .strip());
    }

    /** One start of the portal in a process of its own. */
    private record Start(Process process, Path output) {
        Start(Path folder, String... settings) throws IOException {
            this(folder, Files.createTempFile(folder, "start", ".log"), settings);
        }

        private Start(Path folder, Path output, String... settings) throws IOException {
            this(begin(folder, output, settings), output);
        }

        private static Process begin(Path folder, Path output, String... settings) throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.dishui.Portal")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
            builder.environment().putAll(Map.of("PORTAL_DATA", folder.toString(), "SERVER_PORT", "0"));
            for (String setting : settings) {
                String[] parts = setting.split("=", 2);
                builder.environment().put(parts[0], parts[1]);
            }
            return builder.start();
        }

        String said() throws IOException {
            return Files.readString(output);
        }

        void awaitReady() throws Exception {
            for (int i = 0; i < 600 && process.isAlive() && !said().contains("is ready"); i++) Thread.sleep(100);
            assertThat(said()).contains("is ready: http://localhost:", "dishui-demo");
        }
    }
}
