package org.minqing.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of matters, their titles and their members. Every method belongs into the caller's transaction. */
final class MatterTable {

    /** Puts the given submissions into the given matters; an id that is new is issued. */
    void assign(Connection connection, Iterable<Map.Entry<String, String>> matterBySubmission) throws SQLException {
        var put = "INSERT INTO matter_member (submission, matter) VALUES (?, ?)"
                + " ON CONFLICT (submission) DO UPDATE SET matter = excluded.matter WHERE matter <> excluded.matter";
        try (var issue = connection.prepareStatement("INSERT INTO matter (id) VALUES (?) ON CONFLICT (id) DO NOTHING");
                var member = connection.prepareStatement(put)) {
            for (var entry : matterBySubmission) {
                run(issue, entry.getValue());
                run(member, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void run(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** The title that a person gave, empty where none did; nothing where the matter was never issued. */
    Optional<String> title(Connection connection, String matter) throws SQLException {
        try (var select = connection.prepareStatement("SELECT title FROM matter WHERE id = ?")) {
            select.setString(1, matter);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    void rename(Connection connection, String matter, String title) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE matter SET title = ? WHERE id = ?")) {
            run(update, title, matter);
        }
    }

    /** Matter by submission. */
    Map<String, String> members(Connection connection) throws SQLException {
        return pairs(connection, "SELECT submission, matter FROM matter_member ORDER BY submission");
    }

    /** Given titles by matter. */
    Map<String, String> titles(Connection connection) throws SQLException {
        return pairs(connection, "SELECT id, title FROM matter WHERE title <> '' ORDER BY id");
    }

    /** Takes a submission out of its matter. Returns whether it was in one. */
    boolean purge(Connection connection, String submission) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM matter_member WHERE submission = ?")) {
            delete.setString(1, submission);
            return delete.executeUpdate() > 0;
        }
    }

    private static Map<String, String> pairs(Connection connection, String query) throws SQLException {
        var pairs = new LinkedHashMap<String, String>();
        try (var select = connection.prepareStatement(query);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
