package org.minqing.desk.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Two good files between which a bad one stands. A run reads files in the order of their hashes, so one has a hash that begins
 * with 000 and the other one that begins with fff.
 *
 * @param hashes SHA-256 of both, the first one first
 */
public record GoodFiles(Path first, Path last, List<String> hashes) {

    /** Rows of both together. */
    public static final int ROWS = 4;

    public static GoodFiles in(Path folder) throws IOException {
        var first = bytes(
                "000",
                salt -> ("工单编号,来电时间,工单标题,主要内容,来电人,联系电话,备注\n"
                                + "G1,2026-01-05,路灯不亮,东屿村口的路灯三天不亮了，请派人来修。,郑小芳,13800138000," + salt + "\n"
                                + "G2,2026-02-06,井盖松动,囷瑶村口的井盖松动，车一过就响，很危险。,,,\n")
                        .getBytes(Recipe.GB18030));
        var last = bytes(
                "fff",
                salt -> ("{\"工单编号\":\"G3\",\"来电时间\":\"2026-03-07\",\"主要内容\":\"滨湖北路雨后积水，到第二天还没有退。\",\"备注\":\"" + salt
                                + "\"}\n"
                                + "{\"工单编号\":\"G4\",\"来电时间\":\"2026-03-31\",\"主要内容\":\"希望给新阳街道加开一趟去地铁口的公交。\"}\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new GoodFiles(
                Files.write(folder.resolve("好一.csv"), first),
                Files.write(folder.resolve("好二.jsonl"), last),
                List.of(hash(first), hash(last)));
    }

    private static byte[] bytes(String start, IntFunction<byte[]> content) {
        for (int salt = 0; ; salt++) {
            var bytes = content.apply(salt);
            if (hash(bytes).startsWith(start)) {
                return bytes;
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
