package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.dishui.shared.CannotStart;

/** A PostgreSQL on the loopback address, with a folder and a password of its own, for as long as this process lives. */
public final class EmbeddedPostgresServer implements AutoCloseable {
    public static final String USER = "portal";

    /** For data that nobody will miss. A database that people run never has these: a crash would lose what was acknowledged. */
    private static final String FAST = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private final ServerFolder folder;
    private final FolderLock lock;
    private final Path programs;
    private final String password;
    private final int port;

    private EmbeddedPostgresServer(ServerFolder folder, Path programsFolder, String options) {
        this.folder = folder;
        this.lock = FolderLock.take(folder.file("lock"), folder.asked());
        try {
            this.programs = PostgresBinaries.unpackedIn(programsFolder).resolve("bin");
            this.password = folder.password();
            stopOrphan();
            if (!Files.exists(folder.data().resolve("PG_VERSION"))) initialise();
            this.port = freePort();
            start("-p " + port + " -h 127.0.0.1 -c unix_socket_directories= -c max_connections=60" + options);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Keeps its data, whatever kills it. */
    public static EmbeddedPostgresServer durable(Path dataFolder) {
        var folder = ServerFolder.in(dataFolder.resolve("postgres"));
        return new EmbeddedPostgresServer(folder, folder.place(), "");
    }

    /** For tests: fast, in a new folder that goes with it. */
    public static EmbeddedPostgresServer temporary() {
        try {
            Path programs = Path.of(System.getProperty("java.io.tmpdir"), "dishui-" + System.getProperty("user.name"));
            Files.createDirectories(programs);
            var folder = ServerFolder.in(Files.createTempDirectory("dishui-test-"));
            var server = new EmbeddedPostgresServer(folder, programs, FAST + " -c max_connections=200");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                folder.delete();
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** Lets running transactions go, writes everything down, and stops. */
    @Override
    public void close() {
        program("pg_ctl", "stop", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "30");
        lock.close();
    }

    private void initialise() {
        Path passwordFile = folder.file("password");
        var made = program(
                "initdb",
                "-A",
                "scram-sha-256",
                "-U",
                USER,
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-D",
                folder.data().toString());
        if (!made.succeeded()) throw new CannotStart("PostgreSQL cannot make its data folder: " + lastLine(made));
    }

    /** pg_ctl gives the server a session of its own: Ctrl-C in a terminal reaches us, and we stop it in order. */
    private void start(String options) {
        Path log = folder.file("server.log");
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            var started = program(
                    "pg_ctl", "start", "-w", "-D", folder.data().toString(), "-l", log.toString(), "-o", options);
            if (started.succeeded()) return;
            // a server that was killed a moment ago may still hold its process number
            if (System.nanoTime() > end)
                throw new CannotStart("PostgreSQL does not start, its log " + log + " says why: " + lastLine(started));
            pause();
        }
    }

    /** kill -9 of the portal leaves its server running; it has our data folder open, so it is the one to stop. */
    private void stopOrphan() {
        Path file = folder.data().resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        try (Stream<String> lines = Files.lines(file)) {
            boolean running = lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .flatMap(process -> process.info().commandLine())
                    .filter(line -> line.contains(folder.data().toString()))
                    .isPresent();
            if (running) program("pg_ctl", "stop", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "30");
        } catch (IOException | NumberFormatException unreadable) {
            throw new CannotStart("The file " + file + " cannot be read: " + unreadable, unreadable);
        }
    }

    private Command.Outcome program(String name, String... words) {
        String[] all = Stream.concat(Stream.of(programs.resolve(name).toString()), Stream.of(words))
                .toArray(String[]::new);
        return Command.of(folder.place(), folder.user().prefix(), all).run();
    }

    private static String lastLine(Command.Outcome outcome) {
        return outcome.output().lines().reduce("", (first, second) -> second);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
