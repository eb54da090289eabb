package org.dishui.audit.web;

import org.dishui.audit.Inquiring;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done to a case or an account, link by link, and the days that are sealed. */
@Controller
class AuditController {
    private final Inquiring inquiring;

    AuditController(Inquiring inquiring) {
        this.inquiring = inquiring;
    }

    @GetMapping("/admin/audit")
    String show(@RequestParam(defaultValue = "") String q, Model page) {
        page.addAttribute("q", q.strip());
        page.addAttribute("days", inquiring.days());
        if (!q.isBlank())
            page.addAttribute("chain", inquiring.about(q).map(ChainView::of).orElse(null));
        return "audit/show";
    }
}
