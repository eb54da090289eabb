package org.dishui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dishui.shared.Money;

/** Rows of a list that come to a number. */
final class SampleRows {
    private SampleRows() {}

    /** None where the rows that would count cannot be, or would be too many. */
    static Optional<Value.Rows> of(Quantity quantity, long target, Fact list, Terms terms) {
        return switch (quantity) {
            case Quantity.CountOf(var fact, var where) ->
                target > Value.Rows.MOST
                        ? Optional.empty()
                        : row(where, list, terms).map(row -> new Value.Rows(Collections.nCopies((int) target, row)));
            case Quantity.SumOf(var fact, var part, var where) ->
                row(where, list, terms).map(row -> one(row.with(part, new Value.Count(target))));
            case Quantity.WorthOf(var fact, var part, var where) ->
                row(where, list, terms).map(row -> one(row.with(part, new Value.Amount(new Money(target)))));
            case Quantity.MonthsOf(var fact, var part, var where) ->
                row(where, list, terms)
                        .map(row ->
                                one(row.with(part, new Value.Period(terms.day().minusMonths(target), null))));
            case Quantity.Stated stated -> Optional.empty();
            case Quantity.Worth worth -> Optional.empty();
            case Quantity.Age age -> Optional.empty();
        };
    }

    /** The same rows and one more that counts from a day on and has no end. */
    static Optional<Value.Rows> begun(
            Quantity.MonthsOf months, Value.Rows before, LocalDate day, Fact list, Terms terms) {
        return row(months.where(), list, terms).map(row -> {
            var rows = new ArrayList<>(before.rows());
            rows.add(row.with(months.part(), new Value.Period(day, null)));
            return new Value.Rows(rows);
        });
    }

    private static Value.Rows one(Facts row) {
        return new Value.Rows(List.of(row));
    }

    /** A row that meets every condition. */
    private static Optional<Facts> row(List<Comparison> where, Fact list, Terms terms) {
        var row = Facts.NONE;
        for (var condition : where) {
            var part = list.part(condition.fact());
            if (part.isEmpty()) return Optional.empty();
            var value = Probes.of(part.get(), where, terms).stream()
                    .filter(each -> where.stream()
                            .filter(other -> other.fact().equals(condition.fact()))
                            .allMatch(other -> other.check(each, terms) == Certainty.MET))
                    .findFirst();
            if (value.isEmpty()) return Optional.empty();
            row = row.with(condition.fact(), value.get());
        }
        return Optional.of(row);
    }
}
