package org.dishui.document.web;

import java.nio.charset.StandardCharsets;
import org.dishui.document.OpenFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to who may read it: saved, never shown among our pages, whatever it holds. */
public final class Download {
    private Download() {}

    public static ResponseEntity<InputStreamResource> of(OpenFile file) {
        var stored = file.file();
        var disposition = ContentDisposition.attachment()
                .filename(stored.name().value(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(stored.kind().mediaType()))
                .contentLength(stored.size().value())
                .body(new InputStreamResource(file.content()));
    }
}
