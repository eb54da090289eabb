package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer that cannot be, whatever is worked out from it: it is refused before anything is. */
public record FactFault(FactKey fact, Reason reason) {
    /** What is wrong with it. */
    public enum Reason {
        NO_SUCH_FACT("is no fact"),
        OTHER_TYPE("holds another type of answer"),
        NO_SUCH_CHOICE("holds a choice that is not offered"),
        /** Before 1900 or after 2100, so that nobody is 200 years old. */
        DAY_OUT_OF_REACH("holds a day out of reach"),
        BELOW_ZERO("is below zero"),
        /** More than a trillion, so that no sum runs over. */
        TOO_MUCH("is too much to be true");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final long MOST = 1_000_000_000_000L;

    /** Everything that is wrong with these facts, in their order. */
    static Stream<FactFault> of(Facts facts, Vocabulary vocabulary) {
        return facts.values().entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue(), vocabulary.find(each.getKey())));
    }

    private static Stream<FactFault> of(FactKey key, Value value, Optional<Fact> fact) {
        if (fact.isEmpty()) return Stream.of(new FactFault(key, Reason.NO_SUCH_FACT));
        if (!fact.get().type().holds(value)) return Stream.of(new FactFault(key, Reason.OTHER_TYPE));
        if (value instanceof Value.Rows(var rows)) return rows.stream().flatMap(row -> inRow(row, fact.get()));
        return Optional.ofNullable(reason(fact.get(), value)).map(reason -> new FactFault(key, reason)).stream();
    }

    private static Stream<FactFault> inRow(Facts row, Fact list) {
        return row.values().entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue(), list.part(each.getKey())));
    }

    private static @Nullable Reason reason(Fact fact, Value value) {
        return switch (value) {
            case Value.Choice(var choice) -> fact.type() == FactType.CHOICE ? unknown(fact, List.of(choice)) : null;
            case Value.Choices(var choices) -> unknown(fact, choices);
            case Value.Count(var count) -> size(count);
            case Value.Amount(var money) -> size(money.fen() / 100 + Long.signum(money.fen() % 100));
            case Value.Date(var date) -> reach(date);
            case Value.Period(var from, var to) -> reach(from) != null || to == null ? reach(from) : reach(to);
            default -> null;
        };
    }

    private static @Nullable Reason unknown(Fact fact, List<String> choices) {
        return choices.stream().allMatch(choice -> fact.choice(choice).isPresent()) ? null : Reason.NO_SUCH_CHOICE;
    }

    private static @Nullable Reason size(long number) {
        if (number < 0) return Reason.BELOW_ZERO;
        return number > MOST ? Reason.TOO_MUCH : null;
    }

    private static @Nullable Reason reach(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Reason.DAY_OUT_OF_REACH : null;
    }
}
