package org.dishui.catalog.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.dishui.catalog.ProgramPage.Coming;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * One entry as machines read it.
 *
 * @param revision number of the revision that is in force
 * @param from since when it is
 * @param coming the revision that waits for its day
 * @param definition everything that it says, as the catalogue's files have it
 */
record ApiProgram(
        String slug,
        String kind,
        ApiText title,
        String url,
        int revision,
        Instant from,
        @Nullable Coming coming,
        @JsonRawValue String definition) {
    static ApiProgram of(Shown shown, String definition, String base) {
        var entry = shown.definition();
        return new ApiProgram(
                entry.slug().value(),
                Search.word(entry.kind()),
                ApiText.of(entry.title()),
                base + "/programs/" + entry.slug(),
                shown.number(),
                shown.from(),
                shown.coming(),
                definition);
    }
}
