package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a policy that changes with time: its rules and amounts name it, and the day of the check says which value counts.
 *
 * @param key what {@link Setting}s call it
 * @param unit after the number; absent for yuan
 * @param values the earliest first
 */
public record Parameter(
        String key, LocalizedText label, @Nullable LocalizedText unit, List<Dated> values) {
    /**
     * A value and the days on which it counts, both included.
     *
     * @param until absent where it counts until something else is decided
     */
    public record Dated(LocalDate from, @Nullable LocalDate until, Setting value, Provenance provenance) {
        public Dated {
            if (value.parameter() != null)
                throw new IllegalArgumentException("a parameter's value is a figure, not " + value);
            if (until != null && until.isBefore(from))
                throw new IllegalArgumentException("a value ends before it begins: " + from + " to " + until);
        }

        boolean countsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public Parameter {
        values = List.copyOf(values);
        if (!key.equals(Setting.of(key).parameter())) throw new IllegalArgumentException("not a parameter: " + key);
        if (values.isEmpty()) throw new IllegalArgumentException("the parameter " + key + " has no value");
    }

    Optional<Setting> on(LocalDate day) {
        return values.stream()
                .filter(value -> value.countsOn(day))
                .map(Dated::value)
                .findFirst();
    }

    /** The days on which another value begins to count. */
    Stream<LocalDate> changes() {
        return values.stream().map(Dated::from);
    }

    /** Days without a value, or with two: what an import refuses, in words. */
    public Stream<String> faults() {
        return Stream.concat(Stream.of(unending()).flatMap(Optional::stream), between());
    }

    private Optional<String> unending() {
        var last = values.getLast();
        return Optional.ofNullable(last.until())
                .map(until -> "the parameter '" + key + "' has no value after " + until);
    }

    private Stream<String> between() {
        return Stream.iterate(1, i -> i < values.size(), i -> i + 1)
                .map(i -> between(values.get(i - 1), values.get(i)))
                .flatMap(Optional::stream);
    }

    private Optional<String> between(Dated earlier, Dated later) {
        var due = earlier.until() == null ? null : earlier.until().plusDays(1);
        if (due == null || due.isAfter(later.from()))
            return Optional.of("the parameter '" + key + "' has two values on " + later.from());
        if (due.isEqual(later.from())) return Optional.empty();
        return Optional.of("the parameter '" + key + "' has no value from " + due + " to "
                + later.from().minusDays(1));
    }
}
