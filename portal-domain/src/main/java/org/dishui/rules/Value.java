package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dishui.shared.Money;
import org.dishui.shared.Sealed;
import org.jspecify.annotations.Nullable;

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

    /**
     * Both days included; the first is never after the last.
     *
     * @param to absent while it goes on
     */
    record Period(LocalDate from, @Nullable LocalDate to) implements Value {
        public Period {
            if (to != null && from.isAfter(to))
                throw new IllegalArgumentException("a period ends before it starts: " + from + " to " + to);
        }

        /** How many days it lasts; more than anything asks for where no end is known. */
        public long days() {
            return to == null ? Integer.MAX_VALUE : to.toEpochDay() - from.toEpochDay() + 1;
        }

        /** The first day that is not part of it any more, as things stand when the given day begins. */
        LocalDate endBy(LocalDate day) {
            return to == null || !to.isBefore(day) ? day : to.plusDays(1);
        }
    }

    /** The rows of a list, such as employments or family members, each with what is known of it. */
    record Rows(List<Facts> rows) implements Value {
        /** More than any list of a form; a longer one is refused before anything is worked out from it. */
        public static final int MOST = 500;

        public Rows {
            rows = List.copyOf(rows);
            if (rows.size() > MOST)
                throw new IllegalArgumentException("a list has at most " + MOST + " rows, not " + rows.size());
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
