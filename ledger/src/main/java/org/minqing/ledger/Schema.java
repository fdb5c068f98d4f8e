package org.minqing.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Brings a ledger's file to the newest form: {@code schema-N.sql} turns form N - 1 into form N, which {@code PRAGMA user_version}
 * remembers. All in the caller's transaction, so that a kill leaves the old form or the new.
 */
final class Schema {

    /** Newest form that this program knows. */
    static final int NEWEST = 2;

    /** "MQLG": tells a ledger from any other SQLite file. */
    private static final int APPLICATION_ID = 0x4D514C47;

    private Schema() {}

    /**
     * @throws LedgerException if the file is of a newer form or another program's
     */
    static void bringUp(Connection connection, Path file) throws SQLException {
        int form = number(connection, "PRAGMA user_version");
        if (form > NEWEST) {
            throw new LedgerException(
                    "台账 " + file + " 由更新版本的程序写成（第 " + form + " 版，本程序只认到第 " + NEWEST + " 版），请升级民情后再打开");
        }
        int application = number(connection, "PRAGMA application_id");
        int tables = number(connection, "SELECT count(*) FROM sqlite_schema");
        boolean fresh = form == 0 && application == 0 && tables == 0;
        if (!fresh && application != APPLICATION_ID) {
            throw LedgerException.damaged(file);
        }
        try (var statement = connection.createStatement()) {
            for (int next = form + 1; next <= NEWEST; next++) {
                statement.executeUpdate(migration(next));
                statement.executeUpdate("PRAGMA user_version = " + next);
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            }
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static String migration(int form) {
        var name = "schema-" + form + ".sql";
        try (var stream = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
