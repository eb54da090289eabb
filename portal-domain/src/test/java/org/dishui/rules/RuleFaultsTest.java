package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.rules.Law.BORN;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.FAMILY;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.SINCE;
import static org.dishui.rules.Law.STAFF;
import static org.dishui.rules.Law.all;
import static org.dishui.rules.Law.any;
import static org.dishui.rules.Law.clause;
import static org.dishui.rules.Law.holds;
import static org.dishui.rules.Law.homeless;
import static org.dishui.rules.Law.months;
import static org.dishui.rules.Law.none;
import static org.dishui.rules.Law.recruitedBy;
import static org.dishui.rules.Law.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.dishui.rules.RuleFaults.Fault;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleFaultsTest {
    @Test
    void findsNothingWrongWithRulesThatCanGoEitherWay() {
        assertThat(faults(all(homeless(), any(holds("master"), recruitedBy("base")), none(holds("bachelor")))))
                .isEmpty();
        assertThat(faults(all(recruitedBy("base"), recruitedBy("university"))))
                .as("one may be recruited by two")
                .isEmpty();
        assertThat(faults(all(months("48"), aged("18", "60")))).isEmpty();
    }

    @Test
    void namesTheClausesThatContradictEachOtherAndNoOther() {
        assertThat(faults(all(homeless(), holds("master"), recruitedBy("base"), holds("bachelor"))))
                .containsExactly("nobody can meet the rule: 'master' and 'bachelor' contradict each other");
        assertThat(faults(all(homeless(), none(homeless()))))
                .containsExactly("nobody can meet the rule: 'homeless' contradicts itself");
        assertThat(faults(aged("41", "40")))
                .containsExactly("nobody can meet the rule: 'least' and 'most' contradict each other");
    }

    @Test
    void findsWhatIsNeverTrueByItself() {
        assertThat(faults(clause("magic", new Comparison.OneOf(DEGREE, List.of("wizard")))))
                .containsExactly("nobody can meet the rule: 'magic'");
        var empty =
                all(clause("many", new Comparison.AtLeast(STAFF, 10)), clause("few", new Comparison.AtMost(STAFF, 9)));
        assertThat(faults(empty)).containsExactly("nobody can meet the rule: 'many' and 'few' contradict each other");
    }

    @Test
    void findsABranchThatNothingLeadsTo() {
        var rule = all(holds("master"), any(homeless(), all(recruitedBy("base"), holds("doctorate"))));
        assertThat(faults(rule))
                .containsExactly(
                        "the branch 'base' and 'doctorate' can never be met: 'master' and 'doctorate' contradict each"
                                + " other");
        var nested = any(homeless(), all(holds("master"), any(recruitedBy("base"), holds("bachelor"))));
        assertThat(faults(nested))
                .containsExactly(
                        "the branch 'bachelor' can never be met: 'master' and 'bachelor' contradict each other");
    }

    @Test
    void findsATierThatEarlierOnesOrTheRuleLeaveNothing() {
        var tiers = new AmountRule.Table(
                List.of(tier("any degree", any(holds("bachelor"), holds("master"))), tier("master", holds("master"))));
        assertThat(faults(homeless(), tiers)).hasSize(1).first().asString().startsWith("the tier 'master' can never");
        var doctors = new AmountRule.Table(List.of(tier("doctor", holds("doctorate"))));
        assertThat(faults(holds("master"), doctors))
                .containsExactly(
                        "the tier 'doctor' can never be reached: 'master' and 'doctorate' contradict each other");
    }

    @Test
    void knowsDatesAndLists() {
        var recent = clause("recent", new Comparison.NotLongAgo(SINCE, Period.ofYears(1)));
        var long_ago = clause("long-ago", new Comparison.LongAgo(SINCE, Period.ofYears(2)));
        assertThat(faults(all(recent, long_ago))).hasSize(1);
        var years = all(
                clause("from", new Comparison.NotBefore(SINCE, LocalDate.of(2025, 1, 1))),
                clause("to", new Comparison.NotAfter(SINCE, LocalDate.of(2024, 12, 31))));
        assertThat(faults(years)).hasSize(1);
        var members = new Quantity.CountOf(FAMILY, List.of());
        assertThat(faults(all(
                        clause("three", new Comparison.Reaches(members, Setting.of("3"))),
                        clause("two", new Comparison.StaysWithin(members, Setting.of("2"))))))
                .hasSize(1);
    }

    @Test
    void claimsNothingThatItCannotProve() {
        var members = new Quantity.CountOf(FAMILY, List.of());
        var children = new Quantity.CountOf(FAMILY, List.of(new Comparison.OneOf(Law.KIN, List.of("child"))));
        assertThat(faults(all(
                        clause("three", new Comparison.Reaches(members, Setting.of("3"))),
                        clause("no-child", new Comparison.StaysWithin(children, Setting.of("0"))))))
                .isEmpty();
    }

    @Test
    void takesItsTimeWithinBounds() {
        var many = new ArrayList<Rule>();
        for (int i = 0; i < 400; i++) many.add(any(holds("master"), recruitedBy("base"), homeless()));
        assertThat(faults(new Rule.AllOf(many))).isEmpty();
    }

    @Test
    void findsAScoreThatNobodyCanHave() {
        var wizard = all(holds("master"), holds("bachelor"));
        var group = new PointGroup(
                text("degree"), List.of(new PointGroup.Score(holds("master"), 20), new PointGroup.Score(wizard, 30)));
        assertThat(faults(new Rule.Points(text("points"), Setting.of("10"), List.of(group))))
                .containsExactly("the branch 'master' and 'bachelor' can never be met: 'master' and 'bachelor'"
                        + " contradict each other");
    }

    @Test
    void knowsThatAListHasFiveHundredRowsAtMost() {
        var members = new Quantity.CountOf(FAMILY, List.of());
        assertThat(faults(clause("clan", new Comparison.Reaches(members, Setting.of("500")))))
                .isEmpty();
        assertThat(faults(clause("clan", new Comparison.Reaches(members, Setting.of("501")))))
                .containsExactly("nobody can meet the rule: 'clan'");
    }

    @Test
    void believesWhatIsSaidOfFactsThatItCannotTry() {
        var shoes = FactKey.of("person.shoe-size");
        assertThat(faults(all(
                        clause("large", new Comparison.AtLeast(shoes, 50)),
                        clause("small", new Comparison.AtMost(shoes, 30)))))
                .isEmpty();
    }

    @Test
    void believesARuleThatIsTooDeepToAskAbout() {
        assertThat(faults(deep(30))).containsExactly("nobody can meet the rule: 'master' and 'bachelor'");
        assertThat(faults(deep(31))).isEmpty();
        assertThat(faults(homeless(), new AmountRule.Table(List.of(tier("deep", deep(32)), tier("rest", homeless())))))
                .isEmpty();
    }

    /** Nobody is a master and a bachelor, however many levels say so. */
    private static Rule deep(int levels) {
        return levels == 2 ? all(holds("master"), holds("bachelor")) : any(deep(levels - 1));
    }

    private static Rule aged(String least, String most) {
        return all(
                clause("least", new Comparison.Reaches(new Quantity.Age(BORN), Setting.of(least))),
                clause("most", new Comparison.StaysWithin(new Quantity.Age(BORN), Setting.of(most))));
    }

    private static AmountRule.Tier tier(String label, Rule when) {
        return new AmountRule.Tier(text(label), when, Setting.of("1"), new Provenance.Sample());
    }

    private static List<String> faults(Rule rule) {
        return faults(rule, null);
    }

    private static List<String> faults(Rule rule, @Nullable AmountRule amount) {
        return RuleFaults.of(rule, amount, Law.vocabulary(), NOW).stream()
                .map(Fault::what)
                .toList();
    }
}
