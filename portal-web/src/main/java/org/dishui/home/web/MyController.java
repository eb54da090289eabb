package org.dishui.home.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dishui.application.ApplicationState;
import org.dishui.application.MyApplications;
import org.dishui.application.web.ApplicationRows;
import org.dishui.eligibility.NoticingChanges;
import org.dishui.identity.Applicant;
import org.dishui.shared.Keyset;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.treasury.MyPayments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** An applicant's overview: who must act, on what, by when; and what comes next. */
@Controller
class MyController {
    private static final int ROWS = 8;

    private final MyApplications mine;
    private final MyPayments payments;
    private final ApplicationRows rows;
    private final NoticingChanges noticing;
    private final Clock clock;

    MyController(
            MyApplications mine, MyPayments payments, ApplicationRows rows, NoticingChanges noticing, Clock clock) {
        this.mine = mine;
        this.payments = payments;
        this.rows = rows;
        this.noticing = noticing;
        this.clock = clock;
    }

    @GetMapping("/my")
    String show(@CurrentApplicant Applicant me, Model model) {
        var waiting = mine.waitingFor(me.id());
        var list = mine.of(me.id(), Keyset.first(ROWS));
        var line = rows.asOfToday();
        model.addAttribute("name", me.name());
        model.addAttribute("changes", noticing.changes(me).orElse(null));
        model.addAttribute(
                "moves",
                waiting.stream()
                        .filter(row -> row.state() == ApplicationState.RETURNED)
                        .map(line)
                        .toList());
        model.addAttribute("list", list.map(line));
        var paid = payments.of(me.id());
        model.addAttribute("paid", !paid.isEmpty());
        model.addAttribute("dates", NextDates.of(list.rows(), paid, LocalDate.now(clock)));
        return "home/my/show";
    }
}
