package org.dishui.catalog;

import java.util.List;
import org.dishui.rules.FactKey;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/** What a guide (办事指南) says beyond what rule, amount, form and route say already: what to prepare, how long, what it costs, questions. */
public record Guide(Promise promise, Fee fee, List<Extra> extras, List<Material> materials, List<Question> questions) {
    public Guide {
        extras = List.copyOf(extras);
        materials = List.copyOf(materials);
        questions = List.copyOf(questions);
    }

    /** Working days within which the office decides, and those that the law allows it. */
    public record Promise(int workingDays, @Nullable Integer statutoryDays, Provenance provenance) {
        public Promise {
            if (workingDays < 1) throw new IllegalArgumentException("a promise lasts a day at least");
            if (statutoryDays != null && statutoryDays < workingDays)
                throw new IllegalArgumentException("a promise is no longer than the law allows");
        }
    }

    /** What it costs the applicant. */
    public record Fee(Money amount, Provenance provenance) {}

    /** Something that comes with it beside the amount. */
    public record Extra(LocalizedText name, LocalizedText text, Provenance provenance) {}

    /**
     * A paper or a confirmation.
     *
     * @param fact where the form takes it; absent for what others bring
     * @param copies 0 where nothing is handed in
     */
    public record Material(
            LocalizedText name,
            @Nullable LocalizedText note,
            Shape shape,
            int copies,
            Due due,
            Bringer bringer,
            @Nullable FactKey fact,
            Provenance provenance) {
        /** In which shape. */
        public enum Shape {
            ORIGINAL,
            COPY,
            ELECTRONIC,
            FORM
        }

        /** When it is needed. */
        public enum Due {
            ON_APPLYING,
            BEFORE_REVIEW,
            BEFORE_PAYMENT
        }

        /** Who brings it. */
        public enum Bringer {
            APPLICANT,
            EMPLOYER,
            /** Nobody asks you for it: the office looks it up. */
            OFFICE
        }
    }

    /** A question that people ask, and its answer. */
    public record Question(LocalizedText question, LocalizedText answer, Provenance provenance) {}
}
