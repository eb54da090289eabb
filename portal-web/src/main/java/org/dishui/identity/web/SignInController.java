package org.dishui.identity.web;

import java.util.List;
import org.dishui.identity.DemoPeople;
import org.dishui.identity.DemoPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page to sign in on; the filter of {@link PasswordSignIn} takes what it sends. */
@Controller
class SignInController {
    static final String PATH = "/sign-in";
    static final String REFUSED = PATH + "/refused";

    private final List<DemoPerson> people;

    SignInController(DemoPeople people) {
        this.people = people.all();
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String link, Model page) {
        return show("", link, false, page);
    }

    @PostMapping(REFUSED)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String link, Model page) {
        return show(email, link, true, page);
    }

    /** Where a change of language leads to from a refusal. */
    @GetMapping(REFUSED)
    String again() {
        return "redirect:" + PATH;
    }

    private String show(String email, String link, boolean refused, Model page) {
        page.addAttribute("email", email);
        page.addAttribute("link", link);
        page.addAttribute("refused", refused);
        page.addAttribute(
                "applicants", people.stream().filter(each -> !each.isStaff()).toList());
        page.addAttribute("staff", people.stream().filter(DemoPerson::isStaff).toList());
        page.addAttribute("password", DemoPerson.PASSWORD);
        return "identity/sign-in";
    }
}
