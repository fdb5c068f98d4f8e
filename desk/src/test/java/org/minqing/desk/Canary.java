package org.minqing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented value of somebody's, planted in what comes in and looked for in what comes out.
 *
 * @param value as it is written
 */
record Canary(Kind kind, String value) {

    /** What a value is, and how people say it. */
    enum Kind {
        MOBILE("电话%s"),
        LANDLINE("座机%s"),
        ID_CARD("身份证号%s"),
        BANK_CARD("银行卡号%s"),
        PLATE("车牌%s"),
        PASSPORT("护照号%s"),
        PERMIT("通行证号%s"),
        EMAIL("邮箱%s"),
        WECHAT("微信号%s"),
        QQ("QQ%s"),
        ADDRESS("家住海景路%s"),
        NAME("我叫%s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private static final String SURNAMES = "王李张刘陈";
    private static final String GIVEN = "彧珺翀琬骁澍垚祎旻煜";
    private static final String PLATE_CHARACTERS = "ABCEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Different values of all kinds in turn, the same for the same seed. */
    static List<Canary> flock(int count, long seed) {
        var random = new Random(seed);
        var flock = new ArrayList<Canary>();
        for (int i = 0; i < count; i++) {
            var kind = Kind.values()[i % Kind.values().length];
            flock.add(new Canary(kind, value(kind, i / Kind.values().length, random)));
        }
        return flock;
    }

    private static String value(Kind kind, int ordinal, Random random) {
        return switch (kind) {
            case MOBILE -> mobile(ordinal, random);
            case LANDLINE -> "0592-6" + digits(6, random);
            case ID_CARD -> idCard(ordinal, random);
            case BANK_CARD -> bankCard("6222" + digits(14, random));
            case PLATE -> "闽D" + pick(PLATE_CHARACTERS, 4, random) + "K";
            case PASSPORT -> "E" + digits(8, random);
            case PERMIT -> "H" + digits(8, random);
            case EMAIL -> pick(LETTERS, 9, random) + "@example.com";
            case WECHAT -> "v" + pick(LETTERS, 9, random) + "_" + ordinal;
            case QQ -> "2" + digits(8, random);
            case ADDRESS -> (1000 + ordinal * 7) + "号楼2单元" + (2100 + ordinal * 11) + "室";
            case NAME ->
                "" + SURNAMES.charAt(ordinal % 5) + GIVEN.charAt(ordinal % 10)
                        + GIVEN.charAt((ordinal / 10 + ordinal * 3 + 1) % 10);
        };
    }

    private static String mobile(int ordinal, Random random) {
        var digits = "13" + digits(9, random);
        return switch (ordinal % 4) {
            case 0 -> digits;
            case 1 -> digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
            case 2 -> digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
            default -> fullWidth(digits);
        };
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .collect(StringBuilder::new, (text, c) -> text.append((char) (c - '0' + '０')), StringBuilder::append)
                .toString();
    }

    private static String idCard(int ordinal, Random random) {
        var body = String.format(
                Locale.ROOT,
                "350205%d%02d%02d%s",
                1950 + ordinal,
                1 + ordinal % 12,
                1 + ordinal % 28,
                digits(3, random));
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static String bankCard(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String digits(int count, Random random) {
        return pick("0123456789", count, random);
    }

    private static String pick(String characters, int count, Random random) {
        var picked = new StringBuilder();
        for (int i = 0; i < count; i++) {
            picked.append(characters.charAt(random.nextInt(characters.length())));
        }
        return picked.toString();
    }

    /** The value behind the word that people put before it. */
    String said() {
        return kind.sentence.formatted(value);
    }

    /** What of it must stand nowhere: the value, its bare digits, the room of a home, the account of an address. */
    List<String> traces() {
        var traces = new ArrayList<>(List.of(value));
        switch (kind) {
            case MOBILE, LANDLINE -> traces.add(bareDigits());
            case ADDRESS -> traces.add(value.substring(value.indexOf("单元") + 2));
            case EMAIL -> traces.add(value.substring(0, value.indexOf('@')));
            default -> {
                // stands as it is written
            }
        }
        return traces;
    }

    private String bareDigits() {
        var bare = new StringBuilder();
        value.chars().filter(Character::isDigit).forEach(c -> bare.append(Character.digit(c, 10)));
        return bare.toString();
    }
}
