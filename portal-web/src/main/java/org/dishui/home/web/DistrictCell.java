package org.dishui.home.web;

import org.dishui.catalog.ProgramList;
import org.dishui.district.AuthorityDefinition;
import org.dishui.shared.LocalizedText;

/** A district, what it is known for, and how many entries of the catalogue are its own. */
record DistrictCell(String code, LocalizedText name, LocalizedText about, long entries) {
    static DistrictCell of(AuthorityDefinition authority, ProgramList.Facets counts) {
        long entries = counts.of("authority").stream()
                .filter(choice -> choice.value().equals(authority.code()))
                .mapToLong(ProgramList.Choice::count)
                .sum();
        return new DistrictCell(authority.code(), authority.shortName(), authority.about(), entries);
    }
}
