package org.dishui.document.web;

import java.util.List;
import org.dishui.document.FileId;
import org.dishui.document.FileUse.Use;
import org.dishui.document.FileUses;
import org.dishui.document.Filing;
import org.dishui.document.MyFiles;
import org.dishui.document.Reader;
import org.dishui.identity.Applicant;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Keyset;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An applicant's own files. */
@Controller
@RequestMapping("/my/documents")
class DocumentController {
    private static final int PAGE = 50;

    private final MyFiles files;
    private final FileUses uses;
    private final Filing filing;
    private final UploadedFiles uploaded;

    DocumentController(MyFiles files, FileUses uses, Filing filing, UploadedFiles uploaded) {
        this.files = files;
        this.uses = uses;
        this.filing = filing;
        this.uploaded = uploaded;
    }

    @GetMapping
    ModelAndView index(@CurrentApplicant Applicant me, @RequestParam(required = false) @Nullable String after) {
        return page(me, Keyset.of(after, PAGE), List.of());
    }

    @PostMapping
    ModelAndView create(
            @CurrentApplicant Applicant me,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            RedirectAttributes flash) {
        var uploads = uploaded.store(me.id(), files);
        var refusals = uploads.isEmpty() ? List.of(new DomainRuleViolation("document.none")) : Upload.refusals(uploads);
        if (!refusals.isEmpty()) {
            var page = page(me, Keyset.first(PAGE), refusals);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", "document.stored");
        return new ModelAndView("redirect:/my/documents");
    }

    @GetMapping("/{file}")
    ResponseEntity<InputStreamResource> show(@CurrentApplicant Applicant me, @PathVariable FileId file) {
        return Download.of(filing.open(file, new Reader.Owner(me.id())));
    }

    private ModelAndView page(Applicant me, Keyset from, List<DomainRuleViolation> problems) {
        var found = files.of(me.id(), from);
        List<Use> used = uses.of(found.rows().stream().map(MyFiles.Row::id).toList());
        var page = new ModelAndView("document/index");
        page.addObject(
                "files",
                found.rows().stream().map(row -> ListedFile.of(row, used)).toList());
        page.addObject("next", found.next());
        page.addObject("problems", problems);
        return page;
    }
}
