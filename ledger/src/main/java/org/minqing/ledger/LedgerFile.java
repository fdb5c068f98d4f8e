package org.minqing.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * One open SQLite file: the settings of its connection, its transactions, and the translation of its errors. No write-ahead log:
 * between transactions the one file is the whole ledger. Threads take turns; other processes are waited for.
 */
final class LedgerFile implements AutoCloseable {

    /** How long another process is waited for. */
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    /** What is done inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private final Path path;
    private final Connection connection;

    private LedgerFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /**
     * Opens the file, or makes an empty one with its folder.
     *
     * @throws LedgerException if it is damaged, newer than the program, not a ledger, or cannot be opened
     */
    static LedgerFile open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.getParent());
            var file = new LedgerFile(absolute, settings().createConnection("jdbc:sqlite:" + absolute.toUri()));
            file.prepare();
            return file;
        } catch (SQLException e) {
            throw LedgerException.of(absolute, e);
        } catch (IOException e) {
            throw new LedgerException("无法建立台账所在的文件夹 " + absolute.getParent() + "，请检查路径和权限", e);
        }
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return settings;
    }

    private void prepare() {
        try {
            execute("PRAGMA secure_delete = ON");
            write(open -> {
                Schema.bringUp(open, path);
                return Schema.NEWEST;
            });
        } catch (RuntimeException | SQLException e) {
            closeAfter(e);
            throw e instanceof SQLException cause ? LedgerException.of(path, cause) : (RuntimeException) e;
        }
    }

    private void closeAfter(Exception failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    Path path() {
        return path;
    }

    /** Reads in one transaction: all that is read is of one moment. */
    <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    /** Writes in one transaction: all of it or nothing. */
    <T> T write(Work<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    private synchronized <T> T transaction(String begin, Work<T> work) {
        try {
            execute(begin);
            try {
                T result = work.in(connection);
                execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBackAfter(e);
                throw e;
            }
        } catch (SQLException e) {
            throw LedgerException.of(path, e);
        }
    }

    private void rollBackAfter(Exception failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e); // some errors of SQLite have rolled back already
        }
    }

    /** Runs one statement outside a transaction. */
    synchronized void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw LedgerException.of(path, e);
        }
    }
}
