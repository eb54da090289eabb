package org.dishui.shared.persistence.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.dishui.shared.CannotStart;
import org.dishui.shared.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database that the settings name. */
record OutsideDatabase(
        String getJdbcUrl,
        @Nullable String getUsername,
        @Nullable String getPassword) implements JdbcConnectionDetails {
    private static final int OLDEST = 15;

    static OutsideDatabase of(PortalSettings settings) {
        String url = settings.dbUrl();
        if (url == null || !url.startsWith("jdbc:postgresql:"))
            throw new CannotStart(
                    "PORTAL_DB_URL is no address of a PostgreSQL, such as jdbc:postgresql://localhost/dishui.");
        return new OutsideDatabase(url, settings.dbUser(), settings.dbPassword());
    }

    static void requireRecent(int major, String version) {
        if (major < OLDEST)
            throw new CannotStart(
                    "The database is PostgreSQL " + version + ": the portal needs " + OLDEST + " or newer.");
    }

    /** Is it there, may we in, is it new enough? */
    void check() {
        var properties = new Properties();
        if (getUsername != null) properties.setProperty("user", getUsername);
        if (getPassword != null) properties.setProperty("password", getPassword);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "5");
        try (Connection connection = DriverManager.getConnection(getJdbcUrl, properties)) {
            var server = connection.getMetaData();
            requireRecent(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new CannotStart(reason(String.valueOf(e.getSQLState())) + " (" + firstLine(e) + ")", e);
        }
    }

    private String reason(String state) {
        return switch (state) {
            case "28P01", "28000", "08004" ->
                "The database refuses PORTAL_DB_USER and PORTAL_DB_PASSWORD at " + withoutParameters() + ".";
            case "3D000" ->
                "The database of " + withoutParameters() + " does not exist: create it, the portal fills it.";
            default -> "The database at " + withoutParameters() + " does not answer: see PORTAL_DB_URL.";
        };
    }

    /** The address may carry a password in its parameters. */
    private String withoutParameters() {
        return getJdbcUrl.replaceFirst("\\?.*", "");
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return withoutParameters();
    }
}
