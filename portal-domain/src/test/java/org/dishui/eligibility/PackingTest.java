package org.dishui.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.eligibility.Samples.TODAY;
import static org.dishui.eligibility.Samples.entry;
import static org.dishui.eligibility.Samples.grant;
import static org.dishui.eligibility.Samples.not;
import static org.dishui.eligibility.Samples.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dishui.catalog.Exclusion;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.Together;
import org.dishui.rules.Facts;
import org.dishui.shared.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PackingTest {
    @Test
    void takesEverythingThatNothingExcludes() {
        var best = packed(grant("rent", "800", List.of(), List.of()), grant("move", "5000.50", List.of(), List.of()));
        assertThat(slugs(best)).containsExactly("rent", "move");
        assertThat(best.total()).isEqualTo(Money.of("5800.50"));
        assertThat(best.blocked()).isEmpty();
    }

    @Test
    void givesUpTheLesserOfTwoAndSaysWhatRulesItOut() {
        var best = packed(
                grant("small", "800", List.of(), List.of()), grant("large", "5000", List.of(not("small")), List.of()));
        assertThat(slugs(best)).containsExactly("large");
        var blocked = best.blocked().getFirst();
        assertThat(blocked.outcome().entry().slug()).hasToString("small");
        assertThat(blocked.reasons().getFirst().by().entry().slug()).hasToString("large");
        assertThat(blocked.reasons().getFirst().source().sentence().en()).isEqualTo("not beside small");
    }

    @Test
    void givesUpOneLargeForTwoSmallerOnesThatComeToMore() {
        var best = packed(
                grant("large", "5000", List.of(not("one"), not("two")), List.of()),
                grant("one", "3000", List.of(), List.of()),
                grant("two", "2500", List.of(), List.of()));
        assertThat(slugs(best)).containsExactly("one", "two");
    }

    @Test
    void cutsWhatComesToTooMuchTogetherAndCitesTheCeiling() {
        var best = packed(
                grant("rent", "8000", List.of(), List.of(together("10000", "move"))),
                grant("move", "5000", List.of(), List.of()));
        assertThat(best.total()).isEqualTo(Money.of("10000"));
        assertThat(best.taken())
                .extracting(SupportPackage.Taken::paid)
                .containsExactly(Money.of("8000"), Money.of("2000"));
        assertThat(best.taken().getLast().cutBy())
                .singleElement()
                .extracting(cited -> cited.sentence().en())
                .isEqualTo("at most 10000");
    }

    @Test
    void takesOfEquallyMuchMoneyTheMostThings() {
        var large = grant("large", "5000", List.of(not("one"), not("two")), List.of());
        var one = grant("one", "2500", List.of(), List.of());
        var two = grant("two", "2500", List.of(), List.of());
        assertThat(slugs(packed(large, one, two))).containsExactly("one", "two");
        assertThat(slugs(packed(one, two, large))).containsExactly("one", "two");
    }

    @Test
    void takesOfEquallyGoodOnesTheFirstInTheListWhicheverRulesOutTheOther() {
        var plain = grant("plain", "800", List.of(), List.of());
        var jealous = grant("jealous", "800", List.of(not("plain")), List.of());
        assertThat(slugs(packed(plain, jealous))).containsExactly("plain");
        assertThat(slugs(packed(jealous, plain))).containsExactly("jealous");
    }

    @Test
    void cutsTheLastOnesFirstAndTheFirstOneWhereThatIsNotEnough() {
        var best = packed(
                grant("rent", "8000", List.of(), List.of(together("5000", "move"))),
                grant("move", "5000", List.of(), List.of()));
        assertThat(best.taken()).extracting(SupportPackage.Taken::paid).containsExactly(Money.of("5000"), Money.ZERO);
    }

    @Test
    void citesTheCeilingsThatCutAThingAndNoOther() {
        var best = packed(
                grant("rent", "8000", List.of(), List.of(together("10000", "move"))),
                grant("move", "5000", List.of(), List.of()),
                grant("school", "900", List.of(), List.of(together("1000", "course"))),
                grant("course", "900", List.of(), List.of()));
        assertThat(best.taken().stream()
                        .map(taken -> taken.cutBy().stream()
                                .map(cited -> cited.sentence().en())
                                .toList()))
                .containsExactly(List.of(), List.of("at most 10000"), List.of(), List.of("at most 1000"));
        assertThat(best.total()).isEqualTo(Money.of("11000"));
    }

    @Test
    void takesWhatGivesNoMoneyWhereItCostsNone() {
        var permit = entry("permit", Kind.PROGRAM, Phase.OPEN, Samples.all(), null);
        assertThat(slugs(packed(permit, grant("move", "1", List.of(), List.of()))))
                .containsExactly("permit", "move");
        assertThat(slugs(packed(permit, grant("move", "1", List.of(not("permit")), List.of()))))
                .containsExactly("move");
    }

    @Test
    void warnsOfLikelyThingsThatThePackageRulesOut() {
        var flat = entry("flat", Kind.HOUSING, Phase.OPEN, Samples.all(), null);
        var fund = entry("fund", Kind.FUND, Phase.OPEN, Samples.all(), null);
        var home = grant("home", "5", List.of(not("flat")), List.of());
        var result = Checking.check(List.of(flat, fund, home), Facts.NONE, TODAY);
        assertThat(slugs(result.best())).containsExactly("home");
        assertThat(result.best().blocked())
                .singleElement()
                .extracting(SupportPackage.Blocked::outcome)
                .isEqualTo(result.outcomes().getFirst());
    }

    @Test
    void staysWithinBoundsWhereEverythingExcludesEverything() {
        var all = new ArrayList<Checkable>();
        for (int i = 0; i < 120; i++) {
            var excludes = new ArrayList<Exclusion>();
            for (int j = 0; j < i; j++) if ((i * 7 + j * 13) % 3 == 0) excludes.add(not("grant-" + j));
            all.add(grant("grant-" + i, Integer.toString(100 + i % 7), excludes, List.of()));
        }
        var best = packed(all.toArray(Checkable[]::new));
        assertThat(best.total()).isGreaterThan(Money.of("100"));
        assertThat(best.blocked())
                .allSatisfy(blocked -> assertThat(blocked.reasons()).isNotEmpty());
    }

    /** Random exclusions and ceilings, those one within another, against every subset there is. */
    @RepeatedTest(200)
    void findsWhatTryingEveryPackageFinds(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        int size = 2 + random.nextInt(9);
        long[] amounts = random.longs(size, 0, 50).map(i -> i * 10_001).toArray();
        boolean[][] excluded = new boolean[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < i; j++) excluded[i][j] = excluded[j][i] = random.nextInt(4) == 0;
        var ceilings = ceilings(size, random);
        var best = packed(entries(amounts, excluded, ceilings));
        assertThat(best.isBest()).isTrue();
        assertThat(best.total().fen()).isEqualTo(mostOfAll(amounts, excluded, ceilings));
        for (var one : best.taken())
            for (var other : best.taken())
                assertThat(excluded[number(one)][number(other)]).isFalse();
    }

    /** Members from a first to a last one, at most so much; each lies within the one before it. */
    private record Span(int from, int to, long most) {}

    private static List<Span> ceilings(int size, Random random) {
        var spans = new ArrayList<Span>();
        int from = 0;
        int to = size - 1;
        while (to - from >= 1 && random.nextInt(3) > 0) {
            spans.add(new Span(from, to, random.nextInt(150) * 10_001L));
            if (random.nextBoolean()) from++;
            else to--;
        }
        return spans;
    }

    private static Checkable[] entries(long[] amounts, boolean[][] excluded, List<Span> ceilings) {
        var entries = new Checkable[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            var excludes = new ArrayList<Exclusion>();
            for (int j = 0; j < i; j++) if (excluded[i][j]) excludes.add(not("grant-" + j));
            var together = new ArrayList<Together>();
            for (var span : ceilings)
                if (span.from() == i) {
                    var others = new ArrayList<String>();
                    for (int j = span.from() + 1; j <= span.to(); j++) others.add("grant-" + j);
                    together.add(together(new Money(span.most()).toString(), others.toArray(String[]::new)));
                }
            entries[i] = grant("grant-" + i, new Money(amounts[i]).toString(), excludes, together);
        }
        return entries;
    }

    private static long mostOfAll(long[] amounts, boolean[][] excluded, List<Span> ceilings) {
        long most = 0;
        for (int set = 0; set < 1 << amounts.length; set++)
            if (isLawful(set, excluded)) most = Math.max(most, worth(set, amounts, ceilings, 0));
        return most;
    }

    private static boolean isLawful(int set, boolean[][] excluded) {
        for (int i = 0; i < excluded.length; i++)
            for (int j = 0; j < i; j++) if ((set >> i & 1) == 1 && (set >> j & 1) == 1 && excluded[i][j]) return false;
        return true;
    }

    /** What lies outside a ceiling counts fully, what lies within it counts up to the ceiling. */
    private static long worth(int set, long[] amounts, List<Span> ceilings, int next) {
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) if ((set >> i & 1) == 1) sum += amounts[i];
        if (next == ceilings.size()) return sum;
        var span = ceilings.get(next);
        int inside = 0;
        for (int i = span.from(); i <= span.to(); i++) inside |= set & 1 << i;
        long outside = 0;
        for (int i = 0; i < amounts.length; i++) if (((set & ~inside) >> i & 1) == 1) outside += amounts[i];
        return outside + Math.min(span.most(), worth(inside, amounts, ceilings, next + 1));
    }

    private static int number(SupportPackage.Taken taken) {
        return Integer.parseInt(taken.outcome().entry().slug().value().substring("grant-".length()));
    }

    private static SupportPackage packed(Checkable... entries) {
        return Checking.check(List.of(entries), Facts.NONE, TODAY).best();
    }

    private static List<String> slugs(SupportPackage best) {
        return best.taken().stream()
                .map(taken -> taken.outcome().entry().slug().value())
                .toList();
    }
}
