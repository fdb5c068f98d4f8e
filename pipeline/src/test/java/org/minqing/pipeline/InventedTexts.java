package org.minqing.pipeline;

import java.util.Random;

/** Random texts from a seed: Chinese, Latin, digits, white space, control characters, surrogate pairs and halves of them. */
public final class InventedTexts {

    private static final String[] PIECES = {
        "\r\n",
        "\n",
        "\t",
        " ",
        "\u3000",
        "，",
        "。",
        "“",
        "１３８",
        "ＡＢ",
        "ａ",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\u2028",
        "\uFE0F",
        "e\u0301",
        "👍🏽",
        "𠮷",
        "[手机1]",
        "13800001234",
        "一三八零零零零一二三四",
        "8栋2单元502",
        "搅拌站",
        "海沧区",
        "No.",
        "3.5%",
        "\uD83D",
        "\uDE00"
    };

    private InventedTexts() {}

    /** @param length least length in UTF-16 units; 0 gives an empty text */
    public static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.append((char) ('!' + random.nextInt('~' - '!' + 1)));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                default -> text.append((char) (0x4E00 + random.nextInt(0x51A6)));
            }
        }
        return text.toString();
    }
}
