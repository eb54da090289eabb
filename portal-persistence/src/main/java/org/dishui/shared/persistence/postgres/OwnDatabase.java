package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dishui.shared.CannotStart;
import org.jspecify.annotations.Nullable;

/** The portal's own database, for a command beside the portal: the one that runs, else one that is started for as long as it is needed. */
public final class OwnDatabase implements AutoCloseable {
    private final String url;
    private final String password;
    private final @Nullable EmbeddedPostgresServer started;

    private OwnDatabase(String url, String password, @Nullable EmbeddedPostgresServer started) {
        this.url = url;
        this.password = password;
        this.started = started;
    }

    public static OwnDatabase in(Path dataFolder) {
        var asked = dataFolder.resolve("postgres");
        if (!Files.isDirectory(asked)) throw new CannotStart("There is no database in " + dataFolder + ".");
        var folder = ServerFolder.in(asked);
        if (FolderLock.isTaken(folder.file("lock"))) return new OwnDatabase(url(port(folder)), folder.password(), null);
        var server = EmbeddedPostgresServer.durable(dataFolder);
        return new OwnDatabase(server.url("postgres"), server.password(), server);
    }

    private static String url(String port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The fourth line of the file that a running server keeps. */
    private static String port(ServerFolder folder) {
        try {
            return Files.readAllLines(folder.data().resolve("postmaster.pid"))
                    .get(3)
                    .strip();
        } catch (IOException | IndexOutOfBoundsException starting) {
            throw new CannotStart("The database is starting or stopping: try again in a moment.", starting);
        }
    }

    public String url() {
        return url;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (started != null) started.close();
    }
}
