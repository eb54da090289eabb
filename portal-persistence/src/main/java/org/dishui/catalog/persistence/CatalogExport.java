package org.dishui.catalog.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.shared.persistence.codec.DefinitionCodec;

/** Writes the catalogue as a database has it into a folder, in the form of {@code db/catalog}: entries as they are in force, policies, and what the release ships of all else. */
final class CatalogExport {
    private static final String ENTRIES =
            "select r.definition from catalog_entry e join catalog_revision r on r.id = e.current order by e.slug";
    private static final String POLICIES = "select definition from catalog_policy order by slug";

    private final Path folder;

    CatalogExport(Path folder) {
        this.folder = folder;
    }

    void write(Connection connection) throws IOException, SQLException {
        for (var file : CatalogFolder.shipped().files())
            if (!file.name().startsWith("entries/") && !file.name().startsWith("policies/")) write(file);
        each(connection, ENTRIES, EntryDefinition.class, CatalogExport::name);
        each(connection, POLICIES, PolicyDefinition.class, policy -> "policies/" + policy.slug() + ".yaml");
    }

    private static String name(EntryDefinition entry) {
        return "entries/" + entry.kind().name().toLowerCase(Locale.ROOT) + "/" + entry.slug() + ".yaml";
    }

    private <T> void each(Connection connection, String select, Class<T> type, Function<T, String> name)
            throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                var definition = DefinitionCodec.fromJson(rows.getString(1), type);
                write(new CatalogFile(name.apply(definition), DefinitionCodec.toYaml(definition)));
            }
        }
    }

    private void write(CatalogFile file) throws IOException {
        var path = folder.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }
}
