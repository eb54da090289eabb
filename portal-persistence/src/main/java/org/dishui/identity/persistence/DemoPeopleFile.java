package org.dishui.identity.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dishui.identity.DemoPeople;
import org.dishui.identity.DemoPerson;
import org.dishui.identity.WelcomingDemoPeople;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The people of {@code db/demo/people.yaml}: there before the first page is served, and only in a demo. */
@Component
class DemoPeopleFile implements DemoPeople, SmartInitializingSingleton {
    private final List<DemoPerson> people;
    private final ObjectProvider<WelcomingDemoPeople> welcoming;

    DemoPeopleFile(PortalSettings settings, ObjectProvider<WelcomingDemoPeople> welcoming) {
        this.people = settings.isDemo() ? read() : List.of();
        this.welcoming = welcoming;
    }

    @Override
    public List<DemoPerson> all() {
        return people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!people.isEmpty()) welcoming.getObject().welcome();
    }

    private static List<DemoPerson> read() {
        try {
            var text = new ClassPathResource("db/demo/people.yaml").getContentAsString(StandardCharsets.UTF_8);
            return List.of(DefinitionCodec.fromYaml(text, DemoPerson[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
