package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Editor;
import org.dishui.identity.KeepingStaff;
import org.dishui.identity.RegisteringStaff;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Stale;
import org.dishui.site.web.CurrentEditor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of those who work here: what they may do, and whether they get in. */
@Controller
@RequestMapping(StaffController.PATH + "/{account}")
class StaffMemberController {
    private final Accounts accounts;
    private final KeepingStaff keeping;
    private final RegisteringStaff registering;
    private final Duties duties;

    StaffMemberController(Accounts accounts, KeepingStaff keeping, RegisteringStaff registering, Duties duties) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.registering = registering;
        this.duties = duties;
    }

    @GetMapping
    String edit(@PathVariable AccountId account, Model page) {
        var person = accounts.requireStaff(account);
        page.addAttribute("form", StaffForm.of(person));
        page.addAttribute("problems", Problems.NONE);
        page.addAttribute("person", person);
        page.addAttribute("duties", duties);
        return "identity/staff/edit";
    }

    @PostMapping
    String update(
            @CurrentEditor Editor me,
            @PathVariable AccountId account,
            @RequestParam int version,
            @ModelAttribute StaffForm form,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model page) {
        try {
            keeping.assign(me, account, version, form.rolesAsRead(), duties.known(form.teamAsRead()));
            return done(account, "identity.staff.kept", flash);
        } catch (DomainRuleViolation broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(account, form, StaffForm.broken(broken), page);
        } catch (Stale overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("stale", true);
            return again(account, form, Problems.NONE, page);
        }
    }

    /** What was chosen stays chosen, beside what holds now. */
    private String again(AccountId account, StaffForm form, Problems problems, Model page) {
        var view = edit(account, page);
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        return view;
    }

    @PostMapping("/closure")
    String disable(
            @CurrentEditor Editor me,
            @PathVariable AccountId account,
            @RequestParam int version,
            RedirectAttributes flash) {
        return done(account, () -> keeping.disable(me, account, version), "identity.staff.closed", flash);
    }

    @PostMapping("/reopening")
    String enable(
            @CurrentEditor Editor me,
            @PathVariable AccountId account,
            @RequestParam int version,
            RedirectAttributes flash) {
        return done(account, () -> keeping.enable(me, account, version), "identity.staff.reopened", flash);
    }

    @PostMapping("/second-factor/removal")
    String takeSecondFactorAway(
            @CurrentEditor Editor me,
            @PathVariable AccountId account,
            @RequestParam int version,
            RedirectAttributes flash) {
        return done(
                account,
                () -> keeping.takeSecondFactorAway(me, account, version),
                "identity.staff.second-factor-gone",
                flash);
    }

    @PostMapping("/invitation")
    String invite(@CurrentEditor Editor me, @PathVariable AccountId account, RedirectAttributes flash) {
        return done(account, () -> registering.invite(me.id(), account), "identity.staff.invited", flash);
    }

    private static String done(AccountId account, Runnable deed, String notice, RedirectAttributes flash) {
        try {
            deed.run();
            return done(account, notice, flash);
        } catch (DomainRuleViolation broken) {
            flash.addFlashAttribute("refused", broken.key());
        } catch (Stale overtaken) {
            flash.addFlashAttribute("stale", true);
        }
        return "redirect:" + StaffController.PATH + "/" + account;
    }

    private static String done(AccountId account, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + StaffController.PATH + "/" + account;
    }
}
