package org.minqing.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of who did what; triggers of the schema keep it append-only. Every method belongs into the caller's transaction. */
final class AuditLog {

    void append(Connection connection, AuditEntry entry) throws SQLException {
        var sql = "INSERT INTO audit (at, by, deed, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, entry.at().toString());
            insert.setString(2, entry.by());
            insert.setString(3, entry.deed().name());
            insert.setString(4, entry.subject());
            insert.setString(5, entry.before());
            insert.setString(6, entry.after());
            insert.executeUpdate();
        }
    }

    /** All entries, oldest first. */
    List<AuditEntry> all(Connection connection) throws SQLException {
        var entries = new ArrayList<AuditEntry>();
        try (var select = connection.prepareStatement(
                        "SELECT at, by, deed, subject, before, after FROM audit ORDER BY sequence");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(new AuditEntry(
                        Instant.parse(rows.getString(1)),
                        rows.getString(2),
                        AuditEntry.Deed.valueOf(rows.getString(3)),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
        }
        return entries;
    }
}
