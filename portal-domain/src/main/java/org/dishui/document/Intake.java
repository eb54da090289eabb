package org.dishui.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.stereotype.Component;

/** Takes a file in as it comes: recognizes, counts and hashes it while it passes, and stops at what we do not take. */
@Component
class Intake {
    private final ContentTypes types;
    private final Chunks chunks;

    Intake(ContentTypes types, Chunks chunks) {
        this.types = types;
        this.chunks = chunks;
    }

    /** What was found out about a file on its way in. */
    record Receipt(FileKind kind, FileSize size, String sha256) {}

    Receipt take(FileId file, FileName name, InputStream content) {
        try {
            byte[] piece = content.readNBytes(Chunks.SIZE);
            FileKind kind = recognize(piece, name);
            MessageDigest hash = sha256();
            long size = 0;
            for (int position = 0; piece.length > 0; position++) {
                size += piece.length;
                requireWithinLimit(size, name);
                hash.update(piece);
                chunks.append(file, position, piece);
                piece = content.readNBytes(Chunks.SIZE);
            }
            return new Receipt(kind, new FileSize(size), HexFormat.of().formatHex(hash.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileKind recognize(byte[] beginning, FileName name) {
        if (beginning.length == 0) throw new DomainRuleViolation("document.empty", name.value());
        return types.recognize(beginning).orElseThrow(() -> new DomainRuleViolation("document.type", name.value()));
    }

    private static void requireWithinLimit(long size, FileName name) {
        if (new FileSize(size).isAbove(FileSize.LIMIT))
            throw new DomainRuleViolation("document.too-large", name.value(), FileSize.LIMIT.megabytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
