package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of the system or of PostgreSQL, run to its end. */
record Command(Path folder, List<String> words) {
    /** What it left: its exit code and all that it printed. */
    record Outcome(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    static Command of(Path folder, List<String> prefix, String... words) {
        return new Command(
                folder, Stream.concat(prefix.stream(), Stream.of(words)).toList());
    }

    Outcome run() {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + words.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words.getFirst(), e);
        }
    }
}
