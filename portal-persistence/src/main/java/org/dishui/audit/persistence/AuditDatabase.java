package org.dishui.audit.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dishui.audit.DayRoot;
import org.dishui.audit.Head;
import org.dishui.audit.Link;

/** The audit as a snapshot of a database has it, read without the portal. */
final class AuditDatabase {
    private static final int AT_ONCE = 1000;

    private AuditDatabase() {}

    static void read(Connection connection, Consumer<AuditLine> line) throws SQLException {
        roots(connection, line);
        links(connection, line);
    }

    private static void roots(Connection connection, Consumer<AuditLine> line) throws SQLException {
        try (var statement = connection.createStatement();
                var roots =
                        statement.executeQuery("select day, sealed_at, previous, hash from audit_root order by day")) {
            while (roots.next()) {
                var day = roots.getObject("day", LocalDate.class);
                var root = new DayRoot(
                        day,
                        instant(roots, "sealed_at"),
                        heads(connection, day),
                        roots.getString("previous"),
                        roots.getString("hash"));
                line.accept(AuditLine.of(root));
            }
        }
    }

    private static List<Head> heads(Connection connection, LocalDate day) throws SQLException {
        try (var statement =
                connection.prepareStatement("select subject, position, hash from audit_head where day = ?")) {
            statement.setObject(1, day);
            var heads = new ArrayList<Head>();
            try (var rows = statement.executeQuery()) {
                while (rows.next())
                    heads.add(new Head(
                            rows.getObject("subject", UUID.class), rows.getInt("position"), rows.getString("hash")));
            }
            return heads;
        }
    }

    private static void links(Connection connection, Consumer<AuditLine> line) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var links = statement.executeQuery("""
                    select subject, position, actor, action, content, at, previous, hash
                      from audit_link order by subject, position""")) {
                while (links.next()) line.accept(AuditLine.of(link(links)));
            }
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("subject", UUID.class),
                row.getInt("position"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("content"),
                instant(row, "at"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
