package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.corpus.knowledge.Gazetteer;

/** Hot issues need their places: names of the gazetteer, and of shops and officials, are not personal data. */
class PlacesStayTest {

    private final Masker masker = Masker.builtIn();

    @Test
    void ofAHundredNamesOfPlacesAtMostOneIsLost() {
        var lost = new ArrayList<String>();
        int told = 0;
        for (var entry : Gazetteer.builtIn().entries()) {
            var names = new ArrayList<>(entry.aliases());
            names.add(entry.name());
            for (var name : names) {
                for (var text : List.of("请问%s什么时候修好", "我家在%s旁边，路灯不亮", "从东孚到%s要转三趟车", "%s、海沧湾公园都一样", "市民反映%s积水严重")) {
                    told++;
                    if (!masker.mask(text.formatted(name), List.of()).text().contains(name)) {
                        lost.add(text.formatted(name));
                    }
                }
            }
        }

        assertTrue(lost.size() * 100 <= told, lost.size() + " of " + told + ": " + lost);
    }

    @ParameterizedTest
    @CsvSource({
        "区人大代表李明华来站里听意见",
        "街道党工委书记王志强当场答复",
        "陈建国局长说已经安排",
        "张记沙茶面和老王烧烤店油烟扰民",
        "林氏木业的柜子有异味",
        "陈嘉庚的故事要进课堂",
        "“王老师作文”又在发传单",
        "业主高度关注，万分感谢",
        "拨打12345、95598或者400-820-8820",
        "市民服务中心咨询电话0592-6051800",
    })
    void publicNamesAndNumbersStay(String text) {
        assertEquals(text, masker.mask(text, List.of()).text());
    }
}
