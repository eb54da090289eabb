package org.dishui.home.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.application.MyApplications;
import org.dishui.shared.Money;
import org.dishui.treasury.Instalment;
import org.dishui.treasury.MyPayments;

/** A case that is paid for, with its instalments, the earliest first. */
record PaidCase(MyApplications.Row about, List<MyPayments.Row> instalments) {
    /** The case with the earliest payment first. */
    static List<PaidCase> of(List<MyPayments.Row> payments, List<MyApplications.Row> cases) {
        Map<UUID, MyApplications.Row> byId =
                cases.stream().collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return payments.stream()
                .map(MyPayments.Row::caseId)
                .distinct()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(about -> of(about, payments))
                .toList();
    }

    private static PaidCase of(MyApplications.Row about, List<MyPayments.Row> payments) {
        var id = about.id().value();
        return new PaidCase(
                about, payments.stream().filter(row -> row.caseId().equals(id)).toList());
    }

    /** All that is or will be paid. */
    public Money total() {
        return instalments.stream()
                .filter(row -> row.state() != Instalment.State.STOPPED)
                .map(MyPayments.Row::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
