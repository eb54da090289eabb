package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.dishui.identity.Editor;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.RegisteringStaff;
import org.dishui.identity.StaffList;
import org.dishui.identity.StaffList.StaffFilter;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Keyset;
import org.dishui.shared.Language;
import org.dishui.site.web.CurrentEditor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who work here: the list, and a new one. */
@Controller
@RequestMapping(StaffController.PATH)
class StaffController {
    static final String PATH = "/admin/staff";
    private static final int PAGE = 30;

    private final StaffList list;
    private final RegisteringStaff registering;
    private final Duties duties;

    StaffController(StaffList list, RegisteringStaff registering, Duties duties) {
        this.list = list;
        this.registering = registering;
        this.duties = duties;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @Nullable String after,
            Model page) {
        var filter = new StaffFilter(q.strip(), role);
        page.addAttribute("filter", filter);
        page.addAttribute("first", after == null);
        page.addAttribute("list", list.find(filter, Keyset.of(after, PAGE)));
        page.addAttribute("duties", duties);
        return "identity/staff/index";
    }

    @GetMapping("/new")
    String create(Model page) {
        return form(StaffForm.blank(), Problems.NONE, page);
    }

    @PostMapping
    String create(
            @CurrentEditor Editor me,
            @ModelAttribute StaffForm form,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model page) {
        var problems = form.problems();
        if (problems.isEmpty()) problems = register(me, form, Language.of(locale));
        if (problems.isEmpty()) {
            flash.addFlashAttribute("notice", "identity.staff.invited");
            return "redirect:" + PATH;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, problems, page);
    }

    private Problems register(Editor me, StaffForm form, Language language) {
        try {
            registering.register(
                    me.id(),
                    EmailAddress.of(form.emailAsRead()),
                    form.nameAsRead(),
                    form.rolesAsRead(),
                    duties.known(form.teamAsRead()),
                    language);
            return Problems.NONE;
        } catch (DomainRuleViolation broken) {
            return StaffForm.broken(broken);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            return StaffForm.broken(new DomainRuleViolation("identity.staff.taken"));
        }
    }

    private String form(StaffForm form, Problems problems, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        page.addAttribute("duties", duties);
        return "identity/staff/new";
    }
}
