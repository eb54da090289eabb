package org.dishui.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dishui.rules.Value;
import org.dishui.shared.Money;

/** Numbers as people in Shanghai write them: 500000, 500,000, 50万, 0.3万元, ¥3000. */
public final class Numbers {
    private static final Pattern MONEY = Pattern.compile(
            "[¥￥]?(?<number>\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?)(?<scale>[万亿]?)元?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private Numbers() {}

    /** A whole number up to nine digits. */
    public static Reading whole(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        var plain = typed.replace(",", "");
        return WHOLE.matcher(plain).matches()
                ? Reading.answer(new Value.Count(Long.parseLong(plain)))
                : Reading.problem("number");
    }

    /** Yuan, exact to the fen, up to a trillion. */
    public static Reading money(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        var matcher = MONEY.matcher(typed);
        if (typed.length() > 30 || !matcher.matches()) return Reading.problem("money");
        var yuan = new BigDecimal(matcher.group("number").replace(",", "")).multiply(scale(matcher.group("scale")));
        if (yuan.compareTo(MOST) > 0) return Reading.problem("money-range");
        if (yuan.stripTrailingZeros().scale() > 2) return Reading.problem("money-fen");
        return Reading.answer(new Value.Amount(Money.ofYuan(yuan)));
    }

    private static BigDecimal scale(String word) {
        return switch (word) {
            case "万" -> BigDecimal.valueOf(10_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
