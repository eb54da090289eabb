package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.shared.Money;

/** The day on which a policy is applied, in Shanghai, and what its parameters are worth on that day. */
public record Terms(LocalDate day, List<Parameter> parameters) {
    public Terms {
        parameters = List.copyOf(parameters);
    }

    /** The terms of a policy that names no parameter. */
    public static Terms on(LocalDate day) {
        return new Terms(day, List.of());
    }

    /** The same policy on another day. */
    public Terms at(LocalDate other) {
        return new Terms(other, parameters);
    }

    /** The figure in hundredths; none where the parameter has no value on that day. */
    public Optional<Long> find(Setting setting) {
        if (setting.parameter() == null) return Optional.of(setting.hundredths());
        return parameter(setting.parameter()).on(day).map(Setting::hundredths);
    }

    /** From the least to the most that it can be: one sum, or anything up to its highest value on a day for which none was set. */
    Range range(Setting setting) {
        return find(setting).map(Range::exactly).orElseGet(() -> new Range(0, highest(setting)));
    }

    /** For pages: the sum on that day, or its highest value where none was set for the day. */
    public Money money(Setting setting) {
        return new Money(range(setting).high());
    }

    private long highest(Setting setting) {
        return setting.parameter() == null
                ? setting.hundredths()
                : parameter(setting.parameter()).values().stream()
                        .mapToLong(value -> value.value().hundredths())
                        .max()
                        .orElse(0);
    }

    private Parameter parameter(String key) {
        for (var parameter : parameters) if (parameter.key().equals(key)) return parameter;
        throw new IllegalArgumentException("there is no parameter '" + key + "'");
    }
}
