package org.dishui.eligibility.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dishui.eligibility.CheckResult;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;
import org.dishui.rules.Vocabulary;
import org.dishui.rules.Way;
import org.dishui.site.web.Quantity;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check, as its page tells it.
 *
 * @param headline last part of its message
 * @param total what comes in for certain; absent where that is nothing
 */
record ResultPage(
        String headline,
        int entitled,
        int likely,
        int within,
        int checked,
        LocalDate asOf,
        @Nullable Quantity total,
        int months,
        List<Group> groups,
        List<PackageLine> lines,
        List<LeftOut> leftOut,
        AnswerRing ring) {
    /** Of many things that are not sure, so many are shown before one asks for the rest. */
    private static final int AT_FIRST = 5;

    /** Entries with the same standing; the icon tells it beside the word. */
    record Group(String key, String icon, List<ResultEntry> entries) {
        /** Whether people want each condition before their eyes; the others are many, and open one by one. */
        public boolean sure() {
            return key.equals("entitled") || key.equals("likely");
        }

        /** What stands before their eyes. */
        public List<ResultEntry> first() {
            return isLong() ? entries.subList(0, AT_FIRST) : entries;
        }

        /** What is folded behind it. */
        public List<ResultEntry> rest() {
            return isLong() ? entries.subList(AT_FIRST, entries.size()) : List.of();
        }

        private boolean isLong() {
            return !sure() && entries.size() > AT_FIRST + 2;
        }
    }

    /** @param ways how a no could become a yes */
    static ResultPage of(CheckResult result, Function<Outcome, List<Way>> ways, Vocabulary vocabulary, Words words) {
        var best = result.best();
        var groups = Arrays.stream(Standing.values())
                .map(standing -> group(
                        standing,
                        result.of(standing).stream()
                                .map(outcome -> ResultEntry.of(outcome, ways.apply(outcome), vocabulary, words))
                                .sorted(Comparator.comparingLong(ResultEntry::unanswered))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        int within = (int) groups.stream()
                .flatMap(group -> group.entries().stream())
                .filter(ResultEntry::withinReach)
                .count();
        return new ResultPage(
                headline(result, within),
                result.count(Standing.ENTITLED),
                result.count(Standing.LIKELY),
                within,
                result.outcomes().size(),
                result.asOf(),
                best.total().isZero() ? null : words.amount(best.total()),
                result.months(),
                groups,
                PackageLine.of(best, words),
                LeftOut.of(best),
                AnswerRing.of(result));
    }

    private static Group group(Standing standing, List<ResultEntry> entries) {
        return new Group(
                key(standing),
                switch (standing) {
                    case ENTITLED -> "ring-check";
                    case LIKELY -> "half-ring";
                    case CANNOT_TELL -> "ring-question";
                    case NOT_NOW -> "ring-minus";
                },
                entries);
    }

    /** As messages and styles name it. */
    static String key(Standing standing) {
        return switch (standing) {
            case CANNOT_TELL -> "unknown";
            case NOT_NOW -> "notnow";
            default -> standing.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String headline(CheckResult result, int within) {
        int entitled = result.count(Standing.ENTITLED);
        int likely = result.count(Standing.LIKELY);
        if (entitled > 0) return likely > 0 ? "both" : "entitled";
        if (likely > 0) return "likely";
        if (result.count(Standing.CANNOT_TELL) > 0) return "open";
        return within > 0 ? "within" : "none";
    }

    /** The first thing that can be applied for; the one accent button leads there. */
    public @Nullable ResultEntry first() {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .filter(ResultEntry::appliable)
                .findFirst()
                .orElse(null);
    }
}
