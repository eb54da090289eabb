package org.dishui.catalog.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dishui.catalog.Guide.Statement;
import org.dishui.rules.Rule;
import org.dishui.shared.Provenance;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a guide, drawn from a rule.
 *
 * @param excluded it must not hold
 * @param any one of several suffices
 */
public record Condition(
        String icon, String text, @Nullable String note, boolean excluded, boolean any, Provenance provenance) {
    static List<Condition> of(Rule rule, Words words) {
        return switch (rule) {
            case Rule.AllOf(var rules) ->
                rules.stream().flatMap(each -> of(each, words).stream()).toList();
            case Rule.NoneOf(var rules) ->
                rules.stream()
                        .flatMap(Rule::clauses)
                        .map(clause -> of(clause, words, true))
                        .toList();
            case Rule.Clause clause -> List.of(of(clause, words, false));
            case Rule.Points points -> List.of(points(points, words));
            case Rule.AnyOf any -> List.of(any(any, words));
        };
    }

    /** Conditions that are written in words. */
    static List<Condition> of(List<Statement> statements, Words words) {
        return statements.stream()
                .map(said -> new Condition(
                        "check",
                        words.of(said.text()),
                        said.note() == null ? null : words.of(said.note()),
                        false,
                        false,
                        said.provenance()))
                .toList();
    }

    private static Condition of(Rule.Clause clause, Words words, boolean excluded) {
        return new Condition(
                icon(clause),
                words.of(clause.label()),
                words.of(clause.source().sentence()),
                excluded,
                false,
                clause.source().provenance());
    }

    private static Condition points(Rule.Points points, Words words) {
        var first = points.clauses().findFirst().orElseThrow();
        var groups =
                points.groups().stream().map(group -> words.of(group.label())).toList();
        return new Condition(
                "check",
                words.of(points.label()),
                words.list(groups),
                false,
                false,
                first.source().provenance());
    }

    private static Condition any(Rule.AnyOf any, Words words) {
        var first = any.clauses().findFirst().orElseThrow();
        var texts = any.rules().stream().map(rule -> text(rule, words)).toList();
        if (!words.isChinese()) texts = inOneSentence(texts);
        return new Condition(
                icon(first),
                words.either(texts),
                null,
                false,
                true,
                first.source().provenance());
    }

    private static String text(Rule rule, Words words) {
        if (rule instanceof Rule.NoneOf none) return without(none, words);
        Stream<String> labels = rule.clauses().map(clause -> words.of(clause.label()));
        return words.isChinese()
                ? String.join("且", labels.toList())
                : String.join(" and ", inOneSentence(labels.toList()));
    }

    private static String without(Rule.NoneOf none, Words words) {
        var labels = none.clauses().map(clause -> words.of(clause.label())).toList();
        if (words.isChinese()) return "不属于“" + String.join("”“", labels) + "”";
        return "anyone but: "
                + String.join(
                        ", ", labels.stream().map(Condition::uncapitalized).toList());
    }

    /** The labels begin with a capital each; within a sentence only the first one does. */
    private static List<String> inOneSentence(List<String> labels) {
        var later = labels.stream().skip(1).map(Condition::uncapitalized);
        return Stream.concat(labels.stream().limit(1), later).toList();
    }

    private static String uncapitalized(String label) {
        return label.matches("[A-Z][a-z].*")
                ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                : label;
    }

    private static String icon(Rule.Clause clause) {
        var fact = clause.test().fact().value();
        if (fact.matches("person\\.(degree|study-status|graduation-date|school)")) return "cap";
        if (fact.matches(".*(district|location|zone)")) return "pin";
        if (fact.matches(".*(since|founded|internship|date|stay)")) return "calendar";
        if (fact.matches("person\\.nationality|permit\\..*")) return "passport";
        if (fact.matches("person\\.owns-home.*|housing\\..*")) return "key";
        if (fact.startsWith("funding.")) return "coin";
        if (fact.startsWith("company.")) return "building";
        return fact.startsWith("person.") ? "user" : "check";
    }
}
