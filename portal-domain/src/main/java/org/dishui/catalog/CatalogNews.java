package org.dishui.catalog;

import java.time.Instant;
import java.util.List;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;

/** What is in the catalogue and since when, for those who follow it from outside. */
public interface CatalogNews {
    /** The revisions that took effect last, the newest first, up to so many. */
    List<Item> latest(int most);

    /** Every entry that people browse, in the order of the list, up to so many. */
    List<Page> pages(int most);

    /**
     * A revision that took effect.
     *
     * @param note what changed, in the editor's words; empty for what came with a release
     */
    record Item(Slug slug, int number, Instant from, String note, LocalizedText title, LocalizedText summary) {}

    /** An entry's page, and when it changed last. */
    record Page(Slug slug, Instant from) {}
}
