package org.dishui.offer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dishui.application.ApplicationState;
import org.dishui.application.Applications;
import org.dishui.application.Starting;
import org.dishui.catalog.EntryDefinition;
import org.dishui.form.Input;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.identity.Editor;
import org.dishui.identity.KeepingProfile;
import org.dishui.identity.ProfileSection;
import org.dishui.identity.Role;
import org.dishui.offer.Answering;
import org.dishui.offer.Cause;
import org.dishui.offer.Consenting;
import org.dishui.offer.Explaining;
import org.dishui.offer.Matching;
import org.dishui.offer.MyOffers;
import org.dishui.offer.OfferState;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.dishui.studio.Changes;
import org.dishui.studio.Draft;
import org.dishui.studio.Editing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What people are offered, and what becomes of it. */
@PersistenceTest
class OffersTest {
    private static final Editor HUI = new Editor(AccountId.next(), "Hui", Set.of(Role.EDITOR));
    private static final Editor JUN = new Editor(AccountId.next(), "Jun", Set.of(Role.PUBLISHER));
    private static final Slug ROOM = Slug.of("little-blue-whale-accommodation");
    private static final String MASTER_TIER = "table[0].tier[1].amount";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Matching matching;

    @Autowired
    Consenting consenting;

    @Autowired
    Explaining explaining;

    @Autowired
    Answering answering;

    @Autowired
    KeepingProfile keeping;

    @Autowired
    Starting starting;

    @Autowired
    Applications applications;

    @Autowired
    Editing editing;

    @Autowired
    Changes changes;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    Entitled people;

    @SuppressWarnings("NullAway.Init")
    Applicant me;

    @BeforeEach
    void release() {
        people = beans.createBean(Entitled.class);
        me = people.somebodyWhoAgreed();
        people.release();
    }

    @Test
    void offersNothingToWhoDidNotAgree() {
        var other = people.somebody();
        matching.run();
        assertThat(people.offers(other)).isEmpty();
        assertThat(people.offers(me)).singleElement().satisfies(offer -> {
            assertThat(offer.state()).isEqualTo(OfferState.OPEN);
            assertThat(offer.entry()).isEqualTo(WHALE);
            assertThat(offer.amount()).isEqualTo(Money.of("19200"));
        });
    }

    @Test
    void isTheSameHoweverOftenANightIsRunAndTellsOnce() {
        matching.run();
        matching.run();
        assertThat(people.offers(me)).hasSize(1);
        assertThat(told(me)).isOne();
    }

    @Test
    void offersNothingBesideAnApplicationOfOnesOwn() {
        starting.start(me, WHALE, WHALE);
        matching.run();
        assertThat(people.offers(me)).isEmpty();
    }

    @Test
    void becomesOneDraftHoweverOftenItIsTakenAtOnce() throws Exception {
        var offer = offered(me);
        var clicks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 6; i++) clicks.add(() -> answering.accept(me, offer.id()));
        try (var pool = Executors.newFixedThreadPool(6)) {
            var references = new ArrayList<Object>();
            for (var click : pool.invokeAll(clicks)) references.add(click.get());
            assertThat(references.stream().distinct()).hasSize(1);
        }
        var drafts = applications.findByApplicantAndAboutAndState(me.id(), WHALE, ApplicationState.DRAFT);
        assertThat(drafts)
                .singleElement()
                .satisfies(draft -> assertThat(
                                draft.answers().values().keySet().stream().map(Object::toString))
                        .contains("person.degree", "person.internship"));
        assertThat(people.offers(me).getFirst().reference())
                .isEqualTo(drafts.getFirst().reference());
        matching.run();
        assertThat(people.offers(me)).hasSize(1);
    }

    @Test
    void isNotMadeAgainOnceItWasDeclined() {
        var offer = offered(me);
        answering.decline(me, offer.id(), " 要离开上海 ");
        answering.decline(me, offer.id(), "");
        matching.run();
        assertThat(people.offers(me))
                .singleElement()
                .satisfies(declined -> assertThat(declined.state()).isEqualTo(OfferState.DECLINED));
        assertThat(explaining.explain(me, offer.id()).offer().reason()).hasValue("要离开上海");
        assertThatThrownBy(() -> answering.decline(people.somebody(), offer.id(), ""))
                .isInstanceOf(NotFound.class);
        assertThat(answering.accept(me, offer.id())).isEmpty();
    }

    @Test
    void isTakenBackWithTheConsentAndMadeAgainWithANewOne() {
        offered(me);
        consenting.withdraw(me);
        assertTakenBack(me, Cause.CONSENT);
        matching.run();
        assertTakenBack(me, Cause.CONSENT);
        assertThat(sql.one(
                        "select count(*) from offer_sample where person = :person",
                        Map.of("person", me.id()),
                        Integer.class))
                .isZero();
        consenting.give(me);
        consenting.give(me);
        matching.run();
        assertThat(people.offers(me))
                .extracting(row -> row.state())
                .containsExactly(OfferState.OPEN, OfferState.WITHDRAWN);
        assertThat(consenting.history(me)).hasSize(2);
    }

    @Test
    void isTakenBackAtOnceWhereACorrectedProfileNoLongerGivesIt() {
        offered(me);
        keeping.say(me, ProfileSection.WORK, Input.NONE, keeping.show(me).version());
        assertTakenBack(me, Cause.FACTS);
        matching.run();
        assertThat(people.offers(me)).hasSize(1);
    }

    @Test
    void isTakenBackWhereTheRulesChangedAndMadeAnewOnlyAfterANewRelease() {
        offered(me);
        publish("3200");
        matching.run();
        assertTakenBack(me, Cause.RULES);
        assertThat(people.offers(me)).hasSize(1);
        people.release();
        matching.run();
        assertThat(people.offers(me).getFirst().amount()).isEqualTo(Money.of("20400"));
        publish("3000");
    }

    @Test
    void isNotMadeBesideSomethingThatNobodyGetsWithIt() {
        var applicant = people.somebodyWhoAgreed();
        starting.start(applicant, ROOM, ROOM);
        var before = publishThatItExcludesTheRoom();
        people.release();
        matching.run();
        assertThat(people.offers(applicant)).isEmpty();
        starting.start(me, ROOM, ROOM);
        assertThat(people.offers(me)).hasSize(1);
        matching.run();
        assertTakenBack(me, Cause.EXCLUDED);
        publish(before);
    }

    @Test
    void isNobodyElses() {
        var offer = offered(me);
        var other = people.somebodyWhoAgreed();
        assertThatThrownBy(() -> explaining.explain(other, offer.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.accept(other, offer.id())).isInstanceOf(NotFound.class);
        assertThat(people.offers(me).getFirst().state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void isClosedOnceItWasAnswered() {
        var offer = offered(me);
        answering.accept(me, offer.id());
        assertThatThrownBy(() -> answering.decline(me, offer.id(), ""))
                .isInstanceOfSatisfying(
                        DomainRuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("offer.closed"));
    }

    private MyOffers.Row offered(Applicant person) {
        matching.run();
        return people.offers(person).getFirst();
    }

    private void assertTakenBack(Applicant person, Cause cause) {
        var offer = people.offers(person).getFirst();
        assertThat(offer.state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(offer.cause()).isEqualTo(cause);
    }

    private int told(Applicant person) {
        return sql.one(
                "select count(*) from notification_message where recipient = :person and kind = 'OFFERED'",
                Map.of("person", person.id()),
                Integer.class);
    }

    /** Another amount for masters, by two people, with examples that fit. */
    private void publish(String amount) {
        editing.begin(HUI, WHALE);
        write(Map.of(MASTER_TIER, List.of(amount)));
        var entry = changes.requireOpen(WHALE).definition();
        var typed = new HashMap<String, List<String>>();
        for (int i = 0; i < entry.examples().size(); i++) {
            var example = entry.examples().get(i);
            var got = Objects.requireNonNull(entry.estimate(example.facts(), example.asOf()))
                    .low();
            if (example.amount() != null) typed.put("example[" + i + "].amount", List.of(got.toString()));
        }
        write(typed);
        letOut();
    }

    /** What held before. */
    private EntryDefinition publishThatItExcludesTheRoom() {
        editing.begin(HUI, WHALE);
        var before = changes.requireOpen(WHALE).definition();
        var excluding = DefinitionCodec.toJson(before).replaceFirst("\\{", """
                {"excludes":[{"entry":"%s","source":{"provenance":{"sample":{}},
                 "sentence":{"zh":"同一时期只享受一项。","en":"Only one of them at a time."}}}],""".formatted(ROOM));
        publish(DefinitionCodec.fromJson(excluding, EntryDefinition.class));
        return before;
    }

    private void publish(EntryDefinition definition) {
        editing.begin(HUI, WHALE);
        editing.write(HUI, WHALE, changes.requireOpen(WHALE).version(), definition, "Beside the room");
        letOut();
    }

    private void letOut() {
        editing.submit(HUI, WHALE, changes.requireOpen(WHALE).version());
        editing.publish(JUN, WHALE, changes.requireOpen(WHALE).version());
    }

    private void write(Map<String, List<String>> typed) {
        var open = changes.requireOpen(WHALE);
        editing.write(
                HUI,
                WHALE,
                open.version(),
                Draft.of(open.definition(), new Input(typed)).definition(),
                "Tier");
    }
}
