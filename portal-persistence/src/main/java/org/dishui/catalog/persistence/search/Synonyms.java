package org.dishui.catalog.persistence.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.catalog.SearchWords;
import org.dishui.district.AuthorityDefinition;

/** Which words lead to the same things, which name an authority, and which say nothing; the words of a phrase count as one. */
final class Synonyms {
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Map<String, String> authorities = new HashMap<>();
    private int longestHan = 1;
    private int longestPhrase = 1;

    Synonyms(SearchWords words, List<AuthorityDefinition> districts) {
        for (var word : SearchWords.of(words.ignored())) {
            ignored.add(Tokens.plain(word));
            measure(word);
        }
        for (var group : words.groups()) {
            var phrases = SearchWords.of(group).stream().map(Tokens::plain).toList();
            for (var phrase : phrases) add(phrase, phrases);
        }
        for (var district : districts) {
            var names = Stream.of(
                            district.shortName().zh(), district.shortName().en())
                    .map(Tokens::plain)
                    .toList();
            for (var name : names) {
                add(name, names);
                authorities.put(key(name), district.code());
            }
        }
    }

    private void add(String phrase, List<String> group) {
        groups.computeIfAbsent(key(phrase), first -> new LinkedHashSet<>()).addAll(group);
        measure(phrase);
    }

    private void measure(String phrase) {
        if (Tokens.hasHan(phrase)) longestHan = Math.max(longestHan, phrase.length());
        else longestPhrase = Math.max(longestPhrase, Tokens.runs(phrase).size());
    }

    /** English words in all their forms have one key. */
    static String key(String phrase) {
        return Tokens.runs(phrase).stream()
                .map(run -> run.han() ? run.text() : Tokens.stem(run.text()))
                .collect(Collectors.joining(" "));
    }

    /** Those that lead to the same things, itself among them; none for a word that has no others. */
    Set<String> of(String key) {
        return groups.getOrDefault(key, Set.of());
    }

    /** Code of the authority that is called so. */
    Optional<String> authority(String name) {
        return Optional.ofNullable(authorities.get(key(name)));
    }

    boolean has(String key) {
        return groups.containsKey(key);
    }

    boolean isIgnored(String word) {
        return ignored.contains(word);
    }

    int longestHan() {
        return longestHan;
    }

    int longestPhrase() {
        return longestPhrase;
    }
}
