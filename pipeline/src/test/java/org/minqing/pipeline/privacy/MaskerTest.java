package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.pipeline.InventedTexts;
import org.minqing.pipeline.segment.Segmenter;

/** Every number and name is invented; the identity numbers have the birth year 1900 and a right check digit. */
class MaskerTest {

    private static final long SEED = 20260402;

    private final Masker masker = Masker.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    电话13800001234。                        | 电话[手机1]。
                    请打138-0000-1234或138 0000 1235         | 请打[手机1]或[手机2]
                    手机+86 13800001234                      | 手机[手机1]
                    手机0086-13800001234                     | 手机[手机1]
                    １３８００００１２３４是我的号            | [手机1]是我的号
                    电话一三八零零零零一二三四                | 电话[手机1]
                    电话幺三八〇〇〇〇幺二三四                | 电话[手机1]
                    138****1234                              | [手机1]
                    座机0592-6051234转801                    | 座机[座机1]
                    固话（0592）6051234                       | 固话[座机1]
                    店里座机0592-0037802。                     | 店里座机[座机1]。
                    家里电话6051234                          | 家里电话[座机1]
                    身份证350211190001011236                 | 身份证[身份证1]
                    身份证号：35021119000101123X             | 身份证号：[身份证1]
                    号码350211 19000101 1236                 | 号码[身份证1]
                    卡号6222 0200 0000 0000 000              | 卡号[银行卡1]
                    车牌闽D12345                             | 车牌[车牌1]
                    闽D·A1B23停在路中间                      | [车牌1]停在路中间
                    新能源车闽DF12345                        | 新能源车[车牌1]
                    护照号E12345678                          | 护照号[护照1]
                    台胞证号12345678                         | 台胞证号[通行证1]
                    微信号：haicang_2026                     | 微信号：[微信1]
                    加V：wxabc12345                          | 加V：[微信1]
                    QQ 123456789                             | QQ [QQ1]
                    发邮件到zhang.san+1@example.com.cn吧      | 发邮件到[邮箱1]吧
                    发到ａｂｃ＠example.com                   | 发到[邮箱1]
                    我住8栋2单元502室                        | 我住[门牌1]
                    家住石囷南路118号之3                      | 家住石囷南路[门牌1]
                    12号楼1203漏水                           | [门牌1]漏水
                    3-2-1502的住户                           | [门牌1]的住户
                    我叫王小明，反映一件事                    | 我叫[姓名1]，反映一件事
                    联系人：欧阳小小，电话13800001234         | 联系人：[姓名1]，电话[手机1]
                    昨天林建华跟我说路灯坏了                  | 昨天[姓名1]跟我说路灯坏了
                    我女儿陈思涵在读二年级，思涵很怕          | 我女儿[姓名1]在读二年级，[姓名2]很怕
                    市民陈女士来电，和邻居老赵、阿明说过       | 市民[姓名1]来电，和邻居[姓名2]、[姓名3]说过
                    王某某和李××都签了字                     | [姓名1]和[姓名2]都签了字
                    反映人：古丽·阿不都，女                   | 反映人：[姓名1]，女
                    外教David Chen没有发工资                  | 外教[姓名1]没有发工资
                    身份证４２０１１６１９０００１０１１２３４ | 身份证[身份证1]
                    手机一三八，零零零零，一二三四            | 手机[手机1]
                    手机幺三八零零零零 幺二三四               | 手机[手机1]
                    電話13800001234，身份證350211190001011236 | 電話[手机1]，身份證[身份证1]
                    闽d 0 0 1 2 3的车                        | [车牌1]的车
                    挂车闽D0012挂占道                         | 挂车[车牌1]占道
                    护照：EF0001234                          | 护照：[护照1]
                    回乡证H00001234                          | 回乡证[通行证1]
                    邮箱abc（at）example.com                  | 邮箱[邮箱1]
                    薇信：abc_12345，扣扣三四五八零零一       | 薇信：[微信1]，扣扣[QQ1]
                    十二栋一单元三零二室漏水                  | [门牌1]漏水
                    霞阳村东社9028号的老宅                    | 霞阳村东社[门牌1]的老宅
                    """)
    void personalDataBecomeATag(String raw, String masked) {
        assertEquals(masked, masker.mask(raw, List.of()).text());
    }

    @Test
    void invisibleCharactersHideNothing() {
        assertEquals(
                "电话[手机1]",
                masker.mask("电话138\u200B0000\u200D12\uFEFF34", List.of()).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "业主高度关注",
                "我是马巷居民",
                "我是高中家长，想问入学",
                "地铁3号线",
                "8栋和9栋之间",
                "拨打12345",
                "324国道",
                "2026年1月5日",
                "2026-01-05 10:20:30",
                "3室2厅",
                "一共1200元，三十万人次",
                "工单HC2601040546",
                "0592-12345",
                "一二三四五六",
                "面积1203平方米",
                "3.5%和100%",
                ""
            })
    void whatOnlyLooksLikePersonalDataStays(String raw) {
        assertEquals(raw, masker.mask(raw, List.of()).text());
    }

    @Test
    void namesOfTheRowAreMaskedWhereverTheyStand() {
        assertEquals(
                "[姓名1]说物业骂[姓名1]，[姓名2]在场",
                masker.mask("赖老板说物业骂赖老板，李水生在场", List.of("赖老板", "李水生", "王")).text());
    }

    @Test
    void oneValueHasOneTagInHoweverManyForms() {
        assertEquals(
                "[手机1]、[手机1]、[手机1]、[手机2]",
                masker.mask("13800001234、138-0000-1234、１３８００００１２３４、13800001235", List.of())
                        .text());
    }

    @Test
    void titleAndTextShareTheirTags() {
        var masked = masker.mask(List.of(whole("找13800001234"), whole("13800001235和13800001234")), List.of());

        assertEquals(
                List.of("找[手机1]", "[手机2]和[手机1]"),
                masked.stream().map(SegmentedText::text).toList());
    }

    @Test
    void aForgedTagIsToldFromOurs() {
        assertEquals(
                "他写［手机1］，电话[手机1]，［姓名］［QQ99］[其他1]",
                masker.mask("他写[手机1]，电话13800001234，[姓名][QQ99][其他1]", List.of()).text());
    }

    @Test
    void theSpansSayWhereTheValuesStood() {
        var raw = "电话138-0000-1234，微信号：haicang_2026";

        var spans = masker.mask(raw, List.of()).spans();

        assertEquals(
                List.of("138-0000-1234", "haicang_2026"),
                spans.stream()
                        .map(span -> raw.substring(span.start(), span.end()))
                        .toList());
        assertEquals(
                List.of(PersonalType.MOBILE, PersonalType.WECHAT),
                spans.stream().map(Span::type).toList());
    }

    @Test
    void theCutsOfTheMaskedTextTileItAndATagIsOneToken() {
        var segmenter = new Segmenter(List.of("搅拌站"));
        var random = new Random(SEED);
        int tags = 0;
        for (int i = 0; i < 1500; i++) {
            var name = "seed " + SEED + ", text " + i;
            var raw = InventedTexts.text(random, random.nextInt(150));
            var expected = masker.mask(raw, List.of());

            var cut = masker.mask(List.of(segmenter.segment(raw)), List.of()).getFirst();

            assertEquals(expected.text(), cut.text(), name);
            assertEquals(cut.text().length(), cut.size() == 0 ? 0 : cut.end(cut.size() - 1), name);
            tags += assertTagsAreTokens(expected, cut, name);
        }
        assertFalse(tags < 500, "expected enough tags to try, was " + tags);
    }

    @Test
    void maskingAMaskedTextTellsItsTagsApart() {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var once = masker.mask(InventedTexts.text(random, 100), List.of());

            var twice = masker.mask(once.text(), List.of()).text();

            for (var span : once.spans()) {
                assertTrue(twice.contains(fullWidth(span.tag())), "seed " + SEED + ", text " + i);
            }
        }
    }

    private static String fullWidth(String text) {
        return text.replace('[', '［').replace(']', '］');
    }

    private static int assertTagsAreTokens(Masked masked, SegmentedText cut, String name) {
        int shift = 0;
        for (var span : masked.spans()) {
            int start = span.start() + shift;
            shift += span.tag().length() - (span.end() - span.start());
            boolean whole = false;
            for (int token = 0; token < cut.size(); token++) {
                whole |= cut.start(token) == start && cut.token(token).equals(span.tag());
            }
            assertEquals(true, whole, name + ": " + span.tag());
        }
        return masked.spans().size();
    }

    private static SegmentedText whole(String text) {
        return new SegmentedText(text, new int[] {text.length()});
    }
}
