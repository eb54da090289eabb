package org.dishui.application.web;

import java.util.Map;
import org.dishui.application.Dossier;
import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.shared.NotFound;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.site.web.Words;
import org.dishui.site.web.pdf.PdfPages;
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

/** What somebody has in hand after handing in: the reference, what happens next, and by which day. */
@Controller
@RequestMapping("/my/applications/{reference}")
class ReceiptController {
    private final Following following;
    private final AnswerSheets sheets;
    private final Receipts receipts;
    private final PdfPages pdf;

    ReceiptController(Following following, AnswerSheets sheets, Receipts receipts, PdfPages pdf) {
        this.following = following;
        this.sheets = sheets;
        this.receipts = receipts;
        this.pdf = pdf;
    }

    @GetMapping("/receipt")
    String show(@CurrentApplicant Applicant me, @PathVariable Reference reference, Model model) {
        model.addAttribute("receipt", receipts.of(require(me, reference)));
        return "application/receipt";
    }

    @GetMapping("/receipt.pdf")
    ResponseEntity<byte[]> print(
            @CurrentApplicant Applicant me, @PathVariable Reference reference, @ModelAttribute("words") Words words) {
        var dossier = require(me, reference);
        var answers = dossier.submissions().getLast().answers();
        var model = Map.of(
                "words", words,
                "receipt", receipts.of(dossier),
                "sections", sheets.sections(dossier, answers),
                "files", sheets.files(dossier, answers));
        byte[] page =
                pdf.render("application/receipt-print", model, words.language().locale());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(reference + ".pdf"))
                .body(page);
    }

    private static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private Dossier require(Applicant me, Reference reference) {
        var dossier = following.require(me, reference);
        if (dossier.submissions().isEmpty()) throw new NotFound("receipt of " + reference);
        return dossier;
    }
}
