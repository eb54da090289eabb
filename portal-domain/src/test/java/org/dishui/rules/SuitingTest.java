package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.rules.Law.chosen;
import static org.dishui.rules.Law.list;
import static org.dishui.rules.Law.plain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dishui.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an import asks of every comparison, quantity and amount before it believes it: that its facts can be used so. */
class SuitingTest {
    private static final FactKey FACT = FactKey.of("company.fact");
    private static final FactKey CITY = FactKey.of("branch.city");
    private static final FactKey POSTS = FactKey.of("branch.posts");
    private static final FactKey RENT = FactKey.of("branch.rent");
    private static final FactKey OPEN = FactKey.of("branch.open");
    private static final Setting ONE = Setting.of("1");
    private static final Comparison IN_ZONE = new Comparison.OneOf(CITY, List.of("zone"));

    static Stream<Map.Entry<Comparison, FactType>> comparisons() {
        var day = LocalDate.of(2026, 1, 1);
        return Stream.of(
                Map.entry(new Comparison.Is(FACT, true), FactType.YES_NO),
                Map.entry(new Comparison.AtLeast(FACT, 1), FactType.NUMBER),
                Map.entry(new Comparison.AtMost(FACT, 1), FactType.NUMBER),
                Map.entry(new Comparison.MoneyAtMost(FACT, Money.of("1")), FactType.MONEY),
                Map.entry(new Comparison.LastsDays(FACT, 1), FactType.PERIOD),
                Map.entry(new Comparison.LongAgo(FACT, Period.ofYears(1)), FactType.DATE),
                Map.entry(new Comparison.NotLongAgo(FACT, Period.ofYears(1)), FactType.DATE),
                Map.entry(new Comparison.NotBefore(FACT, day), FactType.DATE),
                Map.entry(new Comparison.NotAfter(FACT, day), FactType.DATE),
                Map.entry(new Comparison.AgeAtMost(FACT, 40), FactType.DATE),
                Map.entry(new Comparison.Reaches(new Quantity.Stated(FACT), ONE), FactType.NUMBER),
                Map.entry(new Comparison.StaysWithin(new Quantity.Worth(FACT), ONE), FactType.MONEY),
                Map.entry(new Comparison.Reaches(new Quantity.Age(FACT), ONE), FactType.DATE),
                Map.entry(new Comparison.Reaches(new Quantity.CountOf(FACT, List.of()), ONE), FactType.LIST),
                Map.entry(new Comparison.StaysWithin(new Quantity.SumOf(FACT, POSTS, List.of()), ONE), FactType.LIST),
                Map.entry(new Comparison.Reaches(new Quantity.WorthOf(FACT, RENT, List.of()), ONE), FactType.LIST),
                Map.entry(new Comparison.Reaches(new Quantity.MonthsOf(FACT, OPEN, List.of()), ONE), FactType.LIST));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void takesFactsOfOneTypeAndOfNoOther(Map.Entry<Comparison, FactType> each) {
        assertThat(Arrays.stream(FactType.values()).filter(type -> each.getKey().suits(fact(type))))
                .containsExactly(each.getValue());
    }

    @Test
    void takesChoicesThatAreOfferedAndAnyCountry() {
        var zone = new Comparison.OneOf(FACT, List.of("zone"));
        assertThat(Arrays.stream(FactType.values()).filter(type -> zone.suits(fact(type))))
                .containsExactly(FactType.CHOICE, FactType.CHOICES, FactType.COUNTRY);
        assertThat(new Comparison.OneOf(FACT, List.of("zone", "moon")).suits(fact(FactType.CHOICE)))
                .isFalse();
    }

    @Test
    void takesRowsWhoseConditionsSuitTheirParts() {
        assertThat(count(IN_ZONE)).isTrue();
        assertThat(count(IN_ZONE, new Comparison.MoneyAtMost(RENT, Money.of("1"))))
                .isTrue();
        assertThat(count(IN_ZONE, new Comparison.Is(FactKey.of("branch.flag"), true)))
                .as("no row tells it")
                .isFalse();
        assertThat(count(IN_ZONE, new Comparison.AtLeast(RENT, 1)))
                .as("money is no number")
                .isFalse();
    }

    @Test
    void addsUpPartsOfTheRightTypeAlone() {
        var branches = fact(FactType.LIST);
        assertThat(parts(part -> new Quantity.SumOf(FACT, part, List.of()), branches))
                .containsExactly(POSTS);
        assertThat(parts(part -> new Quantity.WorthOf(FACT, part, List.of()), branches))
                .containsExactly(RENT);
        assertThat(parts(part -> new Quantity.MonthsOf(FACT, part, List.of()), branches))
                .containsExactly(OPEN);
        var moon = List.<Comparison>of(new Comparison.OneOf(CITY, List.of("moon")));
        assertThat(parts(part -> new Quantity.SumOf(FACT, part, moon), branches))
                .as("nor where no row can meet the condition")
                .isEmpty();
        assertThat(parts(part -> new Quantity.WorthOf(FACT, part, moon), branches))
                .isEmpty();
        assertThat(parts(part -> new Quantity.MonthsOf(FACT, part, moon), branches))
                .isEmpty();
    }

    @Test
    void knowsMoneyFromThings() {
        assertThat(Stream.of(
                                new Quantity.Stated(FACT),
                                new Quantity.Worth(FACT),
                                new Quantity.Age(FACT),
                                new Quantity.CountOf(FACT, List.of()),
                                new Quantity.SumOf(FACT, POSTS, List.of()),
                                new Quantity.WorthOf(FACT, RENT, List.of()),
                                new Quantity.MonthsOf(FACT, OPEN, List.of()))
                        .filter(Quantity::isMoney))
                .containsExactly(new Quantity.Worth(FACT), new Quantity.WorthOf(FACT, RENT, List.of()));
    }

    private static boolean count(Comparison... where) {
        return new Quantity.CountOf(FACT, List.of(where)).suits(fact(FactType.LIST));
    }

    private static Stream<FactKey> parts(Function<FactKey, Quantity> quantity, Fact list) {
        return Stream.of(CITY, POSTS, RENT, OPEN, FACT)
                .filter(part -> quantity.apply(part).suits(list));
    }

    private static Fact fact(FactType type) {
        return switch (type) {
            case CHOICE, CHOICES -> chosen(FACT, type, "zone", "else");
            case LIST ->
                list(
                        FACT,
                        chosen(CITY, FactType.CHOICE, "zone", "else"),
                        plain(POSTS, FactType.NUMBER),
                        plain(RENT, FactType.MONEY),
                        plain(OPEN, FactType.PERIOD));
            default -> plain(FACT, type);
        };
    }
}
