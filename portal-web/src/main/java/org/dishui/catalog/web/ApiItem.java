package org.dishui.catalog.web;

import java.time.LocalDate;
import org.dishui.catalog.ProgramList.Row;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the catalogue as machines read it in a list.
 *
 * @param url its page
 * @param district code of the authority that answers for it
 * @param headline what it gives or is known for; absent where no source says
 * @param provenance how far it can be trusted that it exists
 */
record ApiItem(
        String slug,
        String kind,
        ApiText title,
        ApiText summary,
        ApiText who,
        String url,
        String district,
        String status,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable ApiFigure headline,
        String provenance) {
    static ApiItem of(Row row, String base) {
        return new ApiItem(
                row.slug().value(),
                Search.word(row.kind()),
                ApiText.of(row.title()),
                ApiText.of(row.summary()),
                ApiText.of(row.who()),
                base + "/programs/" + row.slug(),
                row.authority(),
                Search.word(row.phase()),
                row.opens(),
                row.closes(),
                row.headline() == null ? null : ApiFigure.of(row.headline()),
                row.provenance());
    }
}
