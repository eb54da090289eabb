package org.dishui.pages;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** What a database writes of each statement's time: reading, planning and running it, without the way there and back. */
final class StatementLog {
    private static final Pattern SEARCH =
            Pattern.compile("duration: ([0-9.]+) ms  (?:parse|bind|execute) [^:]+: with named");

    private final Path file;
    private long read;

    private StatementLog(Path file) {
        this.file = file;
    }

    static StatementLog start(Portal portal) throws IOException, SQLException, InterruptedException {
        try (var connection = portal.connect();
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_min_duration_statement = 0");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1_000); // every process has read its settings by then
        var log = new StatementLog(portal.databaseLog());
        log.sinceLast();
        return log;
    }

    /** Milliseconds of the searches since the last call. */
    double sinceLast() throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var fresh = new byte[Math.toIntExact(log.length() - read)];
            log.seek(read);
            log.readFully(fresh);
            read += fresh.length;
            return SEARCH.matcher(new String(fresh, StandardCharsets.UTF_8))
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
        }
    }
}
