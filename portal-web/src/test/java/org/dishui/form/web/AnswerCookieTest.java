package org.dishui.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dishui.PortalTest;
import org.dishui.form.web.AnswerCookie.Brought;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@PortalTest
class AnswerCookieTest {
    private static final FactKey DEGREE = FactKey.of("person.degree");
    private static final Facts ANSWERS = Facts.NONE
            .with(DEGREE, new Value.Choice("master"))
            .with(FactKey.of("person.zone-work-since"), new Value.Date(LocalDate.of(2022, 12, 22)))
            .with(FactKey.of("person.family"), new Value.Choices(List.of("spouse", "children")))
            .with(FactKey.of("person.high-level"), new Value.YesNo(false));

    @Autowired
    Vault vault;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Clock clock;

    @Test
    void bringsTheAnswersBackAsTheyWere() {
        assertThat(opened(sealed(ANSWERS), Duration.ofMinutes(29))).isEqualTo(new Brought.Answers(ANSWERS));
    }

    @Test
    void isOfNoUseAfterHalfAnHour() {
        assertThat(opened(sealed(ANSWERS), Duration.ofMinutes(31))).isEqualTo(new Brought.Unusable());
    }

    @Test
    void leavesOutWhatAProfileDoesNotKeep() {
        var more = ANSWERS.with(FactKey.of("company.location"), new Value.Choice("lingang"));
        var kept = vocabulary.require(FactKey.of("company.location")).profile() ? more : ANSWERS;
        assertThat(opened(sealed(more), Duration.ZERO)).isEqualTo(new Brought.Answers(kept));
    }

    @Test
    void goesOverTlsAloneWhereItCameOverTls() {
        var cookie = new AnswerCookie(vault, vocabulary, clock);
        assertThat(cookie.seal(ANSWERS, true).toString()).contains("Secure");
        assertThat(cookie.seal(ANSWERS, false).toString()).doesNotContain("Secure");
    }

    private String sealed(Facts facts) {
        return new AnswerCookie(vault, vocabulary, clock).seal(facts, false).getValue();
    }

    private Brought opened(String value, Duration later) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("answers", value));
        return new AnswerCookie(vault, vocabulary, Clock.offset(clock, later)).open(request);
    }
}
