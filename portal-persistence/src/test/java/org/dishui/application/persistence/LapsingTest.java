package org.dishui.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dishui.application.ApplicationState;
import org.dishui.application.Later;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.application.Starting;
import org.dishui.application.Step;
import org.dishui.audit.Chains;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.review.CaseState;
import org.dishui.review.Cases;
import org.dishui.review.Reviewing;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.shared.PortalClock;
import org.dishui.shared.persistence.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

@PersistenceTest
class LapsingTest {
    private final AccountId lin = AccountId.next();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Starting starting;

    @Autowired
    Cases cases;

    @Autowired
    Chains chains;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk desk;

    @SuppressWarnings("NullAway.Init")
    Later later;

    @BeforeEach
    void openTheDesk() {
        desk = beans.createBean(CasesAtTheDesk.class);
        later = beans.createBean(Later.class);
    }

    @Test
    void closesAReturnedCaseAfterItsLastDayAndNotOnIt() {
        var reference = returned();
        var until = desk.find(reference, lin).request().orElseThrow().until();
        later.lapse(noon(until));
        assertThat(desk.find(reference, lin).state()).isEqualTo(ApplicationState.RETURNED);
        later.lapse(noon(until.plusDays(1)));

        var application = desk.find(reference, lin);
        assertThat(application.state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(transactions
                        .<Step>execute(
                                status -> desk.find(reference, lin).steps().getLast())
                        .kind())
                .isEqualTo(Step.Kind.LAPSED);
        assertThat(cases.findByReference(reference).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
        assertThat(chains.of(application.id().value()).getLast().action()).isEqualTo("lapsed");
    }

    @Test
    void closesADraftThatNobodyTouchedForHalfAYear() {
        var reference = starting.start(new Applicant(lin, "林晓"), WHALE, WHALE);
        later.lapse(clock.instant().plus(Duration.ofDays(179)));
        assertThat(desk.find(reference, lin).state()).isEqualTo(ApplicationState.DRAFT);
        later.lapse(clock.instant().plus(Duration.ofDays(181)));
        assertThat(desk.find(reference, lin).state()).isEqualTo(ApplicationState.LAPSED);
    }

    @Test
    void leavesAloneWhatTheOfficeHas() {
        var reference = desk.handIn(WHALE, lin, "林晓");
        later.lapse(clock.instant().plus(Duration.ofDays(400)));
        assertThat(desk.find(reference, lin).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    private Reference returned() {
        var reference = desk.handIn(WHALE, lin, "林晓");
        reviewing.take(RUI, reference, seen(reference));
        var items = List.of(new Request.Item(FactKey.of("person.school"), "请写学校全称"));
        reviewing.giveBack(RUI, reference, seen(reference), items, "");
        return reference;
    }

    private int seen(Reference reference) {
        return cases.findByReference(reference).orElseThrow().version();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant();
    }
}
