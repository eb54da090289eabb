package org.dishui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.rules.Law.DEGREE;
import static org.dishui.rules.Law.FAMILY;
import static org.dishui.rules.Law.NOW;
import static org.dishui.rules.Law.OWNER;
import static org.dishui.rules.Law.PRICE;
import static org.dishui.rules.Law.STAFF;
import static org.dishui.rules.Law.STAY;
import static org.dishui.rules.Law.holds;
import static org.dishui.rules.Law.months;
import static org.dishui.rules.Law.period;
import static org.dishui.rules.Law.said;
import static org.dishui.rules.Law.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amount is made of: the facts that it asks for, the figures that it names, the lines that it is told in. */
class AmountPartsTest {
    private static final AmountRule.Table BY_DEGREE = new AmountRule.Table(List.of(
            new AmountRule.Tier(text("master"), holds("master"), Setting.of("3000"), new Provenance.Sample()),
            new AmountRule.Tier(text("veteran"), months("48"), Setting.of("veteran"), new Provenance.Sample())));
    private static final Quantity MEMBERS = new Quantity.CountOf(FAMILY, List.of());

    /** Rent by degree, a share of the price and something for each member of the family, up to a million in all. */
    private static final AmountRule EVERYTHING = new AmountRule.Capped(
            new AmountRule.Sum(List.of(
                    new AmountRule.Part(text("rent"), new AmountRule.Monthly(BY_DEGREE, STAY, 6)),
                    new AmountRule.Part(text("home"), share("0.3")),
                    new AmountRule.Part(
                            text("family"), new AmountRule.ForEach(MEMBERS, fixed("800"), Setting.of("3"))))),
            Setting.of("1000000"),
            text("cap"));

    @Test
    void asksForTheFactsOfAllItsPartsAndTiers() {
        assertThat(EVERYTHING.facts()).containsExactly(STAY, DEGREE, Law.JOBS, PRICE, FAMILY);
        assertThat(new AmountRule.ProRata(fixed("1"), STAY, 6).facts()).containsExactly(STAY);
        assertThat(fixed("1").facts()).isEmpty();
        assertThat(new AmountRule.ForEach(MEMBERS, BY_DEGREE, Setting.of("3")).facts())
                .containsExactly(FAMILY, DEGREE, Law.JOBS);
    }

    @Test
    void namesItsFiguresAndThoseOfItsConditions() {
        assertThat(AmountFacts.settings(EVERYTHING))
                .map(Setting::toString)
                .containsExactly("1000000", "3000", "veteran", "48", "5000000", "3", "800");
        assertThat(AmountFacts.settings(new AmountRule.ProRata(fixed("rate"), STAY, 6)))
                .map(Setting::toString)
                .containsExactly("rate");
    }

    @Test
    void findsItsTablesWhereverTheyStand() {
        assertThat(EVERYTHING.tables()).containsExactly(BY_DEGREE);
        assertThat(fixed("1").tables()).isEmpty();
    }

    @Test
    void findsFactsThatItCannotUse() {
        assertThat(misfits(EVERYTHING)).isEmpty();
        assertThat(misfits(new AmountRule.Monthly(fixed("1"), PRICE, 6))).containsExactly(PRICE);
        assertThat(misfits(new AmountRule.ProRata(fixed("1"), OWNER, 6))).containsExactly(OWNER);
        assertThat(misfits(new AmountRule.ShareOf(STAY, BigDecimal.ONE, Setting.of("1"))))
                .containsExactly(STAY);
        assertThat(misfits(new AmountRule.ForEach(new Quantity.Stated(PRICE), fixed("1"), Setting.of("1"))))
                .containsExactly(PRICE);
        assertThat(misfits(new AmountRule.ForEach(new Quantity.Stated(STAFF), fixed("1"), Setting.of("1"))))
                .isEmpty();
        assertThat(misfits(new AmountRule.Monthly(fixed("1"), FactKey.of("person.shoe-size"), 6)))
                .as("nobody can say it")
                .hasSize(1);
    }

    @Test
    void findsFactsThatItsPartsCannotUse() {
        var nested = new AmountRule.Sum(List.of(
                new AmountRule.Part(text("a"), new AmountRule.Monthly(fixed("1"), PRICE, 6)),
                new AmountRule.Part(
                        text("b"),
                        new AmountRule.Capped(
                                new AmountRule.ProRata(fixed("1"), OWNER, 6), Setting.of("1"), text("cap")))));
        assertThat(misfits(nested)).containsExactly(PRICE, OWNER);
    }

    static Stream<UnaryOperator<AmountRule>> wrappings() {
        return Stream.of(
                amount -> new AmountRule.Monthly(amount, STAY, 1),
                amount -> new AmountRule.ProRata(amount, STAY, 1),
                amount -> new AmountRule.ForEach(MEMBERS, amount, Setting.of("1")),
                amount -> new AmountRule.Sum(List.of(new AmountRule.Part(text("part"), amount))),
                amount -> new AmountRule.Capped(amount, Setting.of("1"), text("cap")));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void isThirtyTwoLevelsDeepAtMost(UnaryOperator<AmountRule> wrapping) {
        assertThatCode(() -> Stream.iterate(fixed("1"), wrapping).skip(31).findFirst())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Stream.iterate(fixed("1"), wrapping).skip(32).findFirst())
                .hasMessage("an amount is at most 32 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.01"})
    void sharesNothingAndMoreThanAllWithNobody(String share) {
        assertThatThrownBy(() -> share(share)).hasMessage("a share lies above 0 and up to 1");
    }

    @Test
    void canShareAllOfACost() {
        assertThat(share("1")
                        .estimate(Facts.NONE.with(PRICE, Law.yuan("99.99")), NOW)
                        .low())
                .as("whole yuan")
                .isEqualTo(Money.of("99"));
    }

    @Test
    void paysForThingsNotForYuan() {
        assertThatThrownBy(() -> new AmountRule.ForEach(new Quantity.Worth(PRICE), fixed("1"), Setting.of("1")))
                .hasMessage("an amount is paid for each thing, not for each yuan");
    }

    @Test
    void tellsEachPartByItsNameEvenWhereItComesToNothingOrIsOpen() {
        var sum = new AmountRule.Sum(List.of(
                new AmountRule.Part(text("none"), table("doctorate", "5000")),
                new AmountRule.Part(text("open"), share("0.3")),
                new AmountRule.Part(text("sure"), fixed("100"))));
        assertThat(lines(sum, said(DEGREE, "bachelor")))
                .containsExactly("none 0 to 0", "open 0 to 5000000", "sure 100 to 100");
    }

    @Test
    void keepsTheNameOfWhatACapTakesOffWithinAPart() {
        var capped = new AmountRule.Capped(fixed("3000"), Setting.of("1000"), text("cap"));
        assertThat(lines(new AmountRule.Sum(List.of(new AmountRule.Part(text("grant"), capped))), Facts.NONE))
                .containsExactly("grant 3000 to 3000", "cap -2000 to -2000");
    }

    @Test
    void saysNothingOfACapThatTakesNothingOff() {
        assertThat(lines(new AmountRule.Capped(fixed("800"), Setting.of("1000"), text("cap")), Facts.NONE))
                .containsExactly("null 800 to 800");
        assertThat(lines(new AmountRule.Capped(share("0.3"), Setting.of("1000"), text("cap")), Facts.NONE))
                .as("of what may be above it, it takes off what may be too much")
                .containsExactly("null 0 to 5000000", "cap 0 to -4999000");
    }

    @Test
    void hasAnInstalmentWhereSomethingIsPaidByTheMonth() {
        var rent = new AmountRule.Monthly(fixed("1000"), STAY, 12);
        var both = new AmountRule.Sum(
                List.of(new AmountRule.Part(text("rent"), rent), new AmountRule.Part(text("move"), fixed("5000"))));
        var year = Facts.NONE.with(STAY, period("2026-01-01", "2026-12-31"));
        var estimate = both.estimate(year, NOW);
        assertThat(estimate.monthly()).isEqualTo(Money.of("1000"));
        assertThat(estimate.once()).isEqualTo(Money.of("5000"));
        assertThat(estimate.months()).isEqualTo(12);
        var once = fixed("5000").estimate(year, NOW);
        assertThat(once.monthly()).as("all of it at one time").isEqualTo(Money.of("5000"));
        assertThat(once.once()).isEqualTo(Money.of("5000"));
        assertThat(once.months()).isEqualTo(1);
    }

    private static AmountRule table(String degree, String amount) {
        return new AmountRule.Table(
                List.of(new AmountRule.Tier(text(degree), holds(degree), Setting.of(amount), new Provenance.Sample())));
    }

    private static AmountRule fixed(String amount) {
        return new AmountRule.Fixed(Setting.of(amount));
    }

    private static AmountRule share(String share) {
        return new AmountRule.ShareOf(PRICE, new BigDecimal(share), Setting.of("5000000"));
    }

    private static Stream<FactKey> misfits(AmountRule amount) {
        return AmountFacts.misfits(amount, Law.vocabulary());
    }

    private static List<String> lines(AmountRule amount, Facts facts) {
        return amount.estimate(facts, NOW).lines().stream()
                .map(line ->
                        (line.label() == null ? null : line.label().en()) + " " + line.low() + " to " + line.high())
                .toList();
    }
}
