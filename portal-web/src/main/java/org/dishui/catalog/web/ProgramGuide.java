package org.dishui.catalog.web;

import java.time.Instant;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Guide.Material;
import org.dishui.catalog.Guide.Material.Bringer;
import org.dishui.catalog.Guide.Statement;
import org.dishui.catalog.ProgramPage.Coming;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param from when the revision took effect
 * @param asOf absent for today's
 * @param coming the revision that waits for its day; told on today's guide alone
 * @param open whether it can be applied for on that day
 */
public record ProgramGuide(
        EntryDefinition entry,
        AuthorityDefinition authority,
        TeamDefinition team,
        int number,
        Instant from,
        @Nullable AsOf asOf,
        @Nullable Coming coming,
        boolean open,
        StatusTag tag,
        NextDate next,
        List<Condition> conditions,
        List<Tiers> tiers,
        @Nullable RouteDrawing route,
        List<RouteDrawing.Station> stations,
        List<Basis> basis,
        List<LocalizedText> sentences) {
    public String slug() {
        return entry.slug().value();
    }

    public boolean isFileable() {
        return asOf == null && entry.hasForm() && open;
    }

    public boolean isCheckable() {
        return asOf == null && entry.hasRule();
    }

    /** What stands out most; absent where no source gives anything. */
    public @Nullable Figure headline() {
        return entry.figures().isEmpty() ? null : entry.figures().getFirst();
    }

    public List<Figure> furtherFigures() {
        return entry.figures().stream().skip(1).toList();
    }

    public List<Material> materials() {
        return entry.guide() == null ? List.of() : entry.guide().materials();
    }

    /** The way in words, where no route draws it. */
    public List<Statement> steps() {
        return entry.guide() == null ? List.of() : entry.guide().stepsOrNone();
    }

    public boolean isSayingHow() {
        return route != null || !steps().isEmpty();
    }

    /** Whether there is anything to say of what one gets. */
    public boolean isSayingWhat() {
        return !entry.figures().isEmpty()
                || (entry.guide() != null && !entry.guide().extras().isEmpty());
    }

    public long broughtByOthers() {
        return materials().stream()
                .filter(material -> material.bringer() != Bringer.APPLICANT)
                .count();
    }

    /** The texts whose English may be behind the Chinese. */
    public List<LocalizedText> texts() {
        return List.of(entry.title(), entry.summary(), entry.who());
    }

    /** Where its kind is introduced. */
    public Shelf shelf() {
        return Shelf.of(entry.kind());
    }

    public String kind() {
        return Search.word(entry.kind());
    }
}
