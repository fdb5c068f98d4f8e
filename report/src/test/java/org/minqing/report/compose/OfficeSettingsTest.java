package org.minqing.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.knowledge.KnowledgeException;
import org.minqing.report.figures.Thresholds;

class OfficeSettingsTest {

    private static final String DEFAULT = new String(OfficeSettings.defaultFile(), StandardCharsets.UTF_8);

    @Test
    void theFileThatComesWithTheProductHoldsTheThresholdsOfTheDomain() {
        var office = OfficeSettings.standard();

        assertEquals("海沧区", office.district());
        assertEquals("海沧区人大常委会办公室", office.issuer());
        assertEquals(List.of("海沧街道", "新阳街道", "嵩屿街道", "东孚街道"), office.streets());
        assertEquals(new Thresholds(30, 10, 3, 5), office.thresholds());
        assertEquals(Thresholds.STANDARD, office.thresholds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "district=海沧区|distrct=海沧区|office.properties 第5行：不认识“distrct”，可用的名称是 district、issuer、masthead、marking、streets、issues、quotations、rows、share.base、change.base、small.cell、trend.minimum",
                "issuer=海沧区人大常委会办公室|issuer=|office.properties 第7行：“issuer”没有值，请补填",
                "issues=5|issues=五|office.properties 第15行：“issues”应为1至10的整数，现为“五”，请改正",
                "issues=5|rows=5|office.properties 第19行：“rows”出现了两次，请删去一行",
                "rows=10|rows|office.properties 第19行：没有等号，请写成 名称=值",
            })
    void aWrongLineIsNamed(String from, String to, String message) {
        var text = DEFAULT.replace(from, to);

        var thrown = assertThrows(KnowledgeException.class, () -> OfficeSettings.parse(text));

        assertEquals(message, thrown.getMessage());
    }

    @Test
    void aMissingKeyIsNamed() {
        var text = DEFAULT.replace("small.cell=3\n", "");

        var thrown = assertThrows(KnowledgeException.class, () -> OfficeSettings.parse(text));

        assertEquals("office.properties：缺少“small.cell”，请补上一行 small.cell=…", thrown.getMessage());
    }
}
