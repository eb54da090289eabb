package org.dishui.form;

import java.time.LocalDate;
import org.dishui.rules.Certainty;
import org.dishui.rules.Comparison;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Terms;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: it asks for a fact of the vocabulary, which brings its words, its choices and its control.
 *
 * @param optional may be left empty; absent means that an answer is needed
 * @param when asked only where an earlier answer passes this comparison
 * @param hint replaces the vocabulary's hint where this form needs another
 */
public record Field(
        FactKey fact,
        @Nullable Boolean optional,
        @Nullable Comparison when,
        @Nullable LocalizedText hint) {
    public boolean mayBeEmpty() {
        return Boolean.TRUE.equals(optional);
    }

    /** A comparison of choices needs no date: conditions of questions must not change overnight. */
    public boolean isAsked(Facts answers) {
        if (when == null) return true;
        return when.check(answers, Terms.on(LocalDate.EPOCH)) == Certainty.MET;
    }

    public boolean isSettled(Facts answers) {
        return mayBeEmpty() || answers.know(fact);
    }
}
