package org.dishui.shared.persistence;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dishui.shared.persistence.postgres.EmbeddedPostgresServer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A migrated database of its own for each application context: one server a JVM, one template, a clone a context. Docker's
 * where Docker answers, else the portal's own; {@code -Dportal.test.db=docker|embedded} decides it,
 * {@code -Dportal.test.image=postgres:15-alpine} says which one.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger CLONES = new AtomicInteger();

    /** Where a test's database is. */
    public record Address(String url, String user, String password) {
        DriverManagerDataSource dataSource() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Address database = fresh();
        context.getBeanFactory().registerSingleton("testDatabaseAddress", database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "portal.db-url",
                                database.url(),
                                "portal.db-user",
                                database.user(),
                                "portal.db-password",
                                database.password(),
                                "portal.keys",
                                "test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                                "portal.jobs",
                                "false",
                                "spring.session.jdbc.cleanup-cron",
                                "-",
                                "spring.datasource.hikari.maximum-pool-size",
                                "6")));
        context.getBeanFactory().registerSingleton("statementCounter", new StatementCounter());
    }

    /** A new database that has all migrations, for tests without a context. */
    public static Address fresh() {
        String name = "t" + CLONES.incrementAndGet();
        sql("create database " + name + " template " + Template.NAME);
        return Server.RUNNING.database(name);
    }

    /** A new database that has nothing, for tests of the migrations themselves. */
    public static Address empty() {
        String name = "e" + CLONES.incrementAndGet();
        sql("create database " + name);
        return Server.RUNNING.database(name);
    }

    /** Takes a database away while this work runs, as a crash or a network would, and gives it back. */
    public static void away(Address database, Runnable work) {
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        sql("alter database " + name + " allow_connections false");
        try {
            JdbcClient.create(Server.RUNNING.database("postgres").dataSource())
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                    .param(name)
                    .query()
                    .listOfRows();
            work.run();
        } finally {
            sql("alter database " + name + " allow_connections true");
        }
    }

    private static void sql(String statement) {
        JdbcClient.create(Server.RUNNING.database("postgres").dataSource())
                .sql(statement)
                .update();
    }

    /** The server of this JVM. */
    private interface Server {
        Server RUNNING = isDocker() ? inDocker() : embedded();

        Address database(String name);

        private static boolean isDocker() {
            // its error where there is no Docker looks alarming, and is none
            LoggingSystem.get(TestDatabase.class.getClassLoader()).setLogLevel("org.testcontainers", LogLevel.OFF);
            return switch (System.getProperty("portal.test.db", "auto")) {
                case "docker" -> true;
                case "embedded" -> false;
                default -> DockerClientFactory.instance().isDockerAvailable();
            };
        }

        private static Server embedded() {
            var server = EmbeddedPostgresServer.temporary();
            return name -> new Address(server.url(name), EmbeddedPostgresServer.USER, server.password());
        }

        private static Server inDocker() {
            String image = System.getProperty("portal.test.image", "postgres:18-alpine");
            var server = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
            server.start();
            return name -> new Address(
                    "jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/" + name,
                    server.getUsername(),
                    server.getPassword());
        }
    }

    /** The database that clones are made of, migrated once. */
    private static final class Template {
        static final String NAME = migrated("template_portal");

        private static String migrated(String name) {
            sql("create database " + name);
            Flyway.configure()
                    .dataSource(Server.RUNNING.database(name).dataSource())
                    .load()
                    .migrate();
            return name;
        }
    }
}
