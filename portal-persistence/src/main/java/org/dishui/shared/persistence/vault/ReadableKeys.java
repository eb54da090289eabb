package org.dishui.shared.persistence.vault;

import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.settings.Settings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Before anything else is made: the keys are there where they must be, and are keys. */
public class ReadableKeys implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PortalSettings settings = Settings.in(environment);
        if (settings.keys() != null || !settings.isDemo()) KeyRing.of(settings);
    }
}
