package org.minqing.pipeline.privacy;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of personal data, strongest pattern first; the word is what stands in the tag, such as {@code [手机1]}. */
public enum PersonalType {
    EMAIL("邮箱"),
    ID_CARD("身份证"),
    BANK_CARD("银行卡"),
    MOBILE("手机"),
    LANDLINE("座机"),
    PLATE("车牌"),
    PASSPORT("护照"),
    PERMIT("通行证"),
    WECHAT("微信"),
    QQ("QQ"),
    ADDRESS("门牌"),
    NAME("姓名");

    private final String word;

    PersonalType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The type whose tags hold a word. */
    public static Optional<PersonalType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
