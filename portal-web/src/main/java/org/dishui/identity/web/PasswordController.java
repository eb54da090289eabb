package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.dishui.identity.AttemptLimits;
import org.dishui.identity.ChoosingPassword;
import org.dishui.identity.PasswordRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing a password by a link, and asking for one. The link's token stands in queries and fields: logs name paths. */
@Controller
class PasswordController {
    private static final String FORGOTTEN = SignInController.PATH + "/forgotten";

    private final ChoosingPassword choosing;
    private final AttemptLimits limits;

    PasswordController(ChoosingPassword choosing, AttemptLimits limits) {
        this.choosing = choosing;
        this.limits = limits;
    }

    @GetMapping(FORGOTTEN)
    String ask() {
        return "identity/forgotten";
    }

    @PostMapping(FORGOTTEN)
    String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        limits.mail(address, request.getRemoteAddr());
        choosing.askForLink(address);
        return "redirect:/sign-up/sent";
    }

    @GetMapping("/set-up")
    String choose(@RequestParam(defaultValue = "") String link, HttpServletResponse response, Model page) {
        return form(choosing.emailOf(link), link, Problems.NONE, response, page);
    }

    @PostMapping("/set-up")
    String choose(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model page) {
        var email = choosing.emailOf(link);
        var problem = email.flatMap(account -> PasswordRule.problem(password, account));
        if (email.isEmpty() || problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problems = problem.map(each -> Problem.of("password", each, PasswordRule.SHORTEST)).stream()
                    .toList();
            return form(email, link, new Problems(problems), response, page);
        }
        choosing.choose(link, password);
        flash.addFlashAttribute("notice", "identity.password.chosen");
        return "redirect:" + SignInController.PATH;
    }

    private static String form(
            Optional<String> email, String link, Problems problems, HttpServletResponse response, Model page) {
        if (email.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "identity/closed";
        }
        page.addAttribute("email", email.get());
        page.addAttribute("link", link);
        page.addAttribute("problems", problems);
        return "identity/password";
    }
}
