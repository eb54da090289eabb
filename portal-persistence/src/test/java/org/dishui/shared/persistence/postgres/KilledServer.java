package org.dishui.shared.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that the portal runs for itself, started as the portal starts it; killed and started again as often as a test likes. */
public final class KilledServer implements AutoCloseable {
    private static final int PATIENCE = 100;

    private final EmbeddedPostgresServer server;
    private final Path programs;
    private final ServerFolder folder;

    private KilledServer(Path data) {
        this.server = EmbeddedPostgresServer.durable(data);
        this.folder = ServerFolder.in(data.resolve("postgres"));
        this.programs = PostgresBinaries.unpackedIn(folder.place()).resolve("bin");
    }

    /** It is durable, and says so itself: a proof on a database that forgets would prove nothing. */
    public static KilledServer in(Path data) {
        var started = new KilledServer(data);
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes"))
            assertThat(started.jdbc()
                            .sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        return started;
    }

    public String url() {
        return server.url("postgres");
    }

    public String password() {
        return server.password();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url(), EmbeddedPostgresServer.USER, password()));
    }

    /** kill -9, of the server and all that work for it. */
    public void kill() {
        var postmaster = ProcessHandle.of(pid()).orElseThrow();
        var workers = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        Stream.concat(Stream.of(postmaster), workers.stream())
                .forEach(each -> each.onExit().join());
    }

    /** With the options that it had, which stand in its folder. */
    public void startAgain() {
        for (int i = 0; i < PATIENCE; i++) if (isStarted()) return;
        throw new AssertionError("the database does not start again");
    }

    private boolean isStarted() {
        return Command.of(
                        folder.place(),
                        folder.user().prefix(),
                        programs.resolve("pg_ctl").toString(),
                        "restart",
                        "-w",
                        "-D",
                        folder.data().toString(),
                        "-l",
                        folder.file("server.log").toString())
                .run()
                .succeeded();
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(folder.data().resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
