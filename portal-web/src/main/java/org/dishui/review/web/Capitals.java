package org.dishui.review.web;

import org.dishui.shared.Money;

/** Amounts in the capital numerals of Chinese documents (大写), which cannot be altered by a stroke: 壹万玖仟贰佰元整. */
final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Capitals() {}

    static String of(Money amount) {
        if (amount.fen() < 0) return "负" + of(Money.ZERO.minus(amount));
        long yuan = amount.fen() / 100;
        int jiao = (int) (amount.fen() / 10 % 10);
        int fen = (int) (amount.fen() % 10);
        if (jiao == 0 && fen == 0) return whole(yuan) + "元整";
        var parts = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
        if (jiao > 0) parts.append(DIGITS.charAt(jiao)).append('角');
        else if (yuan > 0) parts.append('零');
        return fen > 0 ? parts.append(DIGITS.charAt(fen)).append('分').toString() : parts + "整";
    }

    private static String whole(long number) {
        if (number == 0) return "零";
        var text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || part < 1000)) text.append('零');
            text.append(fourDigits(part)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String fourDigits(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) text.append('零');
            text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }
}
