package org.minqing.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Copies a ledger and looks for damage in it. */
final class LedgerCare {

    private final LedgerFile file;

    LedgerCare(LedgerFile file) {
        this.file = file;
    }

    /** Written aside by {@code VACUUM INTO}, so that the copy is of one moment, and moved into place. */
    void backUpTo(Path copy) {
        var target = copy.toAbsolutePath().normalize();
        if (target.equals(file.path())) {
            throw new LedgerException("备份不能写到台账 " + file.path() + " 自己，请换一个文件名");
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(part);
            file.execute("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw LedgerException.of(file.path(), e);
        } catch (IOException e) {
            throw new LedgerException("无法写入备份 " + target + "，请检查文件夹的权限和剩余空间", e);
        }
    }

    /** One Chinese sentence a fault; none where the ledger is sound. */
    List<String> check() {
        try {
            return file.read(this::faults);
        } catch (LedgerException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        for (var finding : column(connection, "PRAGMA integrity_check", 1)) {
            if (!finding.equals("ok")) {
                faults.add(LedgerException.damagedSentence(file.path()) + "（" + finding + "）");
            }
        }
        for (var table : column(connection, "PRAGMA foreign_key_check", 1)) {
            faults.add("台账 " + file.path() + " 的表 " + table + " 指向不存在的事项，请用最近一次 minqing backup 的副本代替");
        }
        return List.copyOf(faults);
    }

    private static List<String> column(Connection connection, String query, int column) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
