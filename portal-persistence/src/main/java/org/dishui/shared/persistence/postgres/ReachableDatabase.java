package org.dishui.shared.persistence.postgres;

import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.settings.Settings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Before anything else is made: the database that the settings name is there, lets us in, and is new enough. */
public class ReachableDatabase implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PortalSettings settings = Settings.in(environment);
        if (!settings.ownDatabase()) OutsideDatabase.of(settings).check();
    }
}
