package org.dishui.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.review.IssuedLetter;
import org.dishui.review.ReadingLetters;
import org.dishui.shared.Language;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.site.web.pdf.PdfPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the district wrote to the applicant, as a page in either language and as a PDF in both. */
@Controller
@RequestMapping("/my/applications/{reference}")
class LetterController {
    private final ReadingLetters letters;
    private final LetterTexts texts;
    private final PortalSettings settings;
    private final PdfPages pdf;

    LetterController(ReadingLetters letters, LetterTexts texts, PortalSettings settings, PdfPages pdf) {
        this.letters = letters;
        this.texts = texts;
        this.settings = settings;
        this.pdf = pdf;
    }

    @GetMapping("/letter")
    String show(
            @CurrentApplicant Applicant me,
            @PathVariable Reference reference,
            @RequestParam(required = false) @Nullable String in,
            @ModelAttribute("language") Language language,
            Model model) {
        var issued = letters.require(me, reference);
        var text = texts.of(issued.letter(), chosen(in, language));
        model.addAttribute("text", text);
        model.addAttribute("seal", LetterSeal.of(issued, settings));
        model.addAttribute("crumbs", crumbs(issued, reference));
        return "review/letter";
    }

    /** Chinese first, as it prevails; the same file for every reader. */
    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> print(@CurrentApplicant Applicant me, @PathVariable Reference reference) {
        var issued = letters.require(me, reference);
        var model = Map.<String, Object>of(
                "zh", texts.of(issued.letter(), Language.ZH),
                "en", texts.of(issued.letter(), Language.EN),
                "seal", LetterSeal.of(issued, settings));
        byte[] page = pdf.render("review/letter-print", model, Locale.SIMPLIFIED_CHINESE);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(reference + "-letter.pdf"))
                .body(page);
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static Language chosen(@Nullable String in, Language reader) {
        return "zh".equals(in) ? Language.ZH : "en".equals(in) ? Language.EN : reader;
    }

    private static List<Crumb> crumbs(IssuedLetter issued, Reference reference) {
        return List.of(
                Crumb.to("application.list", "/my/applications"),
                new Crumb(null, issued.letter().program(), "/my/applications/" + reference),
                Crumb.here("letter.here"));
    }
}
