package org.dishui.demo.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dishui.demo.DemoCase;
import org.dishui.demo.DemoCases;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The cases of {@code db/demo/cases.yaml}. */
@Component
class DemoCasesFile implements DemoCases {
    private final PortalSettings settings;
    private final Sql sql;

    DemoCasesFile(PortalSettings settings, Sql sql) {
        this.settings = settings;
        this.sql = sql;
    }

    @Override
    public List<DemoCase> all() {
        if (!settings.isDemo()) return List.of();
        return List.of(
                DefinitionCodec.fromYaml(new String(file("cases.yaml"), StandardCharsets.UTF_8), DemoCase[].class));
    }

    @Override
    public boolean areThere() {
        return sql.one("select count(*) from application", Map.of(), Long.class) > 0;
    }

    @Override
    public byte[] sampleDocument() {
        return file("sample.pdf");
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource("db/demo/" + name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
