package org.dishui.pages;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The peer that every Spring engineer knows, on the same database server. Its jar is built by who measures. */
final class Petclinic implements AutoCloseable {
    private static final String MORE = """
            with owner as (
                insert into owners (first_name, last_name, address, city, telephone)
                select 'Owner', 'Number ' || n, n || ' Main Street', 'Madison', '6085551023' from generate_series(11, %d) as n
                returning id)
            insert into pets (name, birth_date, type_id, owner_id) select 'Pet', date '2020-01-01', 1, id from owner""";

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Petclinic(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** With the ten owners that it brings and as many more, each with a pet, as make so many. */
    static Petclinic start(Path jar, Portal beside, int owners) throws IOException, SQLException, InterruptedException {
        var database = "petclinic_" + owners;
        String url;
        try (var connection = beside.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
            url = connection.getMetaData().getURL().replace("/postgres", "/" + database);
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
        try (var connection = DriverManager.getConnection(url, "portal", beside.password());
                var statement = connection.createStatement()) {
            statement.execute(MORE.formatted(owners));
        }
        return petclinic;
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return Portal.get(client, port, "/owners/1").statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    Subject list(String owners, Portal beside) throws IOException {
        return subject("petclinic: its list of " + owners + " owners", "/owners?lastName=&page=1", beside);
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
