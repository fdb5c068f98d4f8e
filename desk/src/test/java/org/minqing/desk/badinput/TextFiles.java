package org.minqing.desk.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables as text: encodings, delimiters, quotes, dates. */
final class TextFiles {

    private static final String GARBLED =
            new String("海景路的路灯三天不亮了请派人来修".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

    private TextFiles() {}

    static Map<String, Recipe> recipes() {
        var files = new LinkedHashMap<String, Recipe>();
        files.put("断引号.csv", Recipe.of(Tables.csv(Tables.FIRST, Tables.SECOND, "B3,2026-01-07,积水,\"雨后积水\n到第二天还没有退")));
        files.put("假扩展名.xlsx", Recipe.of(Tables.good(), Recipe.GB18030));
        files.put("国标.csv", Recipe.of(Tables.good(), Recipe.GB18030));
        files.put("四字节.csv", Recipe.of(Tables.csv("B1,2026-01-05,路灯不亮,𠮷屋门口的路灯和㛃里的路灯都不亮"), Recipe.GB18030));
        files.put("带签名.csv", Recipe.of("\uFEFF" + Tables.good()));
        files.put("宽小端.txt", Recipe.of("\uFEFF" + tabs(), StandardCharsets.UTF_16LE));
        files.put("宽大端.txt", Recipe.of("\uFEFF" + tabs(), StandardCharsets.UTF_16BE));
        files.put("半国标.csv", Recipe.of(halfAndHalf(Tables.SECOND.getBytes(Recipe.GB18030))));
        files.put("坏字节.csv", Recipe.of(halfAndHalf(new byte[] {'B', '2', ',', (byte) 0xFF, (byte) 0xFF, (byte) 0x80})));
        files.put(
                "乱码.csv",
                Recipe.of(Tables.csv(Tables.FIRST, "B2,2026-01-06,路灯," + GARBLED, "B3,2026-01-06,路灯,锟斤拷锟斤拷路灯不亮")));
        files.put("联通.csv", Recipe.of("时间,内容\n2026-01-05,联通\n", Recipe.GB18030));
        files.put("无表头.csv", Recipe.of("甲,乙,丙\n一,二,三\n四,五,六\n"));
        files.put("标题在上.csv", Recipe.of("海沧区一季度工单明细,,,\n,,,\n,,,\n" + Tables.good() + "合计,,,2件\n"));
        files.put("改名.csv", Recipe.of("受 理\u3000编号,\"受理\n时间\",主 题,反映 内容,神秘列\nB1,2026-01-05,路灯,海景路的路灯不亮,x\n"));
        files.put("全角表头.csv", Recipe.of("编号（必填）,诉求时间：,诉求内容\nB1,2026-01-05,海景路的路灯不亮\n"));
        dates(files);
        files.put(
                "少列多列.csv",
                Recipe.of(Tables.csv(
                        Tables.FIRST,
                        "B2,2026-01-06,井盖松动,村口井盖松动,,",
                        "B3,2026-01-06,树枝,树枝挡住了灯,多出来的一格",
                        "B4,2026-01-06,只有标题")));
        files.put("分号.csv", Recipe.of(Tables.good().replace(',', ';')));
        files.put("制表符.csv", Recipe.of(tabs()));
        files.put(
                "引号.csv",
                Recipe.of(Tables.csv("B1,2026-01-05,路灯,\"招牌\"\"海景\"\"旁的路灯,不亮\"", "B2,2026-01-06,井盖,他说\"松了\"就走了")));
        files.put("裸回车.csv", Recipe.of(Tables.good().replace('\n', '\r')));
        files.put(
                "格内换行.csv",
                Recipe.of(Tables.csv(
                        "B1,2026-01-05,路灯,\"第一行\n第二行\n第三行\"",
                        "B2,2026-02-30,井盖,\"第一行\r\n第二行\"",
                        Tables.SECOND.replace("B2", "B3"))));
        files.put("全坏.csv", Recipe.of(Tables.csv("B1,2026-02-30,路灯,路灯不亮", "B2,2026-01-05,井盖,")));
        return files;
    }

    private static void dates(Map<String, Recipe> files) {
        files.put(
                "日期.csv",
                Recipe.of(Tables.csv(
                        "D1,2026/1/5,,斜线写的日期那天路灯不亮",
                        "D2,2026年1月5日,,汉字写的日期那天路灯不亮",
                        "D3,46027,,序号写的日期那天路灯不亮",
                        "D4,二〇二六年一月五日,,数字写成汉字那天路灯不亮",
                        "D5,2026年13月5日,,十三月里路灯不亮",
                        "D6,2026-01-05 00:00:00,,零点整路灯不亮",
                        "D7,20260105,,连着写的日期那天路灯不亮",
                        "D8,2026.1.5,,点号写的日期那天路灯不亮",
                        "D9,1899-12-31,,上上个世纪路灯不亮",
                        "D10,,,没有日期那天路灯不亮")));
        files.put("月日.csv", Recipe.of(Tables.csv("E1,3/4/2026,,分不清三月还是四月那天路灯不亮")));
        files.put(
                "季末.csv",
                Recipe.of(Tables.csv(
                        "Q1,2026-03-31 24:00,,季末二十四点路灯不亮",
                        "Q2,2026-03-31T23:30:00Z,,世界时三月最后一天夜里路灯不亮",
                        "Q3,2026-03-31T23:30:00+08:00,,北京时间三月最后一天夜里路灯不亮",
                        "Q4,,,没有日期的路灯不亮")));
    }

    private static String tabs() {
        return Tables.good().replace(',', '\t');
    }

    /** A good row in UTF-8, then one of other bytes, then a good one in UTF-8 again. */
    private static byte[] halfAndHalf(byte[] other) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Tables.csv(Tables.FIRST).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(other);
        bytes.writeBytes("\nB3,2026-01-07,积水,雨后积水到第二天还没有退\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
