package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.dishui.identity.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of a sign-in: the first time an app is enrolled, every other time it shows a code. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class SecondFactorController {
    static final String PATH = SignInController.PATH + "/second-factor";

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SecondFactors factors;
    private final Clock clock;

    SecondFactorController(SecondFactors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal @Nullable SignedIn person, Model page) {
        return person == null || !person.halfway() ? "redirect:" + SignInController.PATH : step(person, false, page);
    }

    @PostMapping
    String verify(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (person == null || !person.halfway()) return "redirect:" + SignInController.PATH;
        if (!factors.isRight(person.id(), code)) return again(person, response, page);
        return "redirect:" + letIn(person, request, response);
    }

    /** The recovery codes are shown in this answer and nowhere else: not kept in a session, not behind an address. */
    @PostMapping("/enrolment")
    String enrol(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (person == null || !person.halfway()) return "redirect:" + SignInController.PATH;
        var codes = factors.enrol(person.id(), code);
        if (codes.isEmpty()) return again(person, response, page);
        page.addAttribute("codes", codes.get());
        page.addAttribute("next", letIn(person, request, response));
        return "identity/recovery-codes";
    }

    private String again(SignedIn person, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return step(person, true, page);
    }

    private String step(SignedIn person, boolean refused, Model page) {
        page.addAttribute("refused", refused);
        var enrolment = factors.enrolment(person.id());
        if (enrolment.isEmpty()) return "identity/second-factor";
        page.addAttribute("secret", enrolment.get().secret().replaceAll("(.{4})(?=.)", "$1 "));
        page.addAttribute("qr", QrCode.of(enrolment.get().uri()));
        return "identity/enrolment";
    }

    /** A session that can do more than before gets another id. */
    private String letIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var whole = person.whole(clock.instant());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(whole.authentication());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return Landing.of(whole, request, response);
    }
}
