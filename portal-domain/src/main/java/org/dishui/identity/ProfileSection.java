package org.dishui.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dishui.rules.Fact;
import org.dishui.rules.Vocabulary;

/** A part of the profile that is shown and changed together. A new fact of the vocabulary finds its place by itself. */
public enum ProfileSection {
    IDENTITY,
    CONTACT,
    WORK,
    HOME,
    BANK,
    COMPANY,
    INTERESTS;

    public static Optional<ProfileSection> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The section in addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks for. */
    public List<Fact> facts(Vocabulary vocabulary) {
        return vocabulary.all().stream()
                .filter(fact -> fact.profile() && of(fact) == this)
                .toList();
    }

    /** Where a fact is said; facts that only a form asks for stand in none. */
    public static Optional<ProfileSection> saying(Fact fact) {
        return fact.profile() ? Optional.of(of(fact)) : Optional.empty();
    }

    private static ProfileSection of(Fact fact) {
        return switch (fact.key().value()) {
            case "person.name", "person.identity", "person.birth-date", "person.nationality" -> IDENTITY;
            case "person.mobile", "person.email" -> CONTACT;
            case "person.owns-home-in-shanghai", "person.family" -> HOME;
            case "person.bank-account", "person.bank-name" -> BANK;
            case String key when key.startsWith("person.") -> WORK;
            case String key when key.startsWith("company.") -> COMPANY;
            default -> INTERESTS;
        };
    }
}
