package org.dishui.catalog.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Guide;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.MeasureRef;
import org.dishui.catalog.ProgramFilter.Fee;
import org.dishui.catalog.persistence.search.SearchVector;
import org.dishui.catalog.persistence.search.SearchVector.Place;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;

/** What the list keeps of an entry. */
final class EntryRow {
    private EntryRow() {}

    static ListingRow of(EntryDefinition entry, LifeEvents events) {
        var status = entry.status();
        var guide = entry.guide();
        return new ListingRow(
                "/programs/" + entry.slug(),
                entry.slug(),
                entry.place(),
                entry.kind(),
                entry.topic(),
                entry.authority(),
                status.phase(),
                status.opens(),
                status.closes(),
                guide == null ? null : guide.fee().amount().fen() == 0 ? Fee.FREE : Fee.PAID,
                guide == null || guide.channel() == null
                        ? null
                        : guide.channel().way(),
                most(entry),
                DefinitionCodec.toJson(entry.title()),
                DefinitionCodec.toJson(entry.summary()),
                DefinitionCodec.toJson(entry.who()),
                DefinitionCodec.toJson(body(entry)),
                entry.figures().isEmpty()
                        ? null
                        : DefinitionCodec.toJson(entry.figures().getFirst()),
                entry.provenance().word(),
                entry.audiences().stream().map(Enum::name).collect(Collectors.joining(",")),
                entry.measures().stream().map(MeasureRef::value).collect(Collectors.joining(",")),
                events.with(entry.slug()).stream()
                        .map(event -> event.slug().value())
                        .collect(Collectors.joining(",")),
                entry.hasRule(),
                entry.hasForm(),
                vector(entry).toString());
    }

    private static @Nullable Long most(EntryDefinition entry) {
        return entry.figures().stream()
                .flatMap(figure -> figure.yuan().stream())
                .max(Comparator.naturalOrder())
                .map(BigDecimal::longValue)
                .orElse(null);
    }

    private static SearchVector vector(EntryDefinition entry) {
        var vector = new SearchVector().by(entry.authority()).add(entry.title(), Place.TITLE);
        if (entry.keywords() != null) vector.add(entry.keywords(), Place.KEYWORDS);
        vector.add(entry.summary(), Place.SUMMARY).add(entry.who(), Place.SUMMARY);
        said(entry).forEach(text -> vector.add(text, Place.BODY));
        return vector;
    }

    private static LocalizedText body(EntryDefinition entry) {
        var said = said(entry);
        if (said.isEmpty()) return entry.summary();
        return LocalizedText.of(
                said.stream().map(LocalizedText::zh).collect(Collectors.joining("\n")),
                said.stream().map(LocalizedText::en).collect(Collectors.joining("\n")));
    }

    /** What its page says beside its head; materials are left out, as half of all entries want a passport. */
    private static List<LocalizedText> said(EntryDefinition entry) {
        var said = new ArrayList<LocalizedText>();
        for (Figure figure : entry.figures()) {
            said.add(figure.label());
            if (figure.text() != null) said.add(figure.text());
        }
        var guide = entry.guide();
        if (guide == null) return said;
        guide.extras().forEach(extra -> said.addAll(List.of(extra.name(), extra.text())));
        Stream.concat(guide.conditionsOrNone().stream(), guide.stepsOrNone().stream())
                .flatMap(EntryRow::told)
                .forEach(said::add);
        guide.questions().forEach(each -> said.addAll(List.of(each.question(), each.answer())));
        return said;
    }

    private static Stream<LocalizedText> told(Guide.Statement statement) {
        return Stream.of(statement.text(), statement.note()).filter(Objects::nonNull);
    }
}
