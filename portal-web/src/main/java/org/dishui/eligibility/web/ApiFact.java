package org.dishui.eligibility.web;

import java.util.List;
import java.util.Locale;
import org.dishui.rules.Fact;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a check understands, as machines read it.
 *
 * @param type decides how its value is written
 * @param unit after a number
 * @param parts what a row of a list tells
 */
record ApiFact(
        String key,
        String type,
        ApiText label,
        ApiText question,
        @Nullable ApiText unit,
        List<Choice> choices,
        List<ApiFact> parts) {
    /** One possible answer. */
    record Choice(String key, ApiText label) {}

    static ApiFact of(Fact fact) {
        return new ApiFact(
                fact.key().value(),
                fact.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ApiText.of(fact.label()),
                ApiText.of(fact.question()),
                ApiText.ofAny(fact.unit()),
                fact.choicesOrNone().stream()
                        .map(choice -> new Choice(choice.key(), ApiText.of(choice.label())))
                        .toList(),
                fact.parts() == null
                        ? List.of()
                        : fact.parts().stream().map(ApiFact::of).toList());
    }
}
