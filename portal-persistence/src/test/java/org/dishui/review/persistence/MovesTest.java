package org.dishui.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.catalog.Route.StageKind.ACCEPTANCE;
import static org.dishui.catalog.Route.StageKind.ANSWER;
import static org.dishui.catalog.Route.StageKind.DECISION;
import static org.dishui.catalog.Route.StageKind.REVIEW;
import static org.dishui.review.Move.ACCEPT;
import static org.dishui.review.Move.CHECK;
import static org.dishui.review.Move.DECIDE;
import static org.dishui.review.Move.PROPOSE;
import static org.dishui.review.Move.PUT_BACK;
import static org.dishui.review.Move.REPLY;
import static org.dishui.review.Move.RETURN;
import static org.dishui.review.Move.SEND_BACK;
import static org.dishui.review.Move.TAKE;
import static org.dishui.review.persistence.CasesAtTheDesk.FANG;
import static org.dishui.review.persistence.CasesAtTheDesk.LU;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;
import static org.dishui.review.persistence.CasesAtTheDesk.YU;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.application.Starting;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.review.CaseState;
import org.dishui.review.Deciding;
import org.dishui.review.Move;
import org.dishui.review.Outcome;
import org.dishui.review.Proposal;
import org.dishui.review.Reviewing;
import org.dishui.rules.FactKey;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.NotFound;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Each move of each officer at each stage in each state, by its own use case: what is not in this table is refused and changes nothing. */
@PersistenceTest
class MovesTest {
    /** The table, written down a second time on purpose: whoever changes the first one says so here, too. */
    private static final Map<StageKind, Set<Move>> TABLE = Map.of(
            ACCEPTANCE, Set.of(TAKE, PUT_BACK, CHECK, ACCEPT, RETURN),
            REVIEW, Set.of(TAKE, PUT_BACK, CHECK, RETURN, PROPOSE),
            DECISION, Set.of(TAKE, PUT_BACK, CHECK, DECIDE, SEND_BACK),
            ANSWER, Set.of(TAKE, PUT_BACK, CHECK, RETURN, REPLY));

    private static final Set<Move> WITHOUT_TAKING = Set.of(TAKE, DECIDE, SEND_BACK);
    private static final FactKey NAME = FactKey.of("person.name");
    private static final Officer YAN = new Officer(AccountId.next(), "严开", Set.of(Role.REVIEWER), RUI.team());
    private static final Officer QIAN = new Officer(AccountId.next(), "钱谨", Set.of(Role.FINANCE), RUI.team());

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Deciding deciding;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk desk;

    @BeforeEach
    void openTheDesk() {
        desk = beans.createBean(CasesAtTheDesk.class);
    }

    static Stream<Arguments> places() {
        return TABLE.keySet().stream()
                .sorted()
                .flatMap(stage -> Stream.of(CaseState.values()).map(state -> Arguments.of(stage, state)));
    }

    /** Lu, who may decide, proposed it: so fang alone can. A decision is in fang's hands, everything else in rui's. */
    @ParameterizedTest
    @MethodSource("places")
    void doesWhatTheTableSaysAndNothingElse(StageKind stage, CaseState state) {
        var reference = desk.handIn(stage == ANSWER ? Starting.CONSULTATION : WHALE, AccountId.next(), "林晓");
        put(reference, stage, state);
        for (var move : Move.values())
            for (var officer : List.of(RUI, YAN, FANG, LU, QIAN, YU)) {
                var cell = move + " by " + officer.name();
                var before = everythingAbout(reference);
                assertThat(happens(move, officer, reference)).as(cell).isEqualTo(expected(stage, state, move, officer));
                assertThat(everythingAbout(reference)).as(cell).isEqualTo(before);
            }
    }

    private static boolean expected(StageKind stage, CaseState state, Move move, Officer officer) {
        if (Set.of(QIAN, YU).contains(officer)
                || !TABLE.getOrDefault(stage, Set.of()).contains(move)) return false;
        if (stage == DECISION && !officer.equals(FANG)) return false;
        return switch (state) {
            case QUEUED -> WITHOUT_TAKING.contains(move);
            case TAKEN -> officer.equals(stage == DECISION ? FANG : RUI);
            case PAUSED, CLOSED -> false;
        };
    }

    /** Tries it, and takes it back where it was allowed. */
    private boolean happens(Move move, Officer officer, Reference reference) {
        return Boolean.TRUE.equals(transactions.execute(attempt -> {
            attempt.setRollbackOnly();
            try {
                act(move, officer, reference);
                return true;
            } catch (DomainRuleViolation refused) {
                return false;
            } catch (NotFound hidden) {
                assertThat(officer).isIn(YU, QIAN);
                return false;
            }
        }));
    }

    private void act(Move move, Officer officer, Reference reference) {
        int seen = sql.one(
                "select version from review_case where reference = :reference",
                Map.of("reference", reference),
                Integer.class);
        switch (move) {
            case TAKE -> reviewing.take(officer, reference, seen);
            case PUT_BACK -> reviewing.putBack(officer, reference, seen);
            case CHECK -> reviewing.tick(officer, reference, seen, Set.of(NAME));
            case ACCEPT -> reviewing.accept(officer, reference, seen);
            case RETURN -> reviewing.giveBack(officer, reference, seen, List.of(new Request.Item(NAME, "请写全名")), "");
            case PROPOSE -> reviewing.propose(officer, reference, seen, approval(officer));
            case DECIDE -> deciding.decide(officer, reference, seen);
            case SEND_BACK -> deciding.sendBack(officer, reference, seen, "请核对");
            case REPLY -> deciding.answer(officer, reference, seen, "可以。");
        }
    }

    private void put(Reference reference, StageKind stage, CaseState state) {
        var route = sql.one("""
                select cast(s.value ->> 'key' as text) as key from application a
                  join catalog_revision r on r.id = a.revision
                  cross join jsonb_array_elements(r.definition #> '{route,stages}') s
                 where a.reference = :reference and lower(s.value ->> 'kind') = lower(:stage)""", Map.of("reference", reference, "stage", stage), String.class);
        var holder = state == CaseState.QUEUED || state == CaseState.CLOSED ? null : stage == DECISION ? FANG : RUI;
        var values = new HashMap<String, @Nullable Object>();
        values.put("reference", reference);
        values.put("stage", route);
        values.put("kind", stage);
        values.put("state", state);
        values.put("assignee", holder == null ? null : holder.id());
        values.put("name", holder == null ? null : holder.name());
        values.put("proposer", stage == DECISION ? LU.id() : null);
        if (stage == DECISION) propose(reference);
        sql.update("""
                update review_case set team = 'lingang-talent', stage = :stage, kind = :kind, state = :state, assignee = cast(:assignee as uuid),
                       assignee_name = :name, proposed_by = cast(:proposer as uuid) where reference = :reference""", values);
        sql.update(
                "update application set state = 'UNDER_REVIEW' where reference = :reference",
                Map.of("reference", reference));
    }

    private void propose(Reference reference) {
        int seen = 0;
        reviewing.take(RUI, reference, seen++);
        reviewing.accept(RUI, reference, seen++);
        reviewing.propose(RUI, reference, seen, approval(RUI));
    }

    private String everythingAbout(Reference reference) {
        return sql.one("""
                select concat(cast(c as text), cast(a as text),
                       (select count(*) from application_step s where s.application_id = a.id),
                       (select count(*) from audit_link l where l.subject = a.id),
                       (select count(*) from review_letter l where l.application = a.id),
                       (select count(*) from treasury_commitment t where t.case_id = a.id))
                  from review_case c join application a on a.id = c.id where c.reference = :reference""", Map.of("reference", reference), String.class);
    }

    private static Proposal approval(Officer by) {
        return new Proposal(Outcome.APPROVED, null, "", "", Money.of("12"), 1, by.id(), by.name(), Instant.EPOCH);
    }
}
