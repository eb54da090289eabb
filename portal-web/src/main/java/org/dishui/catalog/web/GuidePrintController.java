package org.dishui.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.Sources;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.dishui.site.web.pdf.PdfPages;
import org.dishui.site.web.pdf.QrCode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A guide to take along: a PDF in the reader's language, with the address that shows whether it still holds. */
@RestController
class GuidePrintController {
    private final ProgramPage programs;
    private final Guides guides;
    private final Sources sources;
    private final PortalSettings settings;
    private final PdfPages pdf;
    private final Clock clock;

    GuidePrintController(
            ProgramPage programs, Guides guides, Sources sources, PortalSettings settings, PdfPages pdf, Clock clock) {
        this.programs = programs;
        this.guides = guides;
        this.sources = sources;
        this.settings = settings;
        this.pdf = pdf;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping(path = "/programs/{slug}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] show(@PathVariable Slug slug, @ModelAttribute("words") Words words) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug));
        var today = LocalDate.now(clock);
        var address = settings.address() + "/programs/" + slug;
        var model = Map.<String, Object>of(
                "guide", guides.of(shown, today, null, words),
                "sources", sources,
                "today", today,
                "address", address,
                "square", QrCode.of(address));
        return pdf.render("catalog/programs/print", model, words.language().locale());
    }
}
