package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 编号|工单号|工单编号|受理编号|件号|诉求编号|信件编号|留言编号|REC_ID",
        "DATE, 时间|诉求时间|来电时间|受理时间|登记时间|提交时间|接待时间|递交时间|来信时间|CREATE_TIME|留言时间|提交答卷时间",
        "TEXT, 内容|诉求内容|反映内容|主要内容|问题描述|留言详情|市民诉求|意见建议",
        "TITLE, 标题|工单标题|诉求标题|主题|留言主题",
        "PLACE, 地点|事发地|事发地点|地址|点位|所属区域|详细发生地",
        "STREET, 街道|所属街道|属地|镇街|STREET_NAME",
        "COMMUNITY, 社区|村居|所属社区|COMMUNITY_NAME",
        "UNIT, 单位|承办单位|主办单位|责任单位|处理部门|所属部门|处理单位|DISPOSE_UNIT_NAME",
        "REPLY, 结果|办理结果|办理情况|回复意见|答复内容|答复意见",
        "REPLIED_ON, 答复时间|办结时间",
        "RATING, 满意度|是否满意|评价|回访结果|对办理结果是否满意",
        "NAMES, 姓名|诉求人|反映人|来电人|群众姓名",
        "PHONE, 电话|联系电话|手机号|联系方式|来电号码",
        "ACCOUNT, 留言用户",
        "KIND, 类别|诉求类型|工单类型|诉求性质|来电类别|EVENT_PROPERTY_NAME",
        "CHANNEL, 渠道|来源|受理渠道|来信渠道|EVENT_SRC_NAME",
        "STATUS, 工单状态|处理状态|状态",
        "LIKES, 点赞数",
        "DISLIKES, 反对数",
        "UNUSED, 性别|来电人标签|来电主体|被投诉人|紧急程度|办理类型|问题分类编码|问题分类名称|是否保密|承办单位编码|处理时限|处理时限单位"
                + "|办理截止时间|是否需要回复|工单标签|旧工单编号|分派时间|是否督办|退回原因|退回次数|是否疑难|到期标识|超期标识|延期|回访时间"
                + "|问题是否解决|工作人员是否联系市民|回访意见|是否省级工单|不合理诉求状态|身份证号|一级分类|二级分类|三级分类|专项关注标签"
                + "|EVENT_TYPE_NAME|MAIN_TYPE_NAME|SUB_TYPE_NAME|INTIME_ARCHIVE_NUM|OVERTIME_ARCHIVE_NUM|一级标签|所用时间|来源详情|来自IP"
    })
    void everyNameThatOfficesAreKnownToUseHasItsMeaning(Field field, String names) {
        for (var name : names.split("\\|")) {
            assertEquals(Optional.of(field), map(name).fieldOf(0), name);
        }
    }
}
