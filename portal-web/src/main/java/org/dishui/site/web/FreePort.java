package org.dishui.site.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.dishui.shared.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Before anything else is made, a database above all: nobody else listens where the portal will. */
public class FreePort implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) return;
        try {
            new ServerSocket(port, 1, address(environment.getProperty("server.address", ""))).close();
        } catch (IOException taken) {
            throw inUse(port, taken);
        }
    }

    /** After the settings that make the address. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static CannotStart inUse(int port, Exception cause) {
        return new CannotStart("Port " + port + " is in use by another program: set SERVER_PORT to a free one.", cause);
    }

    private static @Nullable InetAddress address(String named) throws IOException {
        return named.isBlank() ? null : InetAddress.getByName(named);
    }
}
