package org.dishui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
    private final FieldReader reader = new FieldReader((fact, number) -> Sealed.of("test:" + number));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500000      | 500000
            500,000     | 500000
            50万        | 500000
            ５０万元    | 500000
            0.3万       | 3000
            ¥3000       | 3000
            3000 元     | 3000
            1234.50     | 1234.50
            1亿         | 100000000
            """)
    void readsMoneyAsPeopleWriteIt(String typed, String yuan) {
        assertThat(read(FactType.MONEY, typed)).isEqualTo(Reading.answer(new Value.Amount(Money.of(yuan))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "1e308", "3000.005", "五千", "1,00", "NaN", "0x10", "9999999999999999999999999999", "5%"})
    void refusesMoneyItCannotBeSureOf(String typed) {
        assertThat(read(FactType.MONEY, typed)).isInstanceOf(Reading.Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ"})
    void acceptsAResidentIdentityNumber(String typed) {
        assertThat(identity("resident-id", typed))
                .isEqualTo(Reading.answer(new Value.Identity(
                        IdentityKind.RESIDENT_ID, Sealed.of("test:11010519491231002X"), "110***********002X")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"110105194912310021", "11010519490230002X", "1101051949123100", "abc", "000000000000000000"})
    void refusesAnIdentityNumberWithAWrongCheckOrDate(String typed) {
        assertThat(identity("resident-id", typed)).isInstanceOf(Reading.Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "passport,E12345678",
        "hong-kong-macao-permit,H12345678",
        "taiwan-permit,12345678",
        "permanent-resident-card,CHN310019800101"
    })
    void takesEveryOtherDocumentToo(String kind, String number) {
        assertThat(identity(kind, number)).isInstanceOf(Reading.Answer.class);
    }

    @Test
    void asksWhichDocumentANumberBelongsTo() {
        assertThat(identity("", "E12345678")).isEqualTo(Reading.problem("identity-kind"));
    }

    @Test
    void checksTheUnifiedSocialCreditCode() {
        assertThat(read(FactType.CREDIT_CODE, "91350100m000100y43"))
                .isEqualTo(Reading.answer(new Value.Text("91350100M000100Y43")));
        assertThat(read(FactType.CREDIT_CODE, "91350100M000100Y44")).isInstanceOf(Reading.Problem.class);
        assertThat(read(FactType.CREDIT_CODE, "91350100I000100Y43")).isInstanceOf(Reading.Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026/11/22", "2026年11月22日", "２０２６-１１-２２"})
    void readsADateInOneBox(String typed) {
        assertThat(read(FactType.DATE, typed)).isEqualTo(Reading.answer(new Value.Date(LocalDate.of(2026, 11, 22))));
    }

    @Test
    void readsADateInThreeBoxes() {
        var typed = Map.of(
                "test.fact.year", List.of("2026"), "test.fact.month", List.of("2"), "test.fact.day", List.of("28"));
        assertThat(reader.read(fact(FactType.DATE), new Input(typed)))
                .isEqualTo(Reading.answer(new Value.Date(LocalDate.of(2026, 2, 28))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0000-01-01", "1899-12-31", "2101-01-01", "tomorrow"})
    void refusesDatesThatAreNone(String typed) {
        assertThat(read(FactType.DATE, typed)).isInstanceOf(Reading.Problem.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        var typed =
                new HashMap<>(Map.of("test.fact.from", List.of("2026-09-01"), "test.fact.to", List.of("2026-08-31")));
        assertThat(reader.read(fact(FactType.PERIOD), new Input(typed))).isInstanceOf(Reading.Problem.class);
        typed.put("test.fact.to", List.of("2026-09-01"));
        assertThat(reader.read(fact(FactType.PERIOD), new Input(typed))).isInstanceOf(Reading.Answer.class);
    }

    @Test
    void saysOfAPeriodWhetherADateIsMissingOrThereIsNoSuchDate() {
        assertThat(period("2026-09-01", "")).isEqualTo(Reading.problem("period"));
        assertThat(period("2026-09-01", "2026-09-31")).isEqualTo(Reading.problem("date"));
        assertThat(period("2026-02-30", "")).isEqualTo(Reading.problem("date"));
        assertThat(period("", "")).isEqualTo(Reading.silence());
    }

    private Reading period(String from, String to) {
        return reader.read(
                fact(FactType.PERIOD), new Input(Map.of("test.fact.from", List.of(from), "test.fact.to", List.of(to))));
    }

    @Test
    void countsCharactersOfANameAsPeopleDo() {
        assertThat(read(FactType.NAME, "𠮷".repeat(150))).isInstanceOf(Reading.Answer.class);
        assertThat(read(FactType.NAME, "𠮷".repeat(151))).isEqualTo(Reading.problem("too-long", 150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD800b", "\u202Etxt.exe", "bell\u0007"})
    void refusesWhatIsNotText(String typed) {
        assertThat(read(FactType.TEXT, typed)).isEqualTo(Reading.problem("characters"));
    }

    @ParameterizedTest
    @CsvSource({"13800138000,+8613800138000", "+1 650-253-0000,+16502530000", "０２１ 63212810,+862163212810"})
    void keepsTelephoneNumbersOfAnyCountry(String typed, String kept) {
        assertThat(read(FactType.MOBILE, typed)).isEqualTo(Reading.answer(new Value.Text(kept)));
    }

    @Test
    void treatsNothingTypedAsSilence() {
        for (var type : FactType.values())
            assertThat(read(type, "  ")).as(type.name()).isEqualTo(Reading.silence());
    }

    @Test
    void acceptsOnlyChoicesThatWereOffered() {
        assertThat(read(FactType.CHOICE, "a")).isEqualTo(Reading.answer(new Value.Choice("a")));
        assertThat(read(FactType.CHOICE, "c")).isEqualTo(Reading.problem("choice"));
        assertThat(read(FactType.COUNTRY, "sg")).isEqualTo(Reading.answer(new Value.Choice("SG")));
        assertThat(read(FactType.COUNTRY, "ZZ")).isEqualTo(Reading.problem("choice"));
    }

    private Reading read(FactType type, String typed) {
        return reader.read(fact(type), new Input(Map.of("test.fact", List.of(typed))));
    }

    private Reading identity(String kind, String number) {
        return reader.read(
                fact(FactType.IDENTITY),
                new Input(Map.of("test.fact.kind", List.of(kind), "test.fact.number", List.of(number))));
    }

    private static Fact fact(FactType type) {
        var text = LocalizedText.of("问", "Question");
        boolean chosen = type == FactType.CHOICE || type == FactType.CHOICES;
        var choices = chosen ? List.of(new Fact.Choice("a", text), new Fact.Choice("b", text)) : null;
        var parts = type == FactType.LIST ? List.of(fact(FactType.TEXT)) : null;
        return new Fact(
                FactKey.of("test.fact"),
                type,
                text,
                text,
                null,
                null,
                choices,
                parts,
                Fact.Sensitivity.SENSITIVE,
                false,
                null);
    }
}
