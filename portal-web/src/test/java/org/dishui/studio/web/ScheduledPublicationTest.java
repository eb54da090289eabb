package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.Starting;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.TakingEffect;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.MovableClock;
import org.dishui.shared.PortalClock;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.dishui.studio.ChangeState;
import org.dishui.studio.Changes;
import org.dishui.studio.Editing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ScheduledPublicationTest {
    private static final Slug PERMIT = Slug.of("joint-work-residence-permit");
    private static final String PAGE = "/programs/joint-work-residence-permit";

    @Autowired
    Visitor visitor;

    @Autowired
    Editing editing;

    @Autowired
    Changes changes;

    @Autowired
    ProgramPage programs;

    @Autowired
    TakingEffect takingEffect;

    @Autowired
    Starting starting;

    @Autowired
    Clock clock;

    @Autowired
    Sql sql;

    private LocalDate tomorrow = LocalDate.EPOCH;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        tomorrow = LocalDate.now(clock).plusDays(1);
    }

    @AfterEach
    void leaveNothingOpen() {
        changes.open(PERMIT).ifPresent(change -> {
            if (change.state() == ChangeState.SCHEDULED) editing.withdraw(EditorsHands.JUN, PERMIT, change.version());
            editing.discard(EditorsHands.HUI, PERMIT, version());
        });
    }

    @Test
    void isAnnouncedAtOnceAndReadByItsDay() {
        schedule("第一种新说法。", tomorrow);
        var now = Opened.in("zh", PAGE, visitor);
        assertThat(now.select(".lead").text()).doesNotContain("第一种新说法");
        assertThat(now.select(".notice a[href='" + PAGE + "?at=" + tomorrow + "']"))
                .hasSize(1);
        var then = Opened.in("zh", PAGE + "?at=" + tomorrow, visitor);
        assertThat(then.select(".lead").text()).isEqualTo("第一种新说法。");
        assertThat(then.expectFirst(".notice").text()).contains("今天还不适用");
        assertThat(Opened.in("zh", PAGE + "?at=" + tomorrow.minusDays(1), visitor)
                        .select(".lead")
                        .text())
                .doesNotContain("第一种新说法");
        assertThat(Opened.in("en", PAGE + "/history", visitor).expectFirst("h2").text())
                .contains("Not in force yet");
    }

    @Test
    void takesEffectAtMidnightInShanghaiWithoutAnybody() {
        int number = programs.find(PERMIT).orElseThrow().number();
        schedule("第二种新说法。", tomorrow);
        int coming = programs.find(PERMIT).orElseThrow().latest();
        assertThat(coming).isGreaterThan(number);
        at(midnight().minusMillis(1), () -> assertThat(numberInForce()).isEqualTo(number));
        at(
                midnight(),
                () -> assertThat(numberInForce()).as("before any job ran").isEqualTo(coming));
        assertThat(Opened.in("zh", PAGE, visitor).select(".lead").text()).doesNotContain("第二种");

        at(midnight(), takingEffect::run);
        at(midnight(), takingEffect::run);

        assertThat(Opened.in("zh", PAGE, visitor).select(".lead").text()).isEqualTo("第二种新说法。");
        assertThat(visitor.get("/programs?q=" + PERMIT + "&kind=service").statusCode())
                .isEqualTo(200);
        assertThat(sql.one(
                        "select summary ->> 'zh' from catalog_listing where slug = :slug",
                        Map.of("slug", PERMIT),
                        String.class))
                .isEqualTo("第二种新说法。");
        assertThat(changes.open(PERMIT)).isEmpty();
    }

    @Test
    void isWhatApplicationsAreBegunUnderFromThatMomentOn() {
        schedule("第七种新说法。", tomorrow);
        int coming = programs.find(PERMIT).orElseThrow().latest();
        at(midnight().minusMillis(1), () -> assertThat(begunUnder()).isLessThan(coming));
        at(midnight(), () -> assertThat(begunUnder()).isEqualTo(coming));
    }

    private int begunUnder() {
        var reference = starting.start(new Applicant(AccountId.next(), "Nobody"), PERMIT, PERMIT);
        return sql.one("""
            select r.number from application a join catalog_revision r on r.id = a.revision
             where a.reference = :reference\
            """, Map.of("reference", reference), Integer.class);
    }

    @Test
    void canBeWithdrawnBeforeItsDayAndStaysInTheHistory() {
        schedule("第三种新说法。", tomorrow);
        int withdrawn = programs.find(PERMIT).orElseThrow().latest();
        editing.withdraw(EditorsHands.JUN, PERMIT, version());
        assertThat(changes.requireOpen(PERMIT).state()).isEqualTo(ChangeState.SUBMITTED);
        at(midnight(), () -> assertThat(numberInForce()).isLessThan(withdrawn));
        assertThat(Opened.in("zh", PAGE + "?at=" + tomorrow, visitor)
                        .select(".lead")
                        .text())
                .doesNotContain("第三种");
        assertThat(Opened.in("zh", PAGE + "/history", visitor)
                        .select("#revision-" + withdrawn + " h2")
                        .text())
                .contains("施行前撤回");
    }

    @Test
    void isForADayToComeOnly() {
        submit("第四种新说法。");
        var today = tomorrow.minusDays(1);
        assertThatThrownBy(() -> editing.schedule(EditorsHands.JUN, PERMIT, version(), today))
                .isInstanceOfSatisfying(
                        DomainRuleViolation.class,
                        rule -> assertThat(rule.key()).isEqualTo("catalog.from-past"));
        assertThatThrownBy(() -> editing.schedule(EditorsHands.HUI, PERMIT, version(), tomorrow))
                .isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void isScheduledAndWithdrawnInTheStudio() {
        submit("第五种新说法。");
        var jun = visitor.person().signIn("jun");
        var address = "/admin/programs/" + PERMIT;
        var review = Jsoup.parse(jun.get(address).body());
        assertThat(review.select("input[name=from]").attr("min")).isEqualTo(tomorrow.toString());
        assertThat(jun.post(address + "/change/schedule", "version", "" + version(), "from", "soon")
                        .body())
                .contains("请选一个施行日期");
        jun.get(address);
        jun.post(address + "/change/schedule", "version", "" + version(), "from", tomorrow.toString());
        var scheduled = Jsoup.parse(jun.get(address).body());
        assertThat(scheduled.select(".studio-head .tag").text()).contains("定于", "起施行");
        assertThat(scheduled.text()).doesNotContain("??");
        assertThat(Jsoup.parse(jun.get("/admin/programs?q=" + PERMIT).body())
                        .select("tbody .tag")
                        .text())
                .contains("定于");
        jun.get(address);
        jun.post(address + "/change/schedule/removal", "version", "" + version());
        assertThat(Jsoup.parse(jun.get(address).body()).select("input[name=from]"))
                .hasSize(1);
    }

    @Test
    void nobodyChangesWhatIsPublishedExceptToWithdrawIt() {
        schedule("第六种新说法。", tomorrow);
        assertThatThrownBy(() -> sql.update(
                        "update catalog_revision set effective_from = effective_from + interval '1 day' where slug ="
                                + " :slug",
                        Map.of("slug", PERMIT)))
                .hasMessageContaining("never changed");
    }

    private void at(Instant moment, Runnable work) {
        ((MovableClock) clock).at(moment, work);
    }

    private Instant midnight() {
        return tomorrow.atStartOfDay(PortalClock.ZONE).toInstant();
    }

    private int numberInForce() {
        return programs.find(PERMIT).orElseThrow().number();
    }

    private void schedule(String summary, LocalDate from) {
        submit(summary);
        editing.schedule(EditorsHands.JUN, PERMIT, version(), from);
    }

    private void submit(String summary) {
        new EditorsHands(editing, changes)
                .submit(PERMIT, Map.of("summary.zh", summary, "summary.en", "Said anew."), "换个说法");
    }

    private int version() {
        return changes.requireOpen(PERMIT).version();
    }
}
