package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.DEGREE;
import static org.dishui.eligibility.Samples.DISTRICT;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.all;
import static org.dishui.eligibility.Samples.any;
import static org.dishui.eligibility.Samples.homeless;
import static org.dishui.eligibility.Samples.said;
import static org.dishui.eligibility.Samples.studies;
import static org.dishui.eligibility.Samples.works;

import java.util.List;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Terms;
import org.dishui.rules.Value;
import org.junit.jupiter.api.Test;

class ClauseLineTest {
    private static final Facts MASTER = said(DISTRICT, "lingang").overriddenBy(said(DEGREE, "master"));

    @Test
    void showsOfAlternativesTheMetOneAlone() {
        assertThat(lines(any(studies("bachelor"), studies("master"), homeless())))
                .containsExactly("master MET");
    }

    @Test
    void showsEveryAlternativeWhereNoneIsMetYet() {
        assertThat(lines(all(works("lingang"), any(studies("bachelor"), all(homeless(), works("yangpu"))))))
                .containsExactly(
                        "lingang MET",
                        "master UNMET one of several",
                        "unsaid UNKNOWN one of several",
                        "lingang UNMET one of several");
    }

    @Test
    void saysOfAnExcludedConditionWhetherThePersonIsFreeOfIt() {
        assertThat(lines(none(works("lingang"), studies("bachelor"), homeless())))
                .containsExactly("lingang UNMET excluded", "master MET excluded", "unsaid UNKNOWN excluded");
    }

    @Test
    void showsEveryAlternativeOfWhatIsExcluded() {
        assertThat(lines(none(any(studies("master"), works("yangpu")))))
                .containsExactly("master UNMET excluded one of several", "lingang MET excluded one of several");
    }

    @Test
    void isNotExcludedWhereTheExclusionItselfIs() {
        assertThat(lines(none(none(studies("master"))))).containsExactly("master MET");
    }

    private static Rule none(Rule... rules) {
        return new Rule.NoneOf(List.of(rules));
    }

    /** What the person said, and what becomes of it. */
    private static List<String> lines(Rule rule) {
        return ClauseLine.of(rule.check(MASTER, Terms.on(TODAY))).stream()
                .map(line -> (line.value() instanceof Value.Choice(var choice) ? choice : "unsaid")
                        + " " + line.certainty()
                        + (line.excluded() ? " excluded" : "")
                        + (line.oneOfSeveral() ? " one of several" : ""))
                .toList();
    }
}
