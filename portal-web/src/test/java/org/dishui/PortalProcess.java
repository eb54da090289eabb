package org.dishui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One start of the portal in a process of its own, with a data folder and settings, as its operator would start it.
 *
 * @param output what it says on its terminal
 */
public record PortalProcess(Process process, Path folder, Path output) {
    private static final Pattern READY = Pattern.compile("is ready: http://localhost:(\\d+)");

    public static PortalProcess start(Path folder, String... settings) throws IOException {
        var output = Files.createTempFile(folder, "start", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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
        return new PortalProcess(builder.start(), folder, output);
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    public PortalProcess awaitReady() throws Exception {
        for (int i = 0; i < 3000 && process.isAlive() && !said().contains("is ready"); i++) Thread.sleep(100);
        assertThat(said()).contains("is ready: http://localhost:", "dishui-demo");
        return this;
    }

    /** Where it listens. */
    public int port() throws IOException {
        var ready = READY.matcher(said());
        assertThat(ready.find()).isTrue();
        return Integer.parseInt(ready.group(1));
    }

    /** kill -9; its database is left behind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** kill -9 of the portal and of its database, at once. */
    public void killWithItsDatabase() throws Exception {
        var server = ProcessHandle.of(serverLine(0)).orElseThrow();
        process.destroyForcibly();
        server.destroyForcibly();
        process.waitFor();
    }

    /** Reaches the portal's own database as its operator would: by the password in its folder. */
    public JdbcClient jdbc() throws IOException {
        String password = Files.readString(folder.resolve("postgres/password"));
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + serverLine(3) + "/postgres", "portal", password));
    }

    private long serverLine(int line) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(line)
                .strip());
    }
}
