package org.dishui.eligibility.web;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.eligibility.SupportPackage;
import org.dishui.eligibility.SupportPackage.Taken;
import org.dishui.rules.Estimate;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line of the package: which payment, how it is paid, what it comes to.
 *
 * @param slug of the entry that says why
 * @param monthly what comes a month; absent for what is paid once
 * @param amount below zero where a ceiling takes something off
 * @param cutBy the ceilings that do
 */
record PackageLine(
        String slug, LocalizedText name, @Nullable String monthly, int months, String amount, List<Cited> cutBy) {
    static List<PackageLine> of(SupportPackage best, Words words) {
        return best.taken().stream().flatMap(taken -> lines(taken, words)).toList();
    }

    private static Stream<PackageLine> lines(Taken taken, Words words) {
        var estimate = taken.outcome().estimate();
        if (estimate == null || taken.outcome().amount().isZero()) return Stream.of();
        return Stream.concat(
                estimate.lines().stream().map(line -> of(taken, line, words)),
                taken.cutBy().isEmpty() ? Stream.of() : Stream.of(cut(taken, words)));
    }

    private static PackageLine of(Taken taken, Estimate.Line line, Words words) {
        var title = taken.outcome().entry().definition().title();
        return new PackageLine(
                taken.outcome().entry().slug().value(),
                line.label() == null ? title : line.label(),
                line.isOnce() ? null : words.monthly(line.high()).line(!words.isChinese()),
                line.months(),
                signed(line.high().times(line.months()), words),
                List.of());
    }

    private static PackageLine cut(Taken taken, Words words) {
        return new PackageLine(
                taken.outcome().entry().slug().value(),
                taken.outcome().entry().definition().title(),
                null,
                1,
                signed(taken.paid().minus(taken.outcome().amount()), words),
                taken.cutBy().stream().map(Cited::of).toList());
    }

    private static String signed(Money money, Words words) {
        return money.fen() < 0 ? "\u2212" + words.money(new Money(-money.fen())) : words.money(money);
    }

    public boolean isCut() {
        return !cutBy.isEmpty();
    }
}
