package org.minqing.corpus.samples;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A questionnaire's export in the form of 问卷星: numbered questions as headings, (空) where one was not answered. */
final class SurveyWorkbook {

    private static final List<String> COLUMNS = List.of(
            "序号",
            "提交答卷时间",
            "所用时间",
            "来源",
            "来源详情",
            "来自IP",
            "1、您的年龄段",
            "2、您居住的街道",
            "3、您最关心的方面（多选题）",
            "4、您反映的具体问题或建议",
            "5、您对上一季度代表工作的满意度",
            "6、您的联系电话（选填）");

    private static final List<String> AGES = List.of("18-30岁", "31-40岁", "41-50岁", "51-60岁", "60岁以上");
    private static final List<String> CONCERNS =
            List.of("停车出行", "学校教育", "校园餐", "看病就医", "物业与住房", "环境噪声", "养老", "就业收入", "消费与市场", "治安消防");
    private static final List<String> SATISFACTIONS = List.of("满意", "基本满意", "不满意", "不了解", "(跳过)");

    private SurveyWorkbook() {}

    static byte[] build(List<TruthRow> answers) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sheet1");
            TicketWorkbook.addTexts(sheet.createRow(0), COLUMNS);
            for (int i = 0; i < answers.size(); i++) {
                TicketWorkbook.addTexts(sheet.createRow(i + 1), cells(i + 1, answers.get(i)));
            }
            return OfficeBytes.of(workbook);
        }
    }

    private static List<String> cells(int number, TruthRow answer) {
        boolean chat = answer.chance(1) % 4 > 0;
        return List.of(
                Integer.toString(number),
                answer.text("date").replaceAll("-0?", "/") + " " + answer.text("time"),
                20 + answer.chance(2) % 300 + "秒",
                chat ? "微信" : "链接",
                chat ? "直接访问" : "https://example.com/survey",
                "192.0.2." + answer.chance(3) % 250 + "(虚构)",
                AGES.get(answer.chance(4) % AGES.size()),
                answer.text("street").isEmpty() ? "(空)" : answer.text("street"),
                CONCERNS.get(answer.chance(5) % 5) + "┋" + CONCERNS.get(5 + answer.chance(6) % 5),
                answer.text("text").isEmpty() ? "(空)" : answer.text("text"),
                SATISFACTIONS.get(answer.chance(7) % SATISFACTIONS.size()),
                answer.text("phone").isEmpty() ? "(空)" : answer.text("phone"));
    }
}
