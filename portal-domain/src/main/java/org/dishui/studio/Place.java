package org.dishui.studio;

import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where in an entry something stands that an editor may change.
 *
 * @param path its name in forms, such as {@code rule.lasts-thirty-days.days}
 * @param what kind of thing it is, for its label: title, clause-label, tier-amount ...
 * @param of the clause, tier, material or question that it belongs to
 */
public record Place(
        Section section, String path, String what, @Nullable LocalizedText of) {
    /** The parts of an entry, in the order of the guide. */
    public enum Section {
        BASICS,
        RULE,
        AMOUNT,
        MATERIALS,
        PROMISE,
        QUESTIONS,
        /** What the rule must give for known people. */
        EXAMPLES
    }
}
