package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.SINCE;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.fourYearsInTheZone;
import static org.dishui.eligibility.Samples.open;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Way;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final Facts SINCE_2023 = Facts.NONE.with(SINCE, new Value.Date(LocalDate.of(2023, 1, 15)));
    private static final Facts WIZARD = said(DEGREE, "wizard");

    private final Checkable grant = open("grant", works("lingang"));
    private final Checkable veteran = open("veteran", fourYearsInTheZone());
    private final Checking checking =
            new Checking(() -> List.of(grant, veteran), Samples.vocabulary(), Clock.fixed(Samples.NOON, Samples.ZONE));

    @Test
    void checksEverythingToday() {
        var result = checking.check(said(DISTRICT, "lingang"), null);
        assertThat(result.asOf()).isEqualTo(TODAY);
        assertThat(result.outcomes())
                .extracting(Outcome::standing)
                .containsExactly(Standing.ENTITLED, Standing.CANNOT_TELL);
    }

    @Test
    void checksOneEntryAlone() {
        assertThat(checking.check(Facts.NONE, Slug.of("veteran")).outcomes())
                .extracting(Outcome::entry)
                .containsExactly(veteran);
        assertThatThrownBy(() -> checking.check(Facts.NONE, Slug.of("gone")))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("gone");
    }

    @Test
    void checksOnAnotherDay() {
        assertThat(standing(LocalDate.of(2027, 1, 14))).isEqualTo(Standing.NOT_NOW);
        assertThat(standing(LocalDate.of(2027, 1, 15))).isEqualTo(Standing.ENTITLED);
    }

    @Test
    void checksAnEntryThatNobodyListsYet() {
        assertThat(checking.check(open("draft", studies("master")), said(DEGREE, "master"))
                        .standing())
                .isEqualTo(Standing.ENTITLED);
    }

    @Test
    void refusesAnswersThatCannotBe() {
        assertThatThrownBy(() -> checking.check(WIZARD, null))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("eligibility.fault.no-such-choice[person.degree]");
        assertThatThrownBy(() -> checking.check(open("draft", studies("master")), WIZARD))
                .isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void findsTheWayFromANoToAYes() {
        var no = checking.check(veteran, SINCE_2023);
        assertThat(checking.ways(no, SINCE_2023)).extracting(Way::from).containsExactly(LocalDate.of(2027, 1, 15));
    }

    private Standing standing(LocalDate day) {
        return checking.check(SINCE_2023, Slug.of("veteran"), day)
                .outcomes()
                .getFirst()
                .standing();
    }
}
