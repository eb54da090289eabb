package org.dishui.rules;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the portal's vocabulary of facts: check, forms, profile and rules all ask and answer in it, so nothing is asked twice.
 *
 * @param label a few words, for lists and summaries
 * @param question a whole question, as the check and the forms ask it
 * @param hint what helps to answer
 * @param unit after the number, for NUMBER
 * @param parts what each row of a LIST tells
 * @param fixed the person cannot change it, only time can: birth, nationality, what lies in the past; absent where they can
 * @param profile whether the answer is a lasting trait that the person's profile keeps for the next form
 */
public record Fact(
        FactKey key,
        FactType type,
        LocalizedText label,
        LocalizedText question,
        @Nullable LocalizedText hint,
        @Nullable LocalizedText unit,
        @Nullable List<Choice> choices,
        @Nullable List<Fact> parts,
        Sensitivity sensitivity,
        boolean profile,
        @Nullable Boolean fixed) {

    /** How carefully the answer is treated. */
    public enum Sensitivity {
        ORDINARY,
        /** Names a person. */
        PERSONAL,
        /** Sealed at rest, masked on screens, revealed with a reason: identity and bank numbers. */
        SENSITIVE
    }

    /** One possible answer. */
    public record Choice(String key, LocalizedText label) {}

    public Fact {
        choices = choices == null ? null : List.copyOf(choices);
        boolean chosen = type == FactType.CHOICE || type == FactType.CHOICES;
        if (chosen != (choices != null))
            throw new IllegalArgumentException(key + ": choices belong to CHOICE and CHOICES, and only to them");
        parts = parts == null ? null : List.copyOf(parts);
        if ((type == FactType.LIST) != (parts != null))
            throw new IllegalArgumentException(key + ": parts belong to LIST, and only to it");
        if (parts != null && parts.stream().anyMatch(part -> !part.type().standsInRows()))
            throw new IllegalArgumentException(key + ": a list holds no list, no file and nothing sealed");
        boolean sealed = type == FactType.IDENTITY || type == FactType.BANK_ACCOUNT;
        if (sealed && sensitivity != Sensitivity.SENSITIVE) throw new IllegalArgumentException(key + ": is sensitive");
    }

    /** Whether the person can bring about another answer. */
    public boolean canChange() {
        return !Boolean.TRUE.equals(fixed);
    }

    /** Whether an answer that was given elsewhere may be taken into a profile: never a sensitive one, whose number is sealed for its place. */
    public boolean suitsProfile() {
        return profile && sensitivity != Sensitivity.SENSITIVE;
    }

    /** What a row of this list tells, by its key. */
    public Optional<Fact> part(FactKey part) {
        return parts == null
                ? Optional.empty()
                : parts.stream().filter(each -> each.key().equals(part)).findFirst();
    }

    public List<Choice> choicesOrNone() {
        return choices == null ? List.of() : choices;
    }

    public Optional<Choice> choice(String choice) {
        return choicesOrNone().stream()
                .filter(each -> each.key().equals(choice))
                .findFirst();
    }
}
