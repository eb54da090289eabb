package org.dishui.pages;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;

/** The peer that every Spring engineer knows, on the same database server, with the owners it brings. Its jar is built by who measures. */
final class Petclinic implements AutoCloseable {
    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Petclinic(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Petclinic start(Path jar, Portal beside) throws IOException, SQLException, InterruptedException {
        String url;
        try (var connection = beside.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database petclinic");
            url = connection.getMetaData().getURL().replace("/postgres", "/petclinic");
        }
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx1g", "-jar", jar.toString(), "--spring.profiles.active=postgres")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("POSTGRES_URL", url);
        builder.environment().put("POSTGRES_USER", "portal");
        builder.environment().put("POSTGRES_PASS", beside.password());
        var petclinic = new Petclinic(builder.start(), port);
        for (int i = 0; i < 600 && !petclinic.answers(); i++) Thread.sleep(200);
        return petclinic;
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return Portal.get(client, port, "/owners/1").statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    Subject list(Portal beside) throws IOException {
        return subject("petclinic: its list of owners", "/owners?lastName=&page=1", beside);
    }

    Subject detail(Portal beside) throws IOException {
        return subject("petclinic: one owner", "/owners/1", beside);
    }

    private Subject subject(String name, String address, Portal beside) throws IOException {
        return new Subject(
                name,
                n -> PageBench.ok(Portal.get(client, port, address).statusCode()),
                process.toHandle(),
                beside.database());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
