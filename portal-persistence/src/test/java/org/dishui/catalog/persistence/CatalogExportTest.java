package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.dishui.catalog.CatalogImport;
import org.dishui.shared.persistence.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, in which no other test has changed an entry. */
@PersistenceTest
@TestPropertySource(properties = "database=of-its-own")
class CatalogExportTest {
    @Autowired
    DataSource database;

    @Autowired
    CatalogImport catalog;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesByteForByteWhatWasImportedAndImportsItAgainWithoutAChange() throws IOException, SQLException {
        export(folder.resolve("one"));
        assertSame(files(folder.resolve("one")), CatalogFolder.shipped().files());

        var again = catalog.take(CatalogFolder.at(folder.resolve("one")).read());
        assertThat(again.published()).isZero();
        export(folder.resolve("two"));
        assertSame(files(folder.resolve("two")), files(folder.resolve("one")));
    }

    private static void assertSame(List<CatalogFile> ones, List<CatalogFile> others) {
        assertThat(ones)
                .extracting(CatalogFile::name)
                .isEqualTo(others.stream().map(CatalogFile::name).toList());
        for (int i = 0; i < ones.size(); i++)
            assertThat(ones.get(i).text())
                    .as(ones.get(i).name())
                    .isEqualTo(others.get(i).text());
    }

    private void export(Path into) throws IOException, SQLException {
        Files.createDirectories(into);
        try (var connection = database.getConnection()) {
            new CatalogExport(into).write(connection);
        }
    }

    private static List<CatalogFile> files(Path there) throws IOException {
        return CatalogFolder.at(there).files();
    }
}
