package org.dishui.home.web;

import org.dishui.identity.Editor;
import org.dishui.site.web.CurrentEditor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the administration: what each role can do there. */
@Controller
class AdminController {
    @GetMapping("/admin")
    String show(@CurrentEditor Editor me, Model page) {
        page.addAttribute("me", me);
        return "home/admin/show";
    }
}
