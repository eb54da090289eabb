package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Shipped;
import org.dishui.rules.Certainty;
import org.dishui.rules.Profiles;
import org.dishui.rules.Reading;
import org.dishui.rules.Rule;
import org.dishui.rules.Way;
import org.dishui.rules.Ways;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that ships, asked about people of all kinds. */
class ShippedRulesTest {
    private static final Shipped SHIPPED = CatalogFolder.shipped().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PEOPLE = 1_000;
    private static final int MOST_COMPLETIONS = 3_000;

    /** The most that anybody gets, as the sources and the sample tiers have it. */
    private static final Map<String, String> CAPS =
            Map.of("little-blue-whale", "31200", "high-level-housing-subsidy", "5000000");

    static Stream<EntryDefinition> ruled() {
        return SHIPPED.entries().stream().filter(EntryDefinition::hasRule);
    }

    @Test
    void coverWhatTheSourcesStateAConditionFor() {
        assertThat(ruled().map(entry -> entry.slug().value()))
                .contains(
                        "little-blue-whale",
                        "big-blue-whale",
                        "high-level-housing-subsidy",
                        "permanent-residence-four-years",
                        "port-visa",
                        "talent-visa",
                        "visa-change-in-country",
                        "residence-permit-5-years",
                        "family-residence-permit",
                        "joint-work-residence-permit",
                        "electronic-port-visa",
                        "qihang-fund",
                        "rent-free-youth-apartments",
                        "stage-tailored-support",
                        "ai-innovation-community",
                        "integrated-circuits-community",
                        "cross-border-finance-community",
                        "digital-services-community");
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void haveExamplesOfAYesANoAndADoubt(EntryDefinition entry) {
        assertThat(entry.examples()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(entry.examples()).extracting(example -> example.expected()).contains(Certainty.values());
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void areExplainedSoThatTheExplanationAloneLeadsToTheAnswer(EntryDefinition entry) {
        var random = new Random(entry.slug().value().hashCode());
        var profiles = profiles(entry);
        for (int i = 0; i < PEOPLE; i++) {
            var verdict = rule(entry).check(profiles.somebody(random), entry.terms(TODAY));
            assertThat(Reading.of(verdict)).as("%s", verdict).isEqualTo(verdict.certainty());
        }
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void neverTakeBackAYesOrANoAndNeverDoubtForNothing(EntryDefinition entry) {
        var random = new Random(entry.slug().value().hashCode());
        var profiles = profiles(entry);
        assertThat(profiles.facts()).isLessThanOrEqualTo(12);
        for (int i = 0; i < PEOPLE; i++) {
            var facts = profiles.somebody(random);
            if (profiles.countOfCompletions(facts) > MOST_COMPLETIONS) continue;
            var certainty = rule(entry).check(facts, entry.terms(TODAY)).certainty();
            var completed = profiles.completions(facts)
                    .map(complete ->
                            rule(entry).check(complete, entry.terms(TODAY)).certainty())
                    .distinct()
                    .toList();
            if (certainty == Certainty.UNKNOWN)
                assertThat(completed).as("%s", facts).containsExactlyInAnyOrder(Certainty.MET, Certainty.UNMET);
            else assertThat(completed).as("%s", facts).containsExactly(certainty);
        }
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void neverGiveMoreThanTheirCapNorLeaveTheRangeThatWasTold(EntryDefinition entry) {
        if (entry.amount() == null) return;
        var cap = Money.of(Objects.requireNonNull(CAPS.get(entry.slug().value()), "a cap for " + entry.slug()));
        var random = new Random(entry.slug().value().hashCode());
        var profiles = profiles(entry);
        for (int i = 0; i < PEOPLE; i++) {
            var facts = profiles.somebody(random);
            var estimate = Objects.requireNonNull(entry.estimate(facts, TODAY));
            assertThat(estimate.high()).isLessThanOrEqualTo(cap);
            if (profiles.countOfCompletions(facts) > MOST_COMPLETIONS) continue;
            assertThat(profiles.completions(facts))
                    .allSatisfy(complete -> assertThat(Objects.requireNonNull(entry.estimate(complete, TODAY))
                                    .low())
                            .isBetween(estimate.low(), estimate.high()));
        }
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void areReachedByEveryWayThatIsShown(EntryDefinition entry) {
        var random = new Random(entry.slug().value().hashCode());
        var profiles = profiles(entry);
        for (int i = 0; i < 100; i++) {
            var facts = profiles.somebody(random);
            for (Way way : Ways.toYes(rule(entry), facts, entry.terms(TODAY), SHIPPED.vocabulary())) {
                var changed = facts;
                for (var step : List.copyOf(way.changes())) changed = changed.with(step.fact(), step.then());
                for (var step : List.copyOf(way.provided())) changed = changed.with(step.fact(), step.then());
                assertThat(rule(entry).check(changed, entry.terms(way.from())).isMet())
                        .as("%s by %s", facts, way)
                        .isTrue();
            }
        }
    }

    private static Profiles profiles(EntryDefinition entry) {
        return new Profiles(rule(entry), entry.amount(), SHIPPED.vocabulary(), entry.terms(TODAY));
    }

    private static Rule rule(EntryDefinition entry) {
        return Objects.requireNonNull(entry.rule());
    }
}
