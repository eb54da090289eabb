package org.dishui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days that several periods cover together, each day once. Their length in months is that of the calendar: from the 22nd to the 21st is one.
 * What is left over of separate stretches is added up in 32nds of a month, so that the same time counts the same whether or not it is cut
 * in two, more time never counts less, and no month is full a day early.
 */
final class Stretches {
    private static final int PARTS_OF_A_MONTH = 32;

    /** From a day on, up to another one that is not part of it any more. */
    private record Stretch(LocalDate from, LocalDate end) {
        /** Where months are 32 long whatever the calendar says, days of the month keep their places and lengths can be added. */
        long length() {
            return place(end) - place(from);
        }

        private static long place(LocalDate day) {
            return (day.getYear() * 12L + day.getMonthValue()) * PARTS_OF_A_MONTH + day.getDayOfMonth();
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /** What has passed of the periods when the day begins. */
    Stretches(List<Value.Period> periods, LocalDate day) {
        periods.stream()
                .filter(period -> period.from().isBefore(day))
                .sorted(Comparator.comparing(Value.Period::from))
                .forEach(period -> add(period.from(), period.endBy(day)));
    }

    private void add(LocalDate from, LocalDate end) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last == null || last.end().isBefore(from)) stretches.add(new Stretch(from, end));
        else if (last.end().isBefore(end)) stretches.set(stretches.size() - 1, new Stretch(last.from(), end));
    }

    long fullMonths() {
        return stretches.stream().mapToLong(Stretch::length).sum() / PARTS_OF_A_MONTH;
    }
}
