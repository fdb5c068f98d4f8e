package org.minqing.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The ledger cannot be used as it is. The message is one Chinese sentence that says what is wrong and what to do. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The low byte of an extended result code is the code itself. */
    private static final int PRIMARY_CODE = 0xFF;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }

    static LedgerException damaged(Path file) {
        return new LedgerException(damagedSentence(file));
    }

    /** Says what the database's error means to a person. */
    static LedgerException of(Path file, SQLException cause) {
        var code = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
        var sentence = switch (code) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damagedSentence(file);
            case SQLITE_BUSY, SQLITE_LOCKED -> "台账 " + file + " 正被另一个程序占用，请等它结束后重试";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> "台账 " + file + " 打不开或不可写，请检查文件和所在文件夹的权限";
            case SQLITE_FULL -> "磁盘已满，台账 " + file + " 没有改动，请清出空间后重试";
            case SQLITE_IOERR -> "读写台账 " + file + " 时出错，请检查磁盘后重试";
            default -> "台账 " + file + " 无法处理这一操作（" + code + "），请运行 minqing check 检查";
        };
        return new LedgerException(sentence, cause);
    }

    static String damagedSentence(Path file) {
        return "台账 " + file + " 已损坏或不是台账文件，请把它移到别处备查，再用最近一次 minqing backup 的副本代替";
    }
}
