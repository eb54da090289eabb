package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dishui.shared.Figure;
import org.dishui.shared.Language;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Words ZH = new Words(Language.ZH);
    private static final Words EN = new Words(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 5000 | 1,000–5,000元 | 1,000–5,000 yuan",
                " | 5000000 | 500万元以内 | 5 million yuan at most",
                "6000000000 | | 60亿元 | 6 billion yuan",
                "174000000000 | | 1,740亿元 | 174 billion yuan",
                "40000 | | 40,000元 | 40,000 yuan",
                "300000 | | 30万元 | 300,000 yuan",
                "24.6 | | 24.6元 | 24.6 yuan",
                "123456789 | | 123,456,789元 | 123,456,789 yuan",
            })
    void writesFiguresAsEachLanguageCountsThem(
            @Nullable BigDecimal from, @Nullable BigDecimal to, String chinese, String english) {
        var figure = new Figure(text("x"), from, to, LocalizedText.of("元", "yuan"), null, new Provenance.Sample());
        assertThat(ZH.quantity(figure).line(false)).isEqualTo(chinese);
        assertThat(EN.quantity(figure).line(true)).isEqualTo(english);
    }

    @Test
    void writesMoneyAndDates() {
        assertThat(ZH.money(Money.of("500000"))).isEqualTo("50万元");
        assertThat(EN.money(Money.of("500000"))).isEqualTo("RMB 500,000");
        assertThat(ZH.monthly(Money.of("3000")).line(false)).isEqualTo("3,000元/月");
        var day = LocalDate.of(2026, 11, 22);
        assertThat(ZH.date(day)).isEqualTo("2026年11月22日");
        assertThat(EN.date(day)).isEqualTo("22 November 2026");
        assertThat(ZH.weekday(day)).isEqualTo("11月22日 周日");
        assertThat(EN.weekday(day)).isEqualTo("Sun 22 Nov");
    }

    @Test
    void joinsAsEachLanguageDoes() {
        var things = java.util.List.of("a", "b", "c");
        assertThat(ZH.either(things)).isEqualTo("a、b或c");
        assertThat(EN.either(things)).isEqualTo("a, b or c");
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }
}
