package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page as it goes out, plain; compressed once somebody asks for it so. */
final class RenderedPage {
    private final @Nullable String type;
    private final byte[] plain;
    private final Supplier<byte[]> compressed;

    private RenderedPage(@Nullable String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.compressed = SingletonSupplier.of(() -> compressed(plain));
    }

    static RenderedPage of(ContentCachingResponseWrapper response) {
        return new RenderedPage(response.getContentType(), response.getContentAsByteArray());
    }

    /** Bytes that it may take, compressed form included: HTML shrinks to less than a third. */
    int size() {
        return plain.length + plain.length / 3;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = accepted != null && accepted.contains("gzip");
        byte[] body = gzip ? compressed.get() : plain;
        if (gzip) response.setHeader("Content-Encoding", "gzip");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compressed(byte[] plain) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
