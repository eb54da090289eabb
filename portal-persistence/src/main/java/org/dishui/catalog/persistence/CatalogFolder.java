package org.dishui.catalog.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.Shipped;
import org.dishui.catalog.Source;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.CalendarYear;
import org.dishui.rules.Fact;
import org.dishui.rules.Vocabulary;
import org.dishui.treasury.BudgetDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code db/catalog}, from the release or from a folder. */
final class CatalogFolder {
    private static final String ROOT = "db/catalog/";

    private final List<CatalogFile> files;

    private CatalogFolder(List<CatalogFile> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(CatalogFile::name)).toList();
    }

    /** What this release ships. */
    static CatalogFolder shipped() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.yaml");
            return new CatalogFolder(
                    Arrays.stream(found).map(CatalogFolder::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CatalogFolder at(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return new CatalogFolder(paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path ->
                            new CatalogFile(folder.relativize(path).toString().replace('\\', '/'), text(path)))
                    .toList());
        }
    }

    List<CatalogFile> files() {
        return files;
    }

    /** Everything, read strictly; nothing is stored yet. */
    Shipped read() {
        var shipped = new Shipped(
                one("sources.yaml").readAll(Source[].class),
                new Vocabulary(one("facts.yaml").readAll(Fact[].class)),
                one("districts.yaml").readAll(AuthorityDefinition[].class),
                under("calendar/").map(file -> file.read(CalendarYear.class)).toList(),
                one("budgets.yaml").readAll(BudgetDefinition[].class),
                under("policies/")
                        .map(file -> file.read(PolicyDefinition.class))
                        .toList(),
                under("entries/").map(file -> file.read(EntryDefinition.class)).toList(),
                one("life-events.yaml").readAll(LifeEvent[].class),
                one("ladders.yaml").readAll(Ladder[].class),
                one("synonyms.yaml").read(SearchWords.class));
        new CatalogRules(this, shipped).check();
        return shipped;
    }

    /** The file that holds an entry. */
    CatalogFile ofEntry(EntryDefinition entry) {
        return under("entries/")
                .filter(file -> file.name().endsWith("/" + entry.slug() + ".yaml"))
                .findFirst()
                .orElseThrow(
                        () -> new CatalogProblem("entries", 0, "slug", "no file is named " + entry.slug() + ".yaml"));
    }

    CatalogFile one(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CatalogProblem(name, 0, "", "the file is missing"));
    }

    private Stream<CatalogFile> under(String folder) {
        return files.stream().filter(file -> file.name().startsWith(folder));
    }

    private static CatalogFile read(Resource resource) {
        try {
            var address = resource.getURL().toString();
            var name = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
            return new CatalogFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
