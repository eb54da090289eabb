package org.dishui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dishui.rules.Value;

/** Dates in three boxes, or in one as 2026-11-22, 2026/11/22 or 2026年11月22日. */
final class Dates {
    private static final Pattern ONE_BOX =
            Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private Dates() {}

    static Reading date(String name, Input input) {
        if (isSilent(name, input)) return Reading.silence();
        return parse(name, input)
                .<Reading>map(date -> Reading.answer(new Value.Date(date)))
                .orElseGet(() -> Reading.problem("date"));
    }

    static Reading period(String name, Input input) {
        boolean begins = !isSilent(name + ".from", input);
        boolean ends = !isSilent(name + ".to", input);
        if (!begins && !ends) return Reading.silence();
        var from = parse(name + ".from", input);
        var to = parse(name + ".to", input);
        if ((begins && from.isEmpty()) || (ends && to.isEmpty())) return Reading.problem("date");
        if (from.isEmpty() || to.isEmpty()) return Reading.problem("period");
        if (from.get().isAfter(to.get())) return Reading.problem("period-order", from.get());
        return Reading.answer(new Value.Period(from.get(), to.get()));
    }

    private static boolean isSilent(String name, Input input) {
        return (input.one(name) + input.one(name + ".year") + input.one(name + ".month") + input.one(name + ".day"))
                .isEmpty();
    }

    private static Optional<LocalDate> parse(String name, Input input) {
        var whole = ONE_BOX.matcher(input.code(name));
        if (whole.matches()) return date(whole.group("year"), whole.group("month"), whole.group("day"));
        return date(input.code(name + ".year"), input.code(name + ".month"), input.code(name + ".day"));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if (!DIGITS.matcher(year).matches()
                || !DIGITS.matcher(month).matches()
                || !DIGITS.matcher(day).matches()) return Optional.empty();
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(each -> each.getYear() >= EARLIEST && each.getYear() <= LATEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
