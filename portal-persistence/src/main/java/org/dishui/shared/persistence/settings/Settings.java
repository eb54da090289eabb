package org.dishui.shared.persistence.settings;

import org.dishui.shared.PortalSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads {@link PortalSettings} from {@code portal.*}, which is {@code PORTAL_*} in the environment. */
@Configuration(proxyBeanMethods = false)
public class Settings {
    @Bean
    PortalSettings portalSettings(Environment environment) {
        return in(environment);
    }

    public static PortalSettings in(Environment environment) {
        return Binder.get(environment).bindOrCreate("portal", PortalSettings.class);
    }
}
