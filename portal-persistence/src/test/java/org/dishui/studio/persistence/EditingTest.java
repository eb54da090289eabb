package org.dishui.studio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dishui.catalog.ProgramPage;
import org.dishui.form.Input;
import org.dishui.identity.AccountId;
import org.dishui.identity.Editor;
import org.dishui.identity.Role;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.dishui.shared.Stale;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.studio.Change;
import org.dishui.studio.Changes;
import org.dishui.studio.Difference;
import org.dishui.studio.Draft;
import org.dishui.studio.Editing;
import org.dishui.studio.Part;
import org.dishui.studio.StudioList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class EditingTest {
    private static final Editor HUI = new Editor(AccountId.next(), "Hui", Set.of(Role.EDITOR));
    private static final Editor JUN = new Editor(AccountId.next(), "Jun", Set.of(Role.PUBLISHER));
    private static final Editor BOTH = new Editor(AccountId.next(), "Both", Set.of(Role.EDITOR, Role.PUBLISHER));
    private static final Slug WHALE = Slug.of("little-blue-whale");
    private static final String MASTER_TIER = "table[0].tier[1].amount";

    @Autowired
    Editing editing;

    @Autowired
    Changes changes;

    @Autowired
    ProgramPage programs;

    @Autowired
    StudioList list;

    @Autowired
    CatalogVersion version;

    @BeforeEach
    @AfterEach
    void leaveNothingOpen() {
        changes.open(WHALE).ifPresent(change -> {
            var author = change.isBy(BOTH) ? BOTH : HUI;
            editing.discard(author, WHALE, change.version());
        });
    }

    @Test
    void publishesARaisedTierByTwoPeopleAndTheEarlierRevisionStays() {
        var before = programs.find(WHALE).orElseThrow();
        long number = version.current();
        editing.begin(HUI, WHALE);
        write(
                HUI,
                Map.of(
                        MASTER_TIER,
                        List.of("3,200"),
                        "rule.lasts-thirty-days.label.zh",
                        List.of("实习或工作满30天"),
                        "rule.lasts-thirty-days.label.en",
                        List.of("30 days or more")),
                "Raise the tier");
        refuses("studio.unsound", () -> editing.submit(HUI, WHALE, open().version()));
        writeExamplesAnew();
        editing.submit(HUI, WHALE, open().version());
        var differences = Difference.between(before.definition(), open().definition());
        assertThat(differences).hasSizeGreaterThan(2);
        assertThat(differences.get(1).after())
                .isInstanceOfSatisfying(
                        Part.Amount.class, amount -> assertThat(amount.money()).isEqualTo(Money.of("3200")));

        editing.publish(JUN, WHALE, open().version());

        var after = programs.find(WHALE).orElseThrow();
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.definition()).isNotEqualTo(before.definition());
        assertThat(version.current()).isGreaterThan(number);
        assertThat(changes.open(WHALE)).isEmpty();
        publishAsShipped();
        assertThat(programs.find(WHALE).orElseThrow().definition().amount())
                .isEqualTo(before.definition().amount());
    }

    /** Other tests know the amounts that are shipped. */
    private void publishAsShipped() {
        editing.begin(HUI, WHALE);
        write(HUI, Map.of(MASTER_TIER, List.of("3000")), "Back");
        writeExamplesAnew();
        editing.submit(HUI, WHALE, open().version());
        editing.publish(JUN, WHALE, open().version());
    }

    private void writeExamplesAnew() {
        var entry = open().definition();
        var typed = new HashMap<String, List<String>>();
        for (int i = 0; i < entry.examples().size(); i++) {
            var example = entry.examples().get(i);
            var got = Objects.requireNonNull(entry.estimate(example.facts(), example.asOf()))
                    .low();
            if (example.amount() != null) typed.put("example[" + i + "].amount", List.of(got.toString()));
        }
        write(HUI, typed, "Raise the tier");
    }

    @Test
    void nobodyPublishesTheirOwnChange() {
        editing.begin(BOTH, WHALE);
        write(BOTH, Map.of("promise.days", List.of("9")), "Faster");
        editing.submit(BOTH, WHALE, open().version());
        refuses("studio.second-person", () -> editing.publish(BOTH, WHALE, open().version()));
        refuses("studio.role", () -> editing.publish(HUI, WHALE, open().version()));
    }

    @Test
    void refusesToSubmitARuleThatBreaksItsExamples() {
        editing.begin(HUI, WHALE);
        write(HUI, Map.of("rule.lasts-thirty-days.days", List.of("3000")), "Longer");
        refuses("studio.unsound", () -> editing.submit(HUI, WHALE, open().version()));
    }

    @Test
    void marksEnglishAsBehindWhereOnlyTheChineseMovedOn() {
        editing.begin(HUI, WHALE);
        var summary = open().definition().summary();
        write(HUI, Map.of("summary.zh", List.of("新的一句说明。"), "summary.en", List.of(summary.en())), "Words");
        assertThat(open().definition().summary().isOutOfDate()).isTrue();
        write(HUI, Map.of("summary.zh", List.of("新的一句说明。"), "summary.en", List.of("A new sentence.")), "Words");
        assertThat(open().definition().summary().isOutOfDate()).isFalse();
    }

    @Test
    void namesWhatCannotBeReadAndKeepsTheRest() {
        var entry = programs.find(WHALE).orElseThrow().definition();
        var draft = Draft.of(
                entry,
                new Input(Map.of(
                        MASTER_TIER,
                        List.of("a lot"),
                        "title.zh",
                        List.of("Whale"),
                        "title.en",
                        List.of("蓝鲸"),
                        "promise.days",
                        List.of("0"))));
        assertThat(draft.problems().keySet())
                .containsExactlyInAnyOrder(MASTER_TIER, "title.zh", "title.en", "promise.days");
        assertThat(draft.definition()).isEqualTo(entry);
    }

    @Test
    void aSecondTabSeesThatTheChangeMovedOn() {
        editing.begin(HUI, WHALE);
        int seen = open().version();
        write(HUI, Map.of("promise.days", List.of("9")), "Faster");
        assertThatThrownBy(() -> editing.write(HUI, WHALE, seen, open().definition(), "Other"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void sendsAChangeBackWithARemark() {
        editing.begin(HUI, WHALE);
        write(HUI, Map.of("promise.days", List.of("9")), "Faster");
        editing.submit(HUI, WHALE, open().version());
        refuses("studio.remark-needed", () -> editing.sendBack(JUN, WHALE, open().version(), "  "));
        editing.sendBack(JUN, WHALE, open().version(), "Why nine?");
        assertThat(open().remark()).contains("Why nine?");
        assertThat(list.find("小蓝鲸").getFirst().state()).isEqualTo(open().state());
    }

    private void write(Editor editor, Map<String, List<String>> typed, String note) {
        var draft = Draft.of(open().definition(), new Input(typed));
        assertThat(draft.problems()).isEmpty();
        editing.write(editor, WHALE, open().version(), draft.definition(), note);
    }

    private Change open() {
        return changes.requireOpen(WHALE);
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainRuleViolation.class,
                        rule -> assertThat(rule.key()).isEqualTo(key));
    }
}
