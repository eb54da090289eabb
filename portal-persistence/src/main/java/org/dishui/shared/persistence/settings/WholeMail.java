package org.dishui.shared.persistence.settings;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Before anything else is made: where mails go out is an address, and they have a sender. */
public class WholeMail implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Settings.in(environment).mailServer();
    }
}
