package org.minqing.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minqing.corpus.record.Correction;

/**
 * The table of corrections: of each submission a pile, whose topmost correction that was not taken back stands. Every method
 * belongs into the caller's transaction.
 */
final class CorrectionTable {

    private static final String COLUMNS =
            "SELECT submission, theme, before, decided_by, decided_at, standing FROM correction ";

    /**
     * A row of the table.
     *
     * @param standing false once it was taken back
     */
    record Entry(Correction correction, boolean standing) {}

    void add(Connection connection, Correction correction) throws SQLException {
        var sql = "INSERT INTO correction (submission, theme, before, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, correction.submission());
            insert.setString(2, correction.theme());
            insert.setString(3, correction.before());
            insert.setString(4, correction.by());
            insert.setString(5, correction.at().toString());
            insert.executeUpdate();
        }
    }

    Optional<Correction> standing(Connection connection, String submission) throws SQLException {
        var sql = COLUMNS + "WHERE submission = ? AND standing = 1 ORDER BY sequence DESC LIMIT 1";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, submission);
            return entries(select).stream().map(Entry::correction).findFirst();
        }
    }

    /** Takes back the correction that stands. */
    void withdraw(Connection connection, String submission) throws SQLException {
        var sql = "UPDATE correction SET standing = 0 WHERE sequence ="
                + " (SELECT max(sequence) FROM correction WHERE submission = ? AND standing = 1)";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, submission);
            update.executeUpdate();
        }
    }

    List<Correction> history(Connection connection, String submission) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + "WHERE submission = ? ORDER BY sequence")) {
            select.setString(1, submission);
            return entries(select).stream().map(Entry::correction).toList();
        }
    }

    /** Every correction ever made, by submission, oldest first. */
    List<Entry> all(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + "ORDER BY submission, sequence")) {
            return entries(select);
        }
    }

    /** What stands, by submission. */
    Map<String, Correction> standing(Connection connection) throws SQLException {
        var standing = new LinkedHashMap<String, Correction>();
        for (var entry : all(connection)) {
            if (entry.standing()) {
                standing.put(entry.correction().submission(), entry.correction());
            }
        }
        return standing;
    }

    /** Removes every trace of a submission. Returns how many corrections went. */
    int purge(Connection connection, String submission) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM correction WHERE submission = ?")) {
            delete.setString(1, submission);
            return delete.executeUpdate();
        }
    }

    private static List<Entry> entries(PreparedStatement select) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(new Entry(correction(rows), rows.getBoolean(6)));
            }
        }
        return entries;
    }

    private static Correction correction(ResultSet rows) throws SQLException {
        return new Correction(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                Instant.parse(rows.getString(5)));
    }
}
