package org.dishui.eligibility.web;

import java.util.Locale;
import org.dishui.eligibility.ClauseLine;
import org.dishui.rules.Required;
import org.dishui.shared.Citation;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a verdict, as machines read it.
 *
 * @param state met, unmet or unknown; of an excluded one, whether the person is free of it
 * @param excluded it must not hold
 * @param oneOfSeveral one of these suffices
 * @param value what was said, or what that comes to; absent where it was not said
 */
record ApiClause(
        String key,
        ApiText label,
        String fact,
        String state,
        boolean excluded,
        boolean oneOfSeveral,
        @Nullable Object value,
        Needed needed,
        Source source) {
    /**
     * What is asked of the value.
     *
     * @param value absent where no figure was set for the day
     */
    record Needed(String kind, @Nullable Object value, String unit) {
        static Needed of(Required required) {
            return new Needed(word(required.kind()), ApiValue.of(required.value()), word(required.unit()));
        }
    }

    /** The sentence that it comes from, in our words, and who stands behind it. */
    record Source(String kind, String source, ApiText sentence) {
        static Source of(Citation citation) {
            return new Source(
                    citation.provenance().word(), citation.provenance().source(), ApiText.of(citation.sentence()));
        }
    }

    static ApiClause of(ClauseLine line) {
        var clause = line.clause();
        return new ApiClause(
                clause.key(),
                ApiText.of(clause.label()),
                clause.test().fact().value(),
                word(line.certainty()),
                line.excluded(),
                line.oneOfSeveral(),
                ApiValue.of(line.finding().reckoned()),
                Needed.of(line.finding().required()),
                Source.of(clause.source()));
    }

    /** at-least, not-now. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
