package org.dishui.review.web;

import java.nio.charset.StandardCharsets;
import org.dishui.application.Reference;
import org.dishui.document.FileId;
import org.dishui.document.FileKind;
import org.dishui.identity.Officer;
import org.dishui.review.CaseFiles;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A file of a case, shown beside it. A PDF is drawn by the browser's own viewer in a frame of ours: it can be searched, enlarged
 * and read aloud, nothing of what a stranger sent runs in our server, and this one answer alone may be framed, by our pages.
 */
@Controller
class FileController {
    private static final String FRAMED = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";
    private static final String PICTURE = "sandbox; default-src 'none'; frame-ancestors 'self'";

    private final CaseFiles files;

    FileController(CaseFiles files) {
        this.files = files;
    }

    @GetMapping("/desk/cases/{reference}/files/{file}")
    ResponseEntity<InputStreamResource> show(
            @CurrentOfficer Officer me, @PathVariable Reference reference, @PathVariable FileId file) {
        var opened = files.open(me, reference, file);
        var stored = opened.file();
        var disposition = ContentDisposition.inline()
                .filename(stored.name().value(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", stored.kind() == FileKind.PDF ? FRAMED : PICTURE)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(stored.kind().mediaType()))
                .contentLength(stored.size().value())
                .body(new InputStreamResource(opened.content()));
    }
}
