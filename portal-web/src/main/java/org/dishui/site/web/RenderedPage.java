package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page as it goes out, plain and compressed. */
final class RenderedPage {
    private final @Nullable String type;
    private final byte[] plain;
    private final byte[] compressed;

    private RenderedPage(@Nullable String type, byte[] plain, byte[] compressed) {
        this.type = type;
        this.plain = plain;
        this.compressed = compressed;
    }

    static RenderedPage of(ContentCachingResponseWrapper response) throws IOException {
        byte[] plain = response.getContentAsByteArray();
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return new RenderedPage(response.getContentType(), plain, compressed.toByteArray());
    }

    int size() {
        return plain.length + compressed.length;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = accepted != null && accepted.contains("gzip");
        byte[] body = gzip ? compressed : plain;
        if (gzip) response.setHeader("Content-Encoding", "gzip");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
