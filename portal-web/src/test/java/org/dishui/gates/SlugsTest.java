package org.dishui.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program is a file of the catalogue: no code, no page and no text knows one by its slug. */
class SlugsTest {
    /** The form that every entry offers: {@code Starting} opens it, and pages lead to it from any entry. */
    private static final String CONSULTATION = "consultation";

    private static final Pattern SLUG = Pattern.compile("^slug: (\\S+)$", Pattern.MULTILINE);

    @Test
    void standInTheCatalogueAlone() {
        var slugs = Source.under("db/catalog/entries", ".yaml").stream()
                .flatMap(file -> SLUG.matcher(file.text()).results().map(found -> found.group(1)))
                .filter(slug -> !slug.equals(CONSULTATION))
                .toList();
        assertThat(slugs).hasSizeGreaterThan(80);
        var any = Pattern.compile("(?<![\\w-])(" + String.join("|", slugs) + ")(?![\\w-])");
        assertThat(files())
                .allSatisfy(file -> assertThat(any.matcher(file.text())
                                .results()
                                .map(found -> found.group())
                                .toList())
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<Source> files() {
        return Stream.of(
                        Source.mainJava(),
                        Source.under("portal-web/src/main/resources/templates", ".html"),
                        Source.under("portal-web/src/main/resources/messages", ".properties"))
                .flatMap(List::stream)
                .toList();
    }
}
