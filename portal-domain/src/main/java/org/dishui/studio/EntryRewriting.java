package org.dishui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Example;
import org.dishui.catalog.Guide;
import org.dishui.catalog.Guide.Extra;
import org.dishui.catalog.Guide.Material;
import org.dishui.catalog.Guide.Promise;
import org.dishui.catalog.Guide.Question;
import org.dishui.catalog.Guide.Statement;
import org.dishui.catalog.Lifecycle;
import org.dishui.shared.LocalizedText;
import org.dishui.studio.Place.Section;
import org.jspecify.annotations.Nullable;

/** Goes through an entry once, part by part, and builds it anew from what the rewriter says: one way for listing, applying and comparing. */
final class EntryRewriting {
    private final Rewriter rewriter;
    private final RuleRewriting rules;

    EntryRewriting(Rewriter rewriter) {
        this.rewriter = rewriter;
        this.rules = new RuleRewriting(rewriter);
    }

    EntryDefinition of(EntryDefinition entry) {
        var title = text(Section.BASICS, "title", null, entry.title());
        var summary = text(Section.BASICS, "summary", null, entry.summary());
        var who = text(Section.BASICS, "who", null, entry.who());
        var status = status(entry.status());
        var rule = entry.rule() == null ? null : rules.rule(entry.rule());
        var amount = entry.amount() == null ? null : rules.amount(entry.amount());
        var parameters = entry.parameters() == null ? null : rules.parameters(entry.parameters());
        var guide = entry.guide() == null ? null : guide(entry.guide());
        return new EntryDefinition(
                entry.format(),
                entry.slug(),
                entry.code(),
                entry.kind(),
                entry.topic(),
                entry.authority(),
                entry.team(),
                status,
                entry.provenance(),
                title,
                summary,
                who,
                entry.audiences(),
                entry.keywords(),
                entry.figures(),
                entry.measures(),
                guide,
                rule,
                amount,
                parameters,
                entry.form(),
                entry.route(),
                entry.budget(),
                entry.excludes(),
                entry.together(),
                each(entry.examples(), this::example));
    }

    /** A raised amount breaks the examples that hold the old one: the editor says what they shall get now. */
    private Example example(Example example, int i) {
        if (example.amount() == null) return example;
        var place = new Place(Section.EXAMPLES, "example[" + i + "].amount", "example-amount", example.name());
        var amount = rewriter.money(place, example.amount());
        return new Example(example.name(), example.facts(), example.asOf(), example.expected(), amount);
    }

    private Lifecycle status(Lifecycle status) {
        if (status.reason() == null) return status;
        var reason = text(Section.BASICS, "reason", null, status.reason());
        return new Lifecycle(status.phase(), reason, status.opens(), status.closes(), status.provenance());
    }

    private Guide guide(Guide guide) {
        var extras = each(
                guide.extras(),
                (extra, i) -> new Extra(
                        text(Section.AMOUNT, "extra[" + i + "].name", null, extra.name()),
                        text(Section.AMOUNT, "extra[" + i + "].text", extra.name(), extra.text()),
                        extra.provenance()));
        var materials = each(guide.materials(), this::material);
        var promise = promise(guide.promise());
        var questions = each(
                guide.questions(),
                (asked, i) -> new Question(
                        text(Section.QUESTIONS, "question[" + i + "].question", null, asked.question()),
                        text(Section.QUESTIONS, "question[" + i + "].answer", asked.question(), asked.answer()),
                        asked.provenance()));
        return new Guide(
                promise,
                guide.fee(),
                guide.channel(),
                extras,
                statements(Section.RULE, "condition", guide.conditions()),
                materials,
                statements(Section.PROMISE, "step", guide.steps()),
                questions);
    }

    private @Nullable List<Statement> statements(Section section, String path, @Nullable List<Statement> said) {
        if (said == null) return null;
        return each(said, (each, i) -> {
            var at = path + "[" + i + "].";
            var note = each.note();
            return new Statement(
                    text(section, at + "text", null, each.text()),
                    note == null ? null : text(section, at + "note", each.text(), note),
                    each.provenance());
        });
    }

    private Material material(Material material, int i) {
        var name = text(Section.MATERIALS, "material[" + i + "].name", null, material.name());
        var note = material.note() == null
                ? null
                : text(Section.MATERIALS, "material[" + i + "].note", material.name(), material.note());
        return new Material(
                name,
                note,
                material.shape(),
                material.copies(),
                material.due(),
                material.bringer(),
                material.fact(),
                material.provenance());
    }

    private Promise promise(Promise promise) {
        var place = new Place(Section.PROMISE, "promise.days", "promise-days", null);
        return new Promise(
                (int) rewriter.number(place, promise.workingDays()), promise.statutoryDays(), promise.provenance());
    }

    /** What a text is follows from its path: {@code material[2].note} is a material's note. */
    private LocalizedText text(Section section, String path, @Nullable LocalizedText of, LocalizedText text) {
        return rewriter.text(new Place(section, path, path.replaceAll("\\[\\d+]\\.", "-"), of), text);
    }

    private static <T> List<T> each(List<T> all, BiFunction<T, Integer, T> change) {
        var changed = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) changed.add(change.apply(all.get(i), i));
        return changed;
    }
}
