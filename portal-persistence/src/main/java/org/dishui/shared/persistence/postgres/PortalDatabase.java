package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.dishui.shared.PortalSettings;
import org.jspecify.annotations.Nullable;

/** The database of the portal's environment, for a command beside the portal, whether that runs or not. */
public final class PortalDatabase {
    /** What is read of it. */
    public interface Reading {
        void of(Connection connection) throws IOException, SQLException;
    }

    private PortalDatabase() {}

    /** Reads one snapshot; nothing can be changed. */
    public static void read(PortalSettings settings, Reading reading) throws IOException, SQLException {
        String outside = settings.dbUrl();
        if (outside != null) {
            read(outside, said(settings.dbUser()), said(settings.dbPassword()), reading);
            return;
        }
        try (var own = OwnDatabase.in(settings.dataFolder())) {
            read(own.url(), EmbeddedPostgresServer.USER, own.password(), reading);
        }
    }

    private static void read(String url, String user, String password, Reading reading)
            throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reading.of(connection);
        }
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
