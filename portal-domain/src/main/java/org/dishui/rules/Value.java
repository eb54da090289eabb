package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dishui.shared.Money;
import org.dishui.shared.Sealed;

/** An answer, typed: what a form stores, a rule reads and a page shows. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Choice(String choice) implements Value {}

    record Choices(List<String> choices) implements Value {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    record YesNo(boolean yes) implements Value {}

    record Count(long count) implements Value {}

    record Amount(Money money) implements Value {}

    record Date(LocalDate date) implements Value {}

    /** Both days included; the first is never after the last. */
    record Period(LocalDate from, LocalDate to) implements Value {
        public Period {
            if (from.isAfter(to))
                throw new IllegalArgumentException("a period ends before it starts: " + from + " to " + to);
        }

        public long days() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /** An identity document; its number is sealed, the mask is what screens show. */
    record Identity(IdentityKind kind, Sealed number, String mask) implements Value {}

    /** Any other number that is kept sealed, such as a bank account. */
    record Secret(Sealed number, String mask) implements Value {}

    record Files(List<UUID> files) implements Value {
        public Files {
            files = List.copyOf(files);
        }
    }
}
