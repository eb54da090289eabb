package org.dishui.shared.persistence.postgres;

import org.dishui.shared.PortalSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Where the data source and Flyway connect to: the database that the settings name, else the portal's own. */
@Configuration(proxyBeanMethods = false)
class Databases {
    @Bean
    JdbcConnectionDetails database(PortalSettings settings, ObjectProvider<EmbeddedPostgresServer> own) {
        return settings.ownDatabase() ? new Own(own.getObject()) : OutsideDatabase.of(settings);
    }

    /** Made, and started, only where it is asked for. */
    @Lazy
    @Bean(destroyMethod = "close")
    EmbeddedPostgresServer embeddedPostgresServer(PortalSettings settings) {
        return EmbeddedPostgresServer.durable(settings.dataFolder());
    }

    private record Own(EmbeddedPostgresServer server) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return server.url("postgres");
        }

        @Override
        public String getUsername() {
            return EmbeddedPostgresServer.USER;
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }
}
