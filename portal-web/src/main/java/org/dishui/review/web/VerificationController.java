package org.dishui.review.web;

import java.util.List;
import org.dishui.review.ReadingLetters;
import org.dishui.site.web.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whether the paper in somebody's hand is ours. Stateless and open to all, and no slower for many tries: a code is one of 2^60,
 * and what it opens is less than stands on the paper.
 */
@Controller
@RequestMapping("/verify")
class VerificationController {
    private final ReadingLetters letters;

    VerificationController(ReadingLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    ModelAndView index(@RequestParam(defaultValue = "") String code) {
        return code.isBlank() ? page("review/verify", "") : show(code);
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code) {
        return letters.find(code)
                .map(issued -> page("review/verified", "").addObject("issued", issued))
                .orElseGet(() -> absent(code));
    }

    private static ModelAndView absent(String code) {
        var page = page("review/verify", code.length() > 40 ? code.substring(0, 40) : code);
        page.addObject("absent", true);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static ModelAndView page(String view, String typed) {
        var page = new ModelAndView(view);
        page.addObject("typed", typed);
        page.addObject("crumbs", List.of(Crumb.here("letter.check")));
        return page;
    }
}
