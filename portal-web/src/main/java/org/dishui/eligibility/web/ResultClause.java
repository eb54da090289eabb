package org.dishui.eligibility.web;

import org.dishui.eligibility.ClauseLine;
import org.dishui.form.web.AnswerWords;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a result.
 *
 * @param key met, unmet or unknown
 * @param you the person's own value; absent where it was not said
 * @param sentence what the source says; absent for a sample, whose sentence is ours alone
 */
record ResultClause(
        String key,
        String icon,
        LocalizedText label,
        boolean excluded,
        boolean oneOfSeveral,
        @Nullable String you,
        String mark,
        @Nullable LocalizedText sentence,
        String source) {
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
                line.value() == null ? null : AnswerWords.say(fact, line.value(), words),
                provenance.word(),
                provenance instanceof Provenance.Sample ? null : clause.source().sentence(),
                provenance.source());
    }
}
