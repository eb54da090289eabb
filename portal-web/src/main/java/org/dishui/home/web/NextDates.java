package org.dishui.home.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.application.ApplicationState;
import org.dishui.application.MyApplications;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.treasury.Instalment;
import org.dishui.treasury.MyPayments;
import org.jspecify.annotations.Nullable;

/** What an applicant can look forward to, the nearest first. */
final class NextDates {
    private static final int MOST = 4;

    private NextDates() {}

    /**
     * One of them.
     *
     * @param key last part of its message: decision, answer, payment
     * @param what the application that it is about, where there is one
     */
    record NextDate(
            LocalDate day,
            String key,
            @Nullable LocalizedText what,
            @Nullable Money amount) {}

    static List<NextDate> of(List<MyApplications.Row> cases, List<MyPayments.Row> payments, LocalDate today) {
        return Stream.concat(
                        cases.stream().flatMap(NextDates::of), payments.stream().flatMap(NextDates::of))
                .filter(date -> !date.day().isBefore(today))
                .sorted(Comparator.comparing(NextDate::day))
                .limit(MOST)
                .toList();
    }

    private static Stream<NextDate> of(MyApplications.Row row) {
        boolean returned = row.state() == ApplicationState.RETURNED;
        var day = returned ? row.until() : row.promisedBy();
        if (day == null || row.state().isFinal()) return Stream.of();
        return Stream.of(new NextDate(day, returned ? "answer" : "decision", row.title(), null));
    }

    private static Stream<NextDate> of(MyPayments.Row payment) {
        if (payment.state() != Instalment.State.PLANNED) return Stream.of();
        return Stream.of(new NextDate(payment.due(), "payment", null, payment.amount()));
    }
}
