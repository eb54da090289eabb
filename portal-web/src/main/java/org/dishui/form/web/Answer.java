package org.dishui.form.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dishui.form.Input;
import org.dishui.rules.Fact;
import org.dishui.rules.Value;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param value absent where nothing was said
 */
public record Answer(Fact fact, @Nullable Value value) {
    public boolean isSaid() {
        return value != null;
    }

    public String in(Words words) {
        return value == null ? "" : AnswerWords.say(fact, value, words);
    }

    /** The kind of an identity document, as the last part of its message. */
    public @Nullable String kind() {
        return value instanceof Value.Identity identity ? Input.word(identity.kind()) : null;
    }

    /** For how many days, of a period. */
    public long days() {
        return value instanceof Value.Period period ? period.days() : 0;
    }

    /** For how many months, begun ones included. */
    public long months() {
        return value instanceof Value.Period(var from, var to) && to != null
                ? ChronoUnit.MONTHS.between(from, to) + 1
                : 0;
    }

    public List<UUID> files() {
        return value instanceof Value.Files(var files) ? files : List.of();
    }
}
