package org.minqing.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** The table of what was removed on request, by keyed hash. Every method belongs into the caller's transaction. */
final class TombstoneTable {

    /** Returns false where the submission has one already. */
    boolean add(Connection connection, String submissionHash, Instant at) throws SQLException {
        var sql = "INSERT INTO tombstone (submission, buried_at) VALUES (?, ?) ON CONFLICT DO NOTHING";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, submissionHash);
            insert.setString(2, at.toString());
            return insert.executeUpdate() > 0;
        }
    }

    Set<String> all(Connection connection) throws SQLException {
        return hashes(connection, "SELECT submission FROM tombstone");
    }

    Set<String> unfinished(Connection connection) throws SQLException {
        return hashes(connection, "SELECT submission FROM tombstone WHERE finished = 0");
    }

    void finish(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE tombstone SET finished = 1 WHERE finished = 0");
        }
    }

    private static Set<String> hashes(Connection connection, String query) throws SQLException {
        var hashes = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }
}
