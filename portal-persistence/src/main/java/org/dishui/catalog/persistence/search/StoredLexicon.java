package org.dishui.catalog.persistence.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dishui.catalog.Lexicon;
import org.dishui.catalog.SearchWords;
import org.dishui.district.Directory;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of the first few thousand rows of the list, read once for each number of the catalogue; a word beyond them is still found. */
@Component
public class StoredLexicon implements Lexicon {
    private record Read(long version, KnownWords words, Synonyms synonyms) {}

    private static final SearchQuery NOTHING = new SearchQuery(List.of(), new Understood(List.of(), null));

    private final Sql sql;
    private final CatalogVersion version;
    private final SearchWords searchWords;
    private final Directory directory;
    private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

    StoredLexicon(Sql sql, CatalogVersion version, SearchWords searchWords, Directory directory) {
        this.sql = sql;
        this.version = version;
        this.searchWords = searchWords;
        this.directory = directory;
    }

    @Override
    public Understood understand(String typed) {
        return read(typed).understood();
    }

    public SearchQuery read(String typed) {
        if (typed.isBlank()) return NOTHING;
        var now = now();
        return QueryReader.read(typed, now.synonyms(), now.words());
    }

    private Read now() {
        long current = version.current();
        var kept = read.get();
        if (kept != null && kept.version() == current) return kept;
        var words = new KnownWords(sql.list(
                "select word from ts_stat('select w.words from catalog_listing l join catalog_words w on w.address = l.address"
                        + " order by l.place, l.address limit 5000')",
                Map.of(),
                String.class));
        var fresh = new Read(current, words, new Synonyms(searchWords, directory.all()));
        read.set(fresh);
        return fresh;
    }
}
