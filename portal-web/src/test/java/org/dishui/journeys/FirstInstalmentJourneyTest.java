package org.dishui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.dishui.Chromium;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.journeys.Surfer.Desk;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** From the first look to the first instalment, and on to next term's amount; each step by the person whose step it is. */
@PortalTest
@TestPropertySource(properties = "portal.test=journey") // a portal of its own: it publishes what others read
class FirstInstalmentJourneyTest {
    private static final String PROGRAM = "/programs/little-blue-whale";
    private static final String STUDIO = "/admin/programs/little-blue-whale";
    private static final String MASTER = "table[0].tier[1].amount";

    private static final int MONTHS = 6;
    private static final int TRANSPORT = 200;

    /** The examples that hold the master's amount, with the transport allowance, and for how many months. */
    private static final Map<String, Integer> MONTHS_OF_EXAMPLES =
            Map.of("example[0].amount", 6, "example[4].amount", 2, "example[6].amount", 3, "example[12].amount", 6);

    @Autowired
    Visitor visitor;

    @Autowired
    MessageSource messages;

    @Autowired
    Sql sql;

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @CsvSource({"zh-CN, true", "en-GB, true", "zh-CN, false"})
    void leadsFromTheFirstLookToTheFirstInstalment(String language, boolean scripts) {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        try (var chromium = Chromium.start()) {
            var desk = new Desk(
                    chromium.browser(),
                    "http://localhost:" + visitor.port(),
                    messages,
                    Locale.forLanguageTag(language),
                    scripts);
            int rate = rate(desk);
            var total = String.valueOf(MONTHS * (rate + TRANSPORT));
            check(desk, total);
            var reference = apply(desk);
            askBack(desk, reference);
            answer(desk, reference);
            propose(desk, reference, total);
            approve(desk, reference);
            seePayments(desk, reference, total);
            raise(desk, rate + 100);
            seeBoth(desk, reference, rate + 100, total);
        }
    }

    /** What a master's student gets a month today; each walk raises it. */
    private static int rate(Desk desk) {
        try (var hui = Surfer.as("hui", desk)) {
            hui.open(STUDIO);
            if (hui.has("form[action$='/change'] button")) hui.press("form[action$='/change'] button");
            return Integer.parseInt(hui.value("[name='" + MASTER + "']").replace(",", ""));
        }
    }

    private void check(Desk desk, String total) {
        try (var visitor = Surfer.visitor(desk)) {
            visitor.open("/").type("q", "小蓝鲸").button("home.search").press("a[href='" + PROGRAM + "']");
            visitor.link("catalog.guide.check");
            answerQuestions(visitor);
            visitor.sees(grouped(total));
        }
    }

    /** Says what Lin would say, question by question, in whatever order they come. */
    private void answerQuestions(Surfer visitor) {
        for (int i = 0; i < 10 && visitor.has("form.question"); i++) {
            var asked = visitor.value("form.question input[name=asked]");
            switch (asked) {
                case "person.study-status" -> visitor.choose(asked, "student");
                case "person.occupation" -> visitor.choose(asked, "intern");
                case "person.work-district" -> visitor.choose(asked, "lingang");
                case "person.degree" -> visitor.choose(asked, "master");
                case "person.internship" -> internship(visitor);
                default -> {
                    visitor.button("eligibility.skip");
                    continue;
                }
            }
            visitor.button("eligibility.next");
        }
    }

    private static void internship(Surfer surfer) {
        surfer.type("person.internship.from.year", "2026").type("person.internship.from.month", "9");
        surfer.type("person.internship.from.day", "1").type("person.internship.to.year", "2027");
        surfer.type("person.internship.to.month", "2").type("person.internship.to.day", "28");
    }

    private String apply(Desk desk) {
        try (var lin = Surfer.as("lin", desk)) {
            lin.open(PROGRAM).link("catalog.apply");
            lin.press("form[action='/my/applications'] button");
            var reference = lin.address().replaceAll(".*/applications/([A-Z0-9-]+).*", "$1");
            var tasks = "/my/applications/" + reference + "/tasks/";
            lin.open(tasks + "you").button("application.task.save");
            lin.open(tasks + "studies").button("application.task.save");
            internship(lin.open(tasks + "work"));
            lin.button("application.task.save");
            lin.open(tasks + "documents").upload("document.identity", sample());
            lin.upload("document.study-proof", sample()).upload("document.internship-agreement", sample());
            lin.button("application.task.save");
            lin.open(tasks + "account").button("application.task.save");
            lin.open("/my/applications/" + reference + "/answers");
            lin.choose("declared", "yes").choose("agreed", "yes").button("application.answers.submit");
            lin.seesMessage("application.receipt.title").sees(reference);
            return reference;
        }
    }

    /** The office asks once, for all that is missing. */
    private void askBack(Desk desk, String reference) {
        try (var rui = Surfer.as("rui", desk)) {
            rui.open("/desk?q=" + reference).linkTo(reference).button("review.do.take");
            rui.link("review.do.return").choose("mark", "document.internship-agreement");
            rui.type("reason.document.internship-agreement", "缺盖章页。");
            rui.button("review.return.do").seesMessage("review.done.returned");
        }
    }

    /** Only what was marked is open again. */
    private void answer(Desk desk, String reference) {
        try (var lin = Surfer.as("lin", desk)) {
            lin.open("/my/applications/" + reference).sees("缺盖章页。");
            lin.open("/my/applications/" + reference + "/tasks/documents");
            assertThat(lin.has("[name='document.identity']")).isFalse();
            lin.upload("document.internship-agreement", sample()).button("application.task.save");
            lin.open("/my/applications/" + reference + "/answers");
            lin.choose("declared", "yes").choose("agreed", "yes").button("application.answers.submit");
            lin.seesMessage("application.receipt.again");
        }
    }

    private void propose(Desk desk, String reference, String total) {
        try (var rui = Surfer.as("rui", desk)) {
            rui.open("/desk/cases/" + reference).seesMessage("review.answers.changed", 1);
            rui.button("review.do.accept").seesMessage("review.done.accepted");
            rui.link("review.do.approve").type("amount", total).type("months", "6");
            rui.button("review.proposal.preview").button("review.proposal.do");
            rui.seesMessage("review.done.proposed");
            rui.open("/desk/cases/" + reference + "/decision");
            rui.seesMessage("review.lead-decides");
        }
    }

    private void approve(Desk desk, String reference) {
        try (var fang = Surfer.as("fang", desk)) {
            fang.open("/desk/cases/" + reference).link("review.do.decide");
            fang.button("review.decision.do.approved").seesMessage("review.done.decided");
        }
    }

    private void seePayments(Desk desk, String reference, String total) {
        try (var lin = Surfer.as("lin", desk)) {
            lin.open("/my/applications/" + reference).seesMessage("application.state.approved");
            lin.open("/my/applications/" + reference + "/letter").sees(grouped(total));
            var code = lin.text(".letter__code .code");
            lin.open("/my/payments").sees(reference);
            try (var stranger = Surfer.visitor(desk)) {
                stranger.open("/verify/" + code)
                        .seesMessage("letter.genuine")
                        .sees(code)
                        .seesNot("林晓");
            }
        }
    }

    /** An editor raises the amount for the master's tier, and says what the examples get now; a second person publishes. */
    private void raise(Desk desk, int next) {
        try (var hui = Surfer.as("hui", desk)) {
            hui.open(STUDIO);
            hui.type(MASTER, String.valueOf(next));
            MONTHS_OF_EXAMPLES.forEach(
                    (example, months) -> hui.type(example, String.valueOf(months * (next + TRANSPORT))));
            hui.type("note", "下学期标准调整。").button("studio.edit.save").button("studio.edit.submit");
        }
        try (var jun = Surfer.as("jun", desk)) {
            jun.open(STUDIO).button("studio.review.publish");
        }
    }

    /** The next check follows the new revision; the running case stays under its own. */
    private void seeBoth(Desk desk, String reference, int next, String total) {
        try (var visitor = Surfer.visitor(desk)) {
            visitor.open("/check?program=little-blue-whale");
            answerQuestions(visitor);
            visitor.sees(grouped(String.valueOf(MONTHS * (next + TRANSPORT))));
        }
        try (var lin = Surfer.as("lin", desk)) {
            lin.open("/my/applications/" + reference + "/letter").sees(grouped(total));
        }
    }

    private static String grouped(String number) {
        return String.format(Locale.ROOT, "%,d", Integer.valueOf(number));
    }

    private static byte[] sample() {
        try {
            return new ClassPathResource("db/demo/sample.pdf").getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
