package org.dishui.district;

import java.util.List;
import org.dishui.shared.Definition;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;

/**
 * One authority of the catalogue: a district, a special area or the city, and its teams.
 *
 * @param code its name in addresses and files, such as {@code lingang}
 * @param prefix the first two letters of its cases' references
 */
public record AuthorityDefinition(
        String code,
        String prefix,
        LocalizedText name,
        LocalizedText shortName,
        LocalizedText about,
        List<Figure> figures,
        List<TeamDefinition> teams)
        implements Definition {
    public AuthorityDefinition {
        figures = List.copyOf(figures);
        teams = List.copyOf(teams);
        if (!prefix.matches("[A-Z]{2}"))
            throw new IllegalArgumentException("a prefix is two capital letters: " + prefix);
    }

    /** Those who answer for some of the authority's entries, and how to reach them. */
    public record TeamDefinition(
            String code,
            LocalizedText name,
            LocalizedText place,
            LocalizedText hours,
            String phone,
            String email,
            Provenance provenance) {}
}
