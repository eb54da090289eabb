package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.ClauseLine;
import org.dishui.form.web.RequiredWords;
import org.dishui.rules.Certainty;
import org.dishui.rules.Fact;
import org.dishui.rules.Verdict;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a result.
 *
 * @param key met, unmet or unknown
 * @param you the person's own value, or what it comes to; absent where it was not said
 * @param needed what is asked for, where that is not so
 * @param sentence what the source says; absent for a sample, whose sentence is ours alone
 */
public record ResultClause(
        String key,
        String icon,
        LocalizedText label,
        boolean excluded,
        boolean oneOfSeveral,
        @Nullable String you,
        @Nullable String needed,
        String mark,
        @Nullable LocalizedText sentence,
        String source) {
    /** Every condition in reading order, with what the person said. */
    public static List<ResultClause> of(Verdict verdict, Vocabulary vocabulary, Words words) {
        return ClauseLine.of(verdict).stream()
                .map(line -> of(line, vocabulary, words))
                .toList();
    }

    static ResultClause of(ClauseLine line, Vocabulary vocabulary, Words words) {
        var clause = line.clause();
        var provenance = clause.source().provenance();
        var fact = vocabulary.require(clause.test().fact());
        return new ResultClause(
                switch (line.certainty()) {
                    case MET -> "met";
                    case UNMET -> "unmet";
                    case UNKNOWN -> "unknown";
                },
                switch (line.certainty()) {
                    case MET -> "ring-check";
                    case UNMET -> "ring-minus";
                    case UNKNOWN -> "ring-question";
                },
                clause.label(),
                line.excluded(),
                line.oneOfSeveral(),
                you(line, fact, words),
                line.certainty() == Certainty.UNMET && !line.excluded()
                        ? RequiredWords.say(fact, line.finding().required(), words)
                        : null,
                provenance.word(),
                provenance instanceof Provenance.Sample ? null : clause.source().sentence(),
                provenance.source());
    }

    private static @Nullable String you(ClauseLine line, Fact fact, Words words) {
        var value = line.finding().reckoned();
        if (value == null) return null;
        return RequiredWords.reckoned(fact, value, line.finding().required().unit(), words);
    }
}
