package org.dishui.pages;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dishui.catalog.persistence.SyntheticRows;
import org.postgresql.PGConnection;

/** A portal in a process of its own, on a database of its own. */
final class Portal implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("is ready: http://localhost:(\\d+)");
    private static final int CHUNK = 5_000;

    private final Process process;
    private final Path folder;
    private final Path output;
    private final HttpClient client = HttpClient.newHttpClient();

    private Portal(Process process, Path folder, Path output) {
        this.process = process;
        this.folder = folder;
        this.output = output;
    }

    static Portal start(Path jar, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var output = folder.resolve("portal.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx1g", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PORTAL_DATA", folder.toString());
        builder.environment().put("PORTAL_JOBS", "false");
        builder.environment().put("SERVER_PORT", "0");
        var portal = new Portal(builder.start(), folder, output);
        for (int i = 0;
                i < 1800
                        && portal.process.isAlive()
                        && !Files.readString(output).contains("is ready");
                i++) Thread.sleep(100);
        return portal;
    }

    private int port() throws IOException {
        var ready = READY.matcher(Files.readString(output));
        if (!ready.find()) throw new IllegalStateException("The portal did not start: " + output);
        return Integer.parseInt(ready.group(1));
    }

    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return get(client, port(), address, headers);
    }

    static HttpResponse<String> get(HttpClient client, int port, String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", "zh");
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + serverLine(3) + "/postgres", "portal", password());
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("postgres/password"));
    }

    Path databaseLog() {
        return folder.resolve("postgres/server.log");
    }

    ProcessHandle database() throws IOException {
        return ProcessHandle.of(serverLine(0)).orElseThrow();
    }

    ProcessHandle server() {
        return process.toHandle();
    }

    private long serverLine(int line) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(line)
                .strip());
    }

    /** Adds synthetic rows until there are so many, without the index of the words, which is made at the end. */
    void fill(int from, int to) throws IOException, SQLException, InterruptedException {
        var rows = SyntheticRows.ofShipped();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop index catalog_words_words");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int start = from; start < to; start += CHUNK) {
                int end = Math.min(start + CHUNK, to);
                copy.copyIn(
                        "copy catalog_listing (" + SyntheticRows.COLUMNS + ") from stdin",
                        lines(start, end, rows::listed));
                copy.copyIn("copy catalog_words (address, words) from stdin", lines(start, end, rows::found));
            }
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("create index catalog_words_words on catalog_words using gin (words)");
            statement.execute("vacuum analyze catalog_listing, catalog_words");
            statement.execute("update catalog_version set number = number + 1");
        }
        Thread.sleep(2_500); // every process has looked at the number by then
    }

    private static Reader lines(int from, int to, IntFunction<String> row) {
        return new StringReader(
                IntStream.range(from, to).parallel().mapToObj(row).collect(Collectors.joining()));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
