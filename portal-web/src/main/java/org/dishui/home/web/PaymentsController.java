package org.dishui.home.web;

import java.util.List;
import org.dishui.application.ApplicationId;
import org.dishui.application.MyApplications;
import org.dishui.identity.Applicant;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.treasury.Instalment;
import org.dishui.treasury.MyPayments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an applicant is paid: the next payment first, then case by case. */
@Controller
class PaymentsController {
    private final MyPayments payments;
    private final MyApplications mine;

    PaymentsController(MyPayments payments, MyApplications mine) {
        this.payments = payments;
        this.mine = mine;
    }

    @GetMapping("/my/payments")
    String index(@CurrentApplicant Applicant me, Model model) {
        var all = payments.of(me.id());
        model.addAttribute("sums", payments.sums(me.id()));
        model.addAttribute(
                "next",
                all.stream().filter(PaymentsController::isToCome).findFirst().orElse(null));
        model.addAttribute("cases", PaidCase.of(all, mine.among(me.id(), cases(all))));
        return "home/my/payments";
    }

    private static boolean isToCome(MyPayments.Row row) {
        return row.state() == Instalment.State.PLANNED;
    }

    private static List<ApplicationId> cases(List<MyPayments.Row> all) {
        return all.stream()
                .map(row -> new ApplicationId(row.caseId()))
                .distinct()
                .toList();
    }
}
