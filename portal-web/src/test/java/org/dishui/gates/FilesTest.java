package org.dishui.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files stay small, and migrations stay readable. */
class FilesTest {
    private static final int LONGEST_CLASS = 300;

    @Test
    void classesStayShort() {
        assertThat(Source.mainJava())
                .allSatisfy(file -> assertThat(file.lines()).isLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void packagesAreNullMarked() {
        var marked = new HashSet<String>();
        var all = new HashSet<String>();
        for (Source file : Source.mainJava()) {
            all.add(file.folder());
            if (file.name().equals("package-info.java") && file.text().contains("@NullMarked"))
                marked.add(file.folder());
        }
        assertThat(marked).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void migrationsSayWhatTheyDo() {
        Set<String> versions = new HashSet<>();
        assertThat(Source.under("db/migration", ".sql")).isNotEmpty().allSatisfy(file -> {
            assertThat(file.name()).matches("V\\d{12}__[a-z]+_[a-z0-9_]+\\.sql");
            assertThat(versions.add(file.name().substring(0, 13)))
                    .as("a number of its own")
                    .isTrue();
            assertThat(file.text()).startsWith("-- " + file.name() + ": ");
            assertThat(file.text().replaceAll("'[^']*'|--.*", ""))
                    .as("SQL in lower case")
                    .doesNotContainPattern("\\b(CREATE|TABLE|SELECT|INSERT|UPDATE|INDEX|NOT NULL|ALTER|DELETE)\\b");
        });
    }
}
