package org.minqing.desk.badinput;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Folders whose files are empty, no documents at all, oddly named, or said twice; and things that are no files. */
final class FileTraps {

    private static final List<String> EXTENSIONS =
            List.of("csv", "tsv", "txt", "xlsx", "xls", "docx", "doc", "html", "json", "jsonl", "pdf", "eml", "zip");

    private FileTraps() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        files.put("空文件", folder(FileTraps::empty));
        files.put("不是文档", folder(FileTraps::foreign));
        files.put("很大的视频.mp4", at -> {
            try (var film = new RandomAccessFile(at.toFile(), "rw")) {
                film.write("\u0000\u0000\u0000\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1));
                film.setLength(8L << 30);
            }
        });
        files.put("杂物", folder(FileTraps::leftovers));
        files.put("重复", folder(FileTraps::repeats));
        files.put("怪名", folder(FileTraps::oddNames));
        files.put("绕圈", folder(at -> Files.createSymbolicLink(at.resolve("圈"), at)));
        files.put("设备.csv", at -> Files.createSymbolicLink(at, Path.of("/dev/zero")));
        files.put(
                "管道.csv",
                at -> expectDone(
                        new ProcessBuilder("mkfifo", at.toString()).start().waitFor()));
        files.put("没有这个文件.xlsx", at -> {});
        return files;
    }

    /** A name in which a terminal, a shell, a page or a path could read something else. */
    static final List<String> ODD = List.of(
            "名\n换行.csv",
            "引\"号'.csv",
            "<b>粗.csv",
            "-rf.csv",
            "%2f斜.csv",
            "表😀情.csv",
            "反\u202Evsc.csv",
            "\u001B[31m红.csv",
            "点..点.csv");

    private static Recipe folder(Recipe filling) {
        return at -> filling.make(Files.createDirectory(at));
    }

    private static void empty(Path at) throws Exception {
        for (var extension : EXTENSIONS) {
            Files.createFile(at.resolve("空." + extension));
        }
    }

    private static void foreign(Path at) throws Exception {
        var noise = new byte[20_000];
        new Random(8).nextBytes(noise);
        Files.write(at.resolve("随机.csv"), noise);
        for (var start : Map.of(
                        "程序.exe",
                        "MZ\u0090\u0000\u0003",
                        "照片.jpg",
                        "\u00FF\u00D8\u00FF\u00E0",
                        "影片.mp4",
                        "\u0000\u0000\u0000\u0018ftypmp42",
                        "图.xlsx",
                        "\u0089PNG\r\n\u001A\n")
                .entrySet()) {
            var bytes = noise.clone();
            bytes[0] ^= (byte) start.getKey().hashCode();
            var head = start.getValue().getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, head.length);
            Files.write(at.resolve(start.getKey()), bytes);
        }
    }

    private static void leftovers(Path at) throws Exception {
        Files.writeString(at.resolve("~$工单.xlsx"), "锁");
        Files.writeString(at.resolve(".DS_Store"), "x");
        Files.writeString(at.resolve("Thumbs.db"), "x");
        Files.writeString(Files.createDirectory(at.resolve("__MACOSX")).resolve("._工单.csv"), "x");
        Files.writeString(at.resolve("工单.csv"), Tables.good());
    }

    /** One file twice, and one of its rows again in another export. */
    private static void repeats(Path at) throws Exception {
        Files.writeString(at.resolve("甲.csv"), Tables.good());
        Files.writeString(at.resolve("乙.csv"), Tables.good());
        Files.writeString(at.resolve("丙.csv"), Tables.csv(Tables.FIRST, "B7,2026-01-07,积水,雨后积水到第二天还没有退"));
    }

    private static void oddNames(Path at) throws Exception {
        int number = 0;
        for (var name : ODD) {
            Files.writeString(
                    at.resolve(name),
                    Tables.csv("N" + number++ + ",2026-01-05,路灯,海景路的路灯不亮" + number, "N,2026-02-30,路灯,坏行"));
        }
    }

    private static void expectDone(int code) {
        if (code != 0) {
            throw new IllegalStateException("expected mkfifo to end with 0, was " + code);
        }
    }
}
