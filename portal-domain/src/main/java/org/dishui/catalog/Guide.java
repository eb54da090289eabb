package org.dishui.catalog;

import java.util.List;
import org.dishui.rules.FactKey;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a guide (办事指南) says beyond what rule, amount, form and route say already: what to prepare, how long, what it costs, questions.
 *
 * @param channel where it is done; absent where nobody has said
 * @param conditions in words, for an entry whose conditions are not a rule yet
 * @param steps in words, for an entry that is not applied for here, so that no route draws its way
 */
public record Guide(
        Promise promise,
        Fee fee,
        @Nullable Channel channel,
        List<Extra> extras,
        @Nullable List<Statement> conditions,
        List<Material> materials,
        @Nullable List<Statement> steps,
        List<Question> questions) {
    public Guide {
        extras = List.copyOf(extras);
        conditions = conditions == null ? null : List.copyOf(conditions);
        steps = steps == null ? null : List.copyOf(steps);
        materials = List.copyOf(materials);
        questions = List.copyOf(questions);
    }

    public List<Statement> conditionsOrNone() {
        return conditions == null ? List.of() : conditions;
    }

    public List<Statement> stepsOrNone() {
        return steps == null ? List.of() : steps;
    }

    /** Where it is done. */
    public record Channel(Way way, Provenance provenance) {
        /** The ways in. */
        public enum Way {
            ONLINE,
            WINDOW,
            /** Begun online, one visit to the window. */
            BOTH
        }
    }

    /**
     * A condition or a step, in words.
     *
     * @param text a few words
     * @param note a sentence that explains it
     */
    public record Statement(LocalizedText text, @Nullable LocalizedText note, Provenance provenance) {}

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
