package org.dishui.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import garden.Plant;
import java.util.List;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.junit.jupiter.api.Test;

class RecordNamingTest {
    @Test
    void namesColumnsByPathWithoutValue() {
        try (var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build()) {
            var database = new MetadataSources(registry)
                    .addAnnotatedClass(Plant.class)
                    .getMetadataBuilder()
                    .applyImplicitNamingStrategy(new RecordNaming())
                    .build()
                    .getDatabase();
            var tables = database.getDefaultNamespace().getTables();
            assertThat(columns(tables, "Plant"))
                    .containsExactlyInAnyOrder("id", "slug", "flowering_start", "flowering_finish");
            assertThat(columns(tables, "Plant_leaves")).contains("colour", "size");
            assertThat(columns(tables, "Plant_names")).contains("names");
            assertThat(columns(tables, "Plant_words")).contains("words");
        }
    }

    private static List<String> columns(Iterable<Table> tables, String name) {
        for (Table table : tables)
            if (table.getName().equals(name))
                return table.getColumns().stream().map(Column::getName).toList();
        throw new AssertionError("no table " + name + " in " + tables);
    }
}
