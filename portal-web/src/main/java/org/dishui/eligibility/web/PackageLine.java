package org.dishui.eligibility.web;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.eligibility.CheckResult;
import org.dishui.eligibility.Outcome;
import org.dishui.rules.Estimate;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line of the package: which payment, how it comes about, how much.
 *
 * @param sum months times the monthly amount; absent for what is paid once
 */
record PackageLine(LocalizedText name, @Nullable String sum, String amount) {
    static List<PackageLine> of(CheckResult result, Words words) {
        return result.paid().stream().flatMap(outcome -> lines(outcome, words)).toList();
    }

    private static Stream<PackageLine> lines(Outcome outcome, Words words) {
        var estimate = outcome.estimate();
        if (estimate == null) return Stream.of();
        return estimate.lines().stream().map(line -> of(outcome, line, words));
    }

    private static PackageLine of(Outcome outcome, Estimate.Line line, Words words) {
        var title = outcome.entry().definition().title();
        var total = words.money(line.high().times(line.months()));
        var sum = line.months() > 1 ? line.months() + " × " + words.money(line.high()) : null;
        return new PackageLine(line.label() == null ? title : line.label(), sum, total);
    }
}
