package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rules and amounts made at random: what is said of them holds for all. */
class ThreeValuesTest {
    private static final int PEOPLE = 20;

    private final Vocabulary vocabulary = Law.vocabulary();

    @RepeatedTest(300)
    void aYesAndANoHoldWhateverTheRestTurnsOutToBe(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var rule = rule(random, 3);
        var terms = Terms.on(Law.TODAY.plusDays(random.nextInt(800)));
        var profiles = new Profiles(rule, null, vocabulary, terms);
        for (int i = 0; i < PEOPLE; i++) {
            var facts = profiles.somebody(random);
            if (profiles.countOfCompletions(facts) > 2_000) continue;
            var certainty = rule.check(facts, terms).certainty();
            if (certainty == Certainty.UNKNOWN) continue;
            assertThat(profiles.completions(facts))
                    .allSatisfy(complete ->
                            assertThat(rule.check(complete, terms).certainty()).isEqualTo(certainty));
        }
    }

    @RepeatedTest(300)
    void theExplanationAloneLeadsToTheSameAnswer(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var rule = rule(random, 3);
        var terms = Terms.on(LocalDate.of(2024, 2, 25).plusDays(random.nextInt(800)));
        var profiles = new Profiles(rule, null, vocabulary, terms);
        for (int i = 0; i < PEOPLE; i++) {
            var verdict = rule.check(profiles.somebody(random), terms);
            assertThat(Reading.of(verdict)).as("%s", verdict).isEqualTo(verdict.certainty());
        }
    }

    @RepeatedTest(200)
    void anAmountStaysWithinItsRangeAndItsCap(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var cap = Setting.of(new Money(random.nextInt(1_000_000)));
        AmountRule amount = new AmountRule.Capped(amount(random, 2), cap, Law.text("cap"));
        var profiles = new Profiles(new Rule.AllOf(List.of()), amount, vocabulary, Law.NOW);
        for (int i = 0; i < PEOPLE; i++) {
            var facts = profiles.somebody(random);
            var estimate = amount.estimate(facts, Law.NOW);
            assertThat(estimate.high().fen()).isBetween(0L, cap.hundredths());
            assertThat(estimate.lines().stream()
                            .mapToLong(line -> line.high().fen() * line.months())
                            .sum())
                    .as("lines of %s", estimate)
                    .isEqualTo(estimate.high().fen());
            if (profiles.countOfCompletions(facts) > 2_000) continue;
            assertThat(profiles.completions(facts)).allSatisfy(complete -> {
                var exact = amount.estimate(complete, Law.NOW);
                assertThat(exact.isExact()).isTrue();
                assertThat(exact.low()).isBetween(estimate.low(), estimate.high());
            });
        }
    }

    private static Rule rule(Random random, int levels) {
        if (levels == 0 || random.nextInt(5) == 0) return clause(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Rule.AllOf(rules(random, levels - 1));
            case 1 -> new Rule.AnyOf(rules(random, levels - 1));
            case 2 -> new Rule.NoneOf(rules(random, levels - 1));
            default -> points(random, levels - 1);
        };
    }

    private static List<Rule> rules(Random random, int levels) {
        return Stream.generate(() -> rule(random, levels))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private static Rule points(Random random, int levels) {
        var groups = new ArrayList<PointGroup>();
        for (int i = 0; i < 2; i++)
            groups.add(new PointGroup(
                    Law.text("g"),
                    rules(random, levels).stream()
                            .map(rule -> new PointGroup.Score(rule, 1 + random.nextInt(20)))
                            .toList()));
        return new Rule.Points(Law.text("p"), Setting.of(Integer.toString(random.nextInt(30))), groups);
    }

    private static Rule clause(Random random) {
        var zone = new Comparison.OneOf(Law.PLACE, List.of("zone"));
        var child = new Comparison.OneOf(Law.KIN, List.of("child"));
        var number = Setting.of(Integer.toString(random.nextInt(50)));
        return Law.clause(
                "clause-" + random.nextInt(1_000),
                switch (random.nextInt(12)) {
                    case 0 -> new Comparison.OneOf(Law.DEGREE, List.of("master", "doctorate"));
                    case 1 -> new Comparison.OneOf(Law.RECRUITER, List.of("base"));
                    case 2 -> new Comparison.OneOf(Law.NATION, List.of("CN", "HK"));
                    case 3 -> new Comparison.Is(Law.OWNER, random.nextBoolean());
                    case 4 -> new Comparison.LongAgo(Law.SINCE, Period.ofMonths(random.nextInt(60)));
                    case 5 -> new Comparison.NotLongAgo(Law.SINCE, Period.ofMonths(random.nextInt(60)));
                    case 6 -> new Comparison.AgeAtMost(Law.BORN, random.nextInt(80));
                    case 7 -> new Comparison.Reaches(new Quantity.Age(Law.BORN), number);
                    case 8 -> new Comparison.AtLeast(Law.STAFF, random.nextInt(9));
                    case 9 -> new Comparison.StaysWithin(new Quantity.Worth(Law.PRICE), number);
                    case 10 -> new Comparison.Reaches(new Quantity.MonthsOf(Law.JOBS, Law.JOB, List.of(zone)), number);
                    default -> new Comparison.Reaches(new Quantity.CountOf(Law.FAMILY, List.of(child)), number);
                });
    }

    private static AmountRule amount(Random random, int levels) {
        var sum = Setting.of(new Money(random.nextInt(200_000)));
        if (levels == 0)
            return switch (random.nextInt(3)) {
                case 0 -> new AmountRule.Fixed(sum);
                case 1 -> new AmountRule.ShareOf(Law.PRICE, new BigDecimal("0.37"), sum);
                default ->
                    new AmountRule.Table(List.of(
                            new AmountRule.Tier(Law.text("t"), clause(random), sum, new Provenance.Sample()),
                            new AmountRule.Tier(
                                    Law.text("u"), clause(random), Setting.of("77.07"), new Provenance.Sample())));
            };
        return switch (random.nextInt(4)) {
            case 0 -> new AmountRule.Monthly(amount(random, 0), Law.STAY, 6);
            case 1 -> new AmountRule.ProRata(amount(random, 0), Law.STAY, 6);
            case 2 ->
                new AmountRule.ForEach(new Quantity.CountOf(Law.FAMILY, List.of()), amount(random, 0), Setting.of("4"));
            default ->
                new AmountRule.Sum(List.of(
                        new AmountRule.Part(Law.text("a"), amount(random, levels - 1)),
                        new AmountRule.Part(Law.text("b"), amount(random, levels - 1))));
        };
    }
}
