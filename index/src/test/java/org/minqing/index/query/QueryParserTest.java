package org.minqing.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    private static final long SEED = 7;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    停车 收费                    | (停车 & 收费)
                    停车　收费                   | (停车 & 收费)
                    "占道经营"                   | "占道经营"
                    “占道经营”                   | "占道经营"
                    「占道经营」                 | "占道经营"
                    “占道经营"                   | "占道经营"
                    夜市"占道经营"               | (夜市 & "占道经营")
                    停车 -共享单车               | (停车 & !共享单车)
                    停车 －共享单车              | (停车 & !共享单车)
                    -"a b"                       | !"a b"
                    2026-01                      | 2026-01
                    停车 OR 收费 违停            | (停车 / (收费 & 违停))
                    停车 或 收费                 | (停车 / 收费)
                    停车 且 收费 AND 违停        | (停车 & 收费 & 违停)
                    或许                         | 或许
                    "或"                         | "或"
                    （停车 或 收费）违停         | ((停车 / 收费) & 违停)
                    -(停车 或 收费)              | !(停车 / 收费)
                    街道:新阳                    | STREET=新阳
                    街道：新阳 主题: 停车秩序    | (STREET=新阳 & THEME=停车秩序)
                    渠道:"12345 热线"            | CHANNEL=="12345 热线"
                    渠道:"a\\"b\\\\"             | CHANNEL=="a"b\\"
                    渠道:a:b：c                  | CHANNEL=a:b：c
                    渠道:区长信箱（网站）        | CHANNEL=区长信箱（网站）
                    (渠道:区长信箱)              | CHANNEL=区长信箱
                    -街道:新阳                   | !STREET=新阳
                    编号:XF-1                    | #XF-1
                    2026Q1 停车                  | (QUARTER=="2026Q1" & 停车)
                    季度:2026                    | QUARTER=2026
                    12:30 停车                   | (12:30 & 停车)
                    "校园 餐"~5                  | "校园 餐"~5
                    “校园 餐”～12                | "校园 餐"~12
                    5G*                          | 5G*
                    停车＊ 5G                    | (停车* & 5G)
                    """)
    void aQueryIsReadAsMeant(String query, String expected) {
        assertEquals(expected, shape(QueryParser.parse(query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    停车 区域:新阳    | 4 | 街道
                    停车 "收费        | 4 | 引号
                    停车 「收费       | 4 | 引号
                    停车 ()           | 5 | 括号
                    停车 (  ）        | 7 | 括号
                    (停车             | 1 | 右括号
                    停车)             | 3 | 左括号
                    停车 或           | 5 | 缺少
                    或 停车           | 1 | 左边
                    停车 或 且 收费   | 6 | 左边
                    停车 -            | 4 | 减号
                    停车 - 收费       | 4 | 减号
                    ""                | 1 | 引号
                    *                 | 1 | 星号
                    停*车             | 1 | 星号
                    街道:             | 4 | 街道
                    "停 车"~          | 7 | 字数
                    "停 车"~101       | 10 | 字数
                    :新阳             | 1 | 字段
                    𠮷𠮷 "a           | 4 | 引号
                    """)
    void aMistakeIsToldWithItsColumnAndARemedy(String query, int column, String named) {
        var mistake = assertThrows(QueryException.class, () -> QueryParser.parse(query));

        assertEquals(column, mistake.column());
        var message = String.valueOf(mistake.getMessage());
        assertTrue(message.contains(named), message);
        assertTrue(message.startsWith("查询第" + column + "个字："), message);
    }

    @Test
    void aBlankQueryMeansEverything() {
        assertEquals(new Expression.All(List.of(), 1), QueryParser.parse(" 　"));
    }

    @Test
    void tooLongTooManyAndTooDeepAreRefused() {
        var queries = List.of(
                "停".repeat(10_000), "停 ".repeat(65), "(".repeat(22) + "停" + ")".repeat(22), "-".repeat(30) + "停");

        for (var query : queries) {
            assertThrows(QueryException.class, () -> QueryParser.parse(query), query);
        }
        assertEquals("停", shape(QueryParser.parse("(".repeat(20) + "停" + ")".repeat(20))));
        assertTrue(shape(QueryParser.parse("停 ".repeat(64))).startsWith("(停 &"));
    }

    @Test
    void anyCharactersAreReadOrRefusedInBoundedTime() {
        var random = new SplittableRandom(SEED);
        var signs = "停车a1 　\"“”「」（）()-－:：~～*＊\\或OR且AND街道\0\u00A0𠮷";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            int refused = 0;
            for (int round = 0; round < 20_000; round++) {
                var query = random.ints(random.nextInt(40), 0, signs.length())
                        .mapToObj(at -> signs.substring(at, at + 1))
                        .collect(Collectors.joining());
                refused += isRefused(query) ? 1 : 0;
            }
            assertTrue(refused > 0 && refused < 20_000, "seed " + SEED + ", refused " + refused);
        });
    }

    private static boolean isRefused(String query) {
        try {
            QueryParser.parse(query);
            return false;
        } catch (QueryException refused) {
            assertTrue(refused.column() >= 1 && refused.column() <= query.length() + 1, query);
            return true;
        }
    }

    private static String shape(Expression expression) {
        return switch (expression) {
            case Expression.Text text -> text.quoted() ? "\"" + text.text() + "\"" : text.text();
            case Expression.Prefix prefix -> prefix.text() + "*";
            case Expression.Near near -> "\"" + near.text() + "\"~" + near.distance();
            case Expression.Value value ->
                value.facet() + (value.exact() ? "==\"" + value.value() + "\"" : "=" + value.value());
            case Expression.Number number -> "#" + number.number();
            case Expression.Not not -> "!" + shape(not.inner());
            case Expression.All all -> joined(all.parts(), " & ");
            case Expression.Any any -> joined(any.parts(), " / ");
        };
    }

    private static String joined(List<Expression> parts, String sign) {
        return parts.stream().map(QueryParserTest::shape).collect(Collectors.joining(sign, "(", ")"));
    }
}
