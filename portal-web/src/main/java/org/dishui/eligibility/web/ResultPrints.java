package org.dishui.eligibility.web;

import java.util.Map;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.pdf.PdfPages;
import org.dishui.site.web.pdf.QrCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A result to take along, in the reader's language: made for this answer, kept nowhere. */
@Component
class ResultPrints {
    private final Results results;
    private final PdfPages pdf;
    private final CatalogVersion version;
    private final PortalSettings settings;

    ResultPrints(Results results, PdfPages pdf, CatalogVersion version, PortalSettings settings) {
        this.results = results;
        this.pdf = pdf;
        this.version = version;
        this.settings = settings;
    }

    ResponseEntity<byte[]> show(Check check) {
        var address = settings.address() + "/check";
        var model = Map.<String, Object>of(
                "page", results.page(check),
                "carried", results.carried(check),
                "version", version.current(),
                "address", address,
                "square", QrCode.of(address));
        byte[] printed =
                pdf.render("eligibility/print", model, check.words().language().locale());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attached("dishui-" + check.result().asOf() + ".pdf"))
                .body(printed);
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
