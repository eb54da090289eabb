package org.dishui.demo.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dishui.demo.DemoOffer;
import org.dishui.demo.DemoOffers;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The offers of {@code db/demo/offers.yaml}. */
@Component
class DemoOffersFile implements DemoOffers {
    private final PortalSettings settings;
    private final Sql sql;

    DemoOffersFile(PortalSettings settings, Sql sql) {
        this.settings = settings;
        this.sql = sql;
    }

    @Override
    public List<DemoOffer> all() {
        if (!settings.isDemo()) return List.of();
        try {
            var text = new ClassPathResource("db/demo/offers.yaml").getContentAsString(StandardCharsets.UTF_8);
            return List.of(DefinitionCodec.fromYaml(text, DemoOffer[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean areThere() {
        return sql.one("select count(*) from offer_rehearsal", Map.of(), Long.class) > 0;
    }
}
