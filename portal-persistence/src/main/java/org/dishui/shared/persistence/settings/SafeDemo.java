package org.dishui.shared.persistence.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.dishui.shared.CannotStart;
import org.dishui.shared.PortalSettings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Before anything else is made: a demo listens on the loopback address, or is refused. */
public class SafeDemo implements EnvironmentPostProcessor {
    private static final String ADDRESS = "server.address";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PortalSettings settings = Settings.in(environment);
        String address = environment.getProperty(ADDRESS, "");
        settings.requireSafeDemo(address.isBlank() || isLoopback(address));
        if (settings.isDemo() && address.isBlank())
            environment.getPropertySources().addFirst(new MapPropertySource("demo", Map.of(ADDRESS, "127.0.0.1")));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("SERVER_ADDRESS is '" + address + "', which is no address of this machine.", e);
        }
    }
}
