package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.application.ApplicationState.DRAFT;
import static org.dishui.application.ApplicationState.RETURNED;
import static org.dishui.application.ApplicationState.SUBMITTED;
import static org.dishui.application.ApplicationState.UNDER_REVIEW;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.ApplicationState;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.review.Reviewing;
import org.dishui.rules.FactKey;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each state of an application, each deed, each role, by the pages: what is not in this table is answered with 409 and changes nothing. */
@PortalTest
class StatesTest {
    private enum Deed {
        ANSWER,
        SUBMIT,
        WITHDRAW
    }

    /** Written down a second time on purpose: whoever changes {@link ApplicationState#next} says so here, too. */
    private static final Map<ApplicationState, Set<Deed>> TABLE = Map.of(
            DRAFT, EnumSet.allOf(Deed.class),
            SUBMITTED, Set.of(Deed.WITHDRAW),
            UNDER_REVIEW, Set.of(Deed.WITHDRAW),
            RETURNED, EnumSet.allOf(Deed.class));

    /** Others, with a page of theirs that has a form. */
    private static final Map<String, String> HOMES =
            Map.of("wei", "/my/profile/interests", "rui", "/desk", "hui", "/admin");

    private static final Officer RUI = new Officer(AccountId.next(), "瑞雪", Set.of(Role.REVIEWER), "lingang-talent");

    @Autowired
    Visitor visitor;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Sql sql;

    @ParameterizedTest
    @EnumSource
    void allowsWhatTheTableSaysAndNothingElse(ApplicationState state) {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        var lin = visitor.person().signIn("lin");
        for (var deed : Deed.values()) {
            var question = in(state, lin);
            var before = everythingAbout(question);
            var answer = attempt(deed, question, lin);
            if (TABLE.getOrDefault(state, Set.of()).contains(deed)) {
                assertThat(answer.statusCode()).as(state + " " + deed).isEqualTo(302);
                assertThat(everythingAbout(question)).isNotEqualTo(before);
            } else {
                assertThat(answer.statusCode()).as(state + " " + deed).isEqualTo(409);
                assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
                assertThat(everythingAbout(question)).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOfItsApplicantAloneInEveryState(ApplicationState state) {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        var question = in(state, visitor.person().signIn("lin"));
        var before = everythingAbout(question);
        for (var name : HOMES.keySet()) {
            var other = visitor.person().signIn(name);
            other.get(HOMES.getOrDefault(name, "/"));
            for (var deed : Deed.values())
                assertThat(attempt(deed, question, other).statusCode())
                        .as(state + " " + deed + " by " + name)
                        .isEqualTo(name.equals("wei") ? 404 : 403);
        }
        assertThat(everythingAbout(question)).isEqualTo(before);
    }

    private HttpResponse<String> attempt(Deed deed, Question question, Person who) {
        return switch (deed) {
            case ANSWER -> question.answer(who);
            case SUBMIT -> question.submit(who, UUID.randomUUID().toString(), version(question));
            case WITHDRAW -> question.withdraw(who);
        };
    }

    private Question in(ApplicationState state, Person lin) {
        if (state == DRAFT) return Question.filledIn(lin);
        var question = Question.submitted(lin);
        if (state == RETURNED) {
            var reference = Reference.of(question.reference());
            var item = new Request.Item(FactKey.of(Question.FIELD), "请写清楚是哪一项补贴");
            reviewing.take(RUI, reference, 0);
            reviewing.giveBack(RUI, reference, 1, List.of(item), "");
        } else
            sql.update(
                    "update application set state = :state where reference = :reference",
                    Map.of("state", state, "reference", question.reference()));
        return question;
    }

    private int version(Question question) {
        return sql.one(
                "select version from application where reference = :reference",
                Map.of("reference", question.reference()),
                Integer.class);
    }

    private String everythingAbout(Question question) {
        return sql.one("""
                select concat(cast(a as text),
                       (select string_agg(cast(s as text), ',') from application_submission s where s.application_id = a.id),
                       (select string_agg(cast(t as text), ',') from application_step t where t.application_id = a.id),
                       (select cast(c as text) from review_case c where c.id = a.id),
                       (select count(*) from application_acknowledgement k where k.body like a.reference || ' %'),
                       (select count(*) from audit_link l where l.subject = a.id))
                  from application a where a.reference = :reference""", Map.of("reference", question.reference()), String.class);
    }
}
