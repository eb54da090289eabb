package org.dishui.audit.persistence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import tools.jackson.core.JacksonException;

/** An exported audit: one line of JSON for each root and link. */
record AuditFile(Path path) {
    /** A line that is none of ours. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(int line, Throwable cause) {
            super("line " + line + " cannot be read", cause);
        }
    }

    /** An export that is being written. */
    record Writing(BufferedWriter file) implements AutoCloseable {
        void append(AuditLine line) {
            try {
                file.append(DefinitionCodec.toJson(line)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    Writing open() throws IOException {
        return new Writing(Files.newBufferedWriter(path));
    }

    void read(Consumer<AuditLine> line) throws IOException {
        try (var file = Files.newBufferedReader(path)) {
            int number = 1;
            for (String text = file.readLine(); text != null; text = file.readLine(), number++)
                line.accept(parsed(text, number));
        }
    }

    private static AuditLine parsed(String text, int number) {
        try {
            return DefinitionCodec.fromJson(text, AuditLine.class);
        } catch (JacksonException e) {
            throw new Unreadable(number, e);
        }
    }
}
