package org.dishui.catalog;

import java.util.List;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The words that pages use and a newcomer may not know, with what each of them means here. */
public record Glossary(List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }

    /** What a word is about. */
    public enum Group {
        /** What the catalogue holds. */
        OFFERED,
        /** How far a text or a figure can be trusted. */
        TRUST,
        GUIDE,
        /** From the application to the letter. */
        CASE,
        /** What one meets in Shanghai. */
        CITY
    }

    /**
     * One word.
     *
     * @param key its name in addresses
     * @param page where the portal has it
     */
    public record Term(
            String key,
            Group group,
            LocalizedText word,
            LocalizedText meaning,
            @Nullable String page) {}

    public List<Term> of(Group group) {
        return terms.stream().filter(term -> term.group() == group).toList();
    }
}
