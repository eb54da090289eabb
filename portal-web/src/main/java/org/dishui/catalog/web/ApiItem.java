package org.dishui.catalog.web;

import java.time.LocalDate;
import org.dishui.catalog.ProgramList.Row;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the catalogue as machines read it in a list.
 *
 * @param slug of a measure, that of its document and its own key
 * @param url its page
 * @param district code of the authority that answers for it
 * @param status absent of a policy document and its measures
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
        @Nullable String status,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable ApiFigure headline,
        String provenance) {
    static ApiItem of(Row row, String base) {
        return new ApiItem(
                slug(row),
                Search.word(row.kind()),
                ApiText.of(row.title()),
                ApiText.of(row.summary()),
                ApiText.of(row.who()),
                base + row.address(),
                row.authority(),
                row.phase() == null ? null : Search.word(row.phase()),
                row.opens(),
                row.closes(),
                row.headline() == null ? null : ApiFigure.of(row.headline()),
                row.provenance());
    }

    private static String slug(Row row) {
        return row.address().substring(row.address().indexOf('/', 1) + 1);
    }
}
