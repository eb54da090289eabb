package org.dishui.home.web;

import org.dishui.site.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomeController {
    @PublicPage
    @GetMapping("/")
    String show() {
        return "home/show";
    }
}
