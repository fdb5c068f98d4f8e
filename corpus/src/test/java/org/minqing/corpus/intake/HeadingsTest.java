package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private final Headings headings = new Headings();

    private HeadingMap map(String... names) {
        return headings.map(TableRow.of(1, Arrays.stream(names).map(Cell::text).toList()));
    }

    @ParameterizedTest
    @CsvSource({"' 诉求 内容 ', 诉求内容", "３、意见建议（必填）, 意见建议", "*手机号, 手机号", "ＩＤ, id", "满意度：, 满意度", "（一）, （一）"})
    void decorationIsTakenOff(String heading, String expected) {
        assertEquals(Headings.normalize(expected), Headings.normalize(heading));
    }

    @Test
    void theBetterSynonymComesFirstWhereSeveralColumnsMeanTheSame() {
        var map = map("时间", "内容", "来电时间", "诉求内容");

        assertEquals(List.of(2, 0), map.columns(Field.DATE));
        assertEquals(List.of(3, 1), map.columns(Field.TEXT));
    }

    @Test
    void aQuestionOfAQuestionnaireIsTheTextWhereNothingElseIs() {
        var map = map("序号", "提交答卷时间", "所用时间", "4、您对社区还有哪些意见和建议？");

        assertEquals(List.of(3), map.columns(Field.TEXT));
        assertEquals(List.of(1), map.columns(Field.DATE));
    }

    @Test
    void columnsWithOneNameAreToldApartInARejectedRow() {
        assertEquals(List.of("内容", "内容(B列)", "第C列"), map("内容", "内容").labels(3));
    }

    @Test
    void everyHeadingOfTheHotlinesTableIsKnown() {
        var map = map(
                "姓名",
                "性别",
                "来电号码",
                "联系方式",
                "工单编号",
                "来电时间",
                "受理渠道",
                "来电类别",
                "紧急程度",
                "问题分类名称",
                "事发地",
                "详细发生地",
                "承办单位",
                "工单标题",
                "主要内容",
                "办理截止时间",
                "分派时间",
                "办结时间",
                "工单状态",
                "回访时间",
                "对办理结果是否满意",
                "回访意见",
                "办理情况");

        assertEquals(List.of(), map.unknown());
        assertEquals(List.of(11, 10), map.columns(Field.PLACE));
    }
}
