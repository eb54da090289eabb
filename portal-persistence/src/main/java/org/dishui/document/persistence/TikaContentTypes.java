package org.dishui.document.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.dishui.document.ContentTypes;
import org.dishui.document.FileKind;
import org.springframework.stereotype.Component;

/** Knows the signatures of a thousand kinds of file, to tell ours from the others; it opens none and believes no name. */
@Component
class TikaContentTypes implements ContentTypes {
    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    @Override
    public Optional<FileKind> recognize(byte[] beginning) {
        try {
            var type = signatures.detect(new ByteArrayInputStream(beginning), new Metadata());
            return FileKind.ofMediaType(type.getBaseType().toString())
                    .filter(kind -> kind != FileKind.PDF || startsAsPdf(beginning));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    /** A signature further in, which the library takes too, leaves room for another file in front of it. */
    private static boolean startsAsPdf(byte[] beginning) {
        return new String(beginning, 0, Math.min(5, beginning.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }
}
