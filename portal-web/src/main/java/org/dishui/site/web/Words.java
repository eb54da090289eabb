package org.dishui.site.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dishui.shared.Figure;
import org.dishui.shared.Language;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.PortalClock;
import org.jspecify.annotations.Nullable;

/** How texts, figures, money and dates are written in the language of a page; every template has it as {@code words}. */
public record Words(Language language) {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Locale EN = Locale.UK;

    public String of(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    /** The same text in the other language, for a name that stands beside ours. */
    public String other(LocalizedText text) {
        return text.in(otherLanguage());
    }

    /** The {@code lang} attribute of such a passage. */
    public String otherTag() {
        return otherLanguage().tag();
    }

    /** The {@code lang} attribute of what somebody wrote: Chinese where it has a Chinese character; absent where the page's own fits. */
    public @Nullable String tagOf(String passage) {
        boolean chinese = passage.codePoints().anyMatch(Character::isIdeographic);
        return chinese == isChinese() ? null : chinese ? Language.ZH.tag() : "";
    }

    private Language otherLanguage() {
        return language == Language.ZH ? Language.EN : Language.ZH;
    }

    public boolean isChinese() {
        return language == Language.ZH;
    }

    /** Whether the page shows an English text whose Chinese original moved on. */
    public boolean isBehind(List<LocalizedText> texts) {
        return !isChinese() && texts.stream().anyMatch(LocalizedText::isOutOfDate);
    }

    /** 1,000–5,000 and 元/月; 500 and 万元以内; 5 million and yuan at most. */
    public Quantity quantity(Figure figure) {
        if (figure.text() != null) return new Quantity(of(figure.text()), null);
        var numerals = new Numerals(language);
        var from = figure.from();
        var to = figure.to();
        var scaled =
                from != null && to != null ? numerals.range(from, to) : numerals.one(from != null ? from : zero(to));
        return quantity(scaled, of(figure.unit()), from == null);
    }

    /** 3,000 and 元; 19,200 and yuan. */
    public Quantity amount(Money money) {
        return quantity(new Numerals(language).one(money.yuan()), yuan(), false);
    }

    /** An amount that is still a range. */
    public Quantity amount(Money low, Money high) {
        if (low.equals(high)) return amount(low);
        if (low.isZero()) return quantity(new Numerals(language).one(high.yuan()), yuan(), true);
        return quantity(new Numerals(language).range(low.yuan(), high.yuan()), yuan(), false);
    }

    /** 3,000 and 元/月; 3,000 and yuan a month. */
    public Quantity monthly(Money money) {
        var amount = amount(money);
        return new Quantity(amount.number(), amount.unit() + (isChinese() ? "/月" : " a month"));
    }

    private Quantity quantity(Numerals.Scaled scaled, String unit, boolean atMost) {
        if (isChinese()) return new Quantity(scaled.digits(), scaled.word() + unit + (atMost ? "以内" : ""));
        var number = scaled.word().isEmpty() ? scaled.digits() : scaled.digits() + " " + scaled.word();
        return new Quantity(number, atMost ? unit + " at most" : unit);
    }

    /** In running text: 50万元, RMB 500,000. */
    public String money(Money money) {
        if (isChinese()) return amount(money).line(false);
        return "RMB " + new Numerals(language).plain(money.yuan());
    }

    public String number(long number) {
        return new Numerals(language).plain(BigDecimal.valueOf(number));
    }

    public String decimal(BigDecimal number) {
        return new Numerals(language).plain(number);
    }

    private String yuan() {
        return isChinese() ? "元" : "yuan";
    }

    /** 2026年11月22日, 22 November 2026. */
    public String date(LocalDate day) {
        return format(day, "y年M月d日", "d MMMM y");
    }

    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, PortalClock.ZONE));
    }

    /** The day and the time of day in Shanghai: 2026年11月22日 10:42, 22 November 2026, 10:42. */
    public String time(Instant moment) {
        return moment.atZone(PortalClock.ZONE)
                .format(
                        isChinese()
                                ? DateTimeFormatter.ofPattern("y年M月d日 HH:mm", ZH)
                                : DateTimeFormatter.ofPattern("d MMMM y, HH:mm", EN));
    }

    /** Without the year: 12月30日, 30 December. */
    public String day(LocalDate day) {
        return format(day, "M月d日", "d MMMM");
    }

    /** With the day of the week: 12月30日 周三, Wed 30 Dec. */
    public String weekday(LocalDate day) {
        return format(day, "M月d日 EEE", "EEE d MMM");
    }

    /** Month and day of the week, under a large day: 11月 周四; Nov, Thu. */
    public String monthOf(LocalDate day) {
        return format(day, "M月 EEE", "MMM, EEE");
    }

    private String format(LocalDate day, String chinese, String english) {
        return day.format(
                isChinese() ? DateTimeFormatter.ofPattern(chinese, ZH) : DateTimeFormatter.ofPattern(english, EN));
    }

    private static BigDecimal zero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Several things in one sentence: 甲、乙、丙; a, b, c. */
    public String list(List<String> things) {
        return String.join(isChinese() ? "、" : ", ", things);
    }

    /** One of several: 甲、乙或丙; a, b or c. */
    public String either(List<String> things) {
        if (things.size() < 2) return list(things);
        var last = things.getLast();
        return list(things.subList(0, things.size() - 1)) + (isChinese() ? "或" : " or ") + last;
    }
}
