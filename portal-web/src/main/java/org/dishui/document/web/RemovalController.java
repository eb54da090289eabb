package org.dishui.document.web;

import org.dishui.document.FileId;
import org.dishui.document.Filing;
import org.dishui.identity.Applicant;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking one of one's own files away, for good. */
@Controller
@RequestMapping("/my/documents/{file}/removal")
class RemovalController {
    private final Filing filing;

    RemovalController(Filing filing) {
        this.filing = filing;
    }

    @PostMapping
    String create(@CurrentApplicant Applicant me, @PathVariable FileId file, RedirectAttributes flash) {
        filing.delete(me.id(), file);
        flash.addFlashAttribute("notice", "document.deleted");
        return "redirect:/my/documents";
    }
}
