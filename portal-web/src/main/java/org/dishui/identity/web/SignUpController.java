package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.dishui.identity.AttemptLimits;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.SigningUp;
import org.dishui.shared.Language;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening an account. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {
    private final SigningUp signingUp;
    private final AttemptLimits limits;

    SignUpController(SigningUp signingUp, AttemptLimits limits) {
        this.signingUp = signingUp;
        this.limits = limits;
    }

    @GetMapping
    String create(Model page) {
        return form(SignUpForm.blank(), Problems.NONE, page);
    }

    @PostMapping
    String create(
            @ModelAttribute SignUpForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, problems, page);
        }
        limits.mail(form.emailAsRead(), request.getRemoteAddr());
        signUp(form, Language.of(locale));
        return "redirect:/sign-up/sent";
    }

    /** The same for every address, whether it had an account or not. */
    @GetMapping("/sent")
    String sent() {
        return "identity/sent";
    }

    private void signUp(SignUpForm form, Language language) {
        try {
            signingUp.signUp(EmailAddress.of(form.emailAsRead()), form.nameAsRead(), form.password(), language);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            // the other one of two clicks has opened the account, and its mail is under way
        }
    }

    private static String form(SignUpForm form, Problems problems, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        page.addAttribute("notice", SigningUp.NOTICE);
        return "identity/sign-up";
    }
}
