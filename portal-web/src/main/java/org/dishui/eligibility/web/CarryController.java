package org.dishui.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Questions;
import org.dishui.form.web.AnswerCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the answers of a check to the profile: they travel in the person's own browser, sealed, and the portal keeps none of them. */
@Controller
@RequestMapping("/check/carry")
class CarryController {
    private final Checking checking;
    private final Questions questions;
    private final AnswerCookie cookie;

    CarryController(Checking checking, Questions questions, AnswerCookie cookie) {
        this.checking = checking;
        this.questions = questions;
        this.cookie = cookie;
    }

    @PostMapping
    String create(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var told = Told.of(form, questions.all(checking.entriesFor(null)));
        var sealed = cookie.seal(told.facts(), request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, sealed.toString());
        return "redirect:" + AnswerCookie.PATH;
    }
}
