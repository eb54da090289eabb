package org.dishui.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dishui.catalog.EntryDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Profiles;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.codec.DefinitionCodec;

/** Many programs and many people, all made of what {@code db/catalog} ships. */
final class Many {
    private static final Path CATALOG = Path.of("db/catalog");
    private static final LocalizedText TEXT = LocalizedText.of("临港", "Lingang");
    private static final AuthorityDefinition AUTHORITY =
            new AuthorityDefinition("lingang", "LG", TEXT, TEXT, TEXT, List.of(), List.of());

    private Many() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(List.of(DefinitionCodec.fromYaml(read(CATALOG.resolve("facts.yaml")), Fact[].class)));
    }

    /** The shipped entries with a rule, over and over, each time by another name. */
    static List<Checkable> programs(int count) {
        var shipped = shipped();
        var programs = new ArrayList<Checkable>();
        for (int i = 0; i < count; i++) programs.add(renamed(shipped.get(i % shipped.size()), i));
        return programs;
    }

    static Checkable program(String slug) {
        return shipped().stream()
                .filter(entry -> entry.slug().value().equals(slug))
                .map(entry -> new Checkable(entry, AUTHORITY))
                .findFirst()
                .orElseThrow();
    }

    /** People of all kinds, about whom some of what any program asks is known. */
    static List<Facts> people(int count, Vocabulary vocabulary, LocalDate today) {
        var profiles = shipped().stream()
                .map(entry -> new Profiles(
                        Objects.requireNonNull(entry.rule()), entry.amount(), vocabulary, entry.terms(today)))
                .toList();
        var random = new Random(7);
        var people = new ArrayList<Facts>();
        for (int i = 0; i < count; i++) people.add(somebody(profiles, random));
        return people;
    }

    private static Facts somebody(List<Profiles> profiles, Random random) {
        var facts = Facts.NONE;
        for (var asked : profiles)
            if (random.nextBoolean()) facts = asked.somebody(random).overriddenBy(facts);
        return facts;
    }

    private static Checkable renamed(EntryDefinition entry, int number) {
        return new Checkable(
                new EntryDefinition(
                        entry.format(),
                        Slug.of(entry.slug() + "-" + number),
                        entry.code(),
                        entry.kind(),
                        entry.topic(),
                        entry.authority(),
                        entry.team(),
                        entry.status(),
                        entry.provenance(),
                        entry.title(),
                        entry.summary(),
                        entry.who(),
                        entry.audiences(),
                        entry.keywords(),
                        entry.figures(),
                        entry.measures(),
                        entry.guide(),
                        entry.rule(),
                        entry.amount(),
                        entry.parameters(),
                        entry.form(),
                        entry.route(),
                        entry.budget(),
                        entry.excludes(),
                        entry.together(),
                        entry.examples()),
                AUTHORITY);
    }

    private static List<EntryDefinition> shipped() {
        try (var files = Files.walk(CATALOG.resolve("entries"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> DefinitionCodec.fromYaml(read(file), EntryDefinition.class))
                    .filter(EntryDefinition::hasRule)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
