package org.minqing.pipeline.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.SegmentedText;

/** Every text is invented for this test. */
class LinearModelTest {

    private static final List<LabelledText> TEXTS = List.of(
            text("停车", "小区 车位 太 少 晚上 没 地方 停车"),
            text("停车", "路边 停车 收费 太 贵 车位 只 卖 不 租"),
            text("停车", "消防 通道 停 满 了 车"),
            text("食堂", "学校 食堂 的 饭 是 凉 的"),
            text("食堂", "孩子 说 午餐 吃 不 饱 食堂 菜 少"),
            text("食堂", "餐费 涨 了 三 块 没有 人 解释"),
            text("电梯", "电梯 又 坏 了 老人 爬 楼"),
            text("电梯", "加装 电梯 一楼 不 同意"),
            text("电梯", "电梯 困 人 一个 小时"));

    private static LabelledText text(String label, String words) {
        return new LabelledText(label, SegmentedText.EMPTY, segmented(words));
    }

    /** Words with blanks between them as a segmented text without the blanks. */
    private static SegmentedText segmented(String words) {
        var parts = words.split(" ", -1);
        var ends = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + parts[i].length();
        }
        return new SegmentedText(String.join("", parts), ends);
    }

    private static LinearModel.Decided best(LinearModel model, String words) {
        return model.best(SegmentedText.EMPTY, segmented(words));
    }

    @Test
    void whatItLearnedItDecides() {
        var model = LinearModel.train(TEXTS);

        assertEquals(3, model.labels());
        for (var text : TEXTS) {
            assertEquals(text.label(), model.best(text.title(), text.text()).label());
        }
        assertEquals("食堂", best(model, "中午 的 菜 太 少 孩子 吃 不 饱").label());
        assertEquals("停车", best(model, "车位 不 够").label());
    }

    @Test
    void confidencesAreSharesAndATextWithoutKnownFeaturesHasNoFavourite() {
        var model = LinearModel.train(TEXTS);

        double known = best(model, "电梯 困 人").confidence();

        assertTrue(known > 1.0 / 3 && known <= 1, () -> "was " + known);
        assertEquals(1.0 / 3, best(model, "hello").confidence(), 1e-9);
    }

    @Test
    void aModelThatWasWrittenDecidesAsBefore(@TempDir Path folder) throws IOException {
        var model = LinearModel.train(TEXTS);
        var file = folder.resolve("model.bin");
        model.write(file);

        var read = LinearModel.read(file);

        for (var text : TEXTS) {
            assertEquals(model.best(text.title(), text.text()), read.best(text.title(), text.text()));
        }
    }

    @Test
    void trainingTwiceGivesTheSameConfidence() {
        var first = best(LinearModel.train(TEXTS), "电梯 坏 了");
        var second = best(LinearModel.train(TEXTS), "电梯 坏 了");

        assertEquals(first, second);
    }

    @Test
    void openNlpsOwnCategorizerReadsTheModelAndAgrees(@TempDir Path folder) throws IOException {
        var model = LinearModel.train(TEXTS);
        var file = folder.resolve("model.bin");
        model.write(file);

        var theirs = new DocumentCategorizerME(new DoccatModel(file));

        for (var text : TEXTS) {
            var features = TextFeatures.withCharacters(text.title(), text.text());
            assertEquals(text.label(), theirs.getBestCategory(theirs.categorize(features)));
        }
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void oneLabelIsNothingToLearn() {
        assertThrows(IllegalArgumentException.class, () -> LinearModel.train(TEXTS.subList(0, 3)));
    }

    @Test
    void wordsCharactersAndPairsAreFeaturesAndTagsAreNone() {
        assertArrayEquals(
                new String[] {"车位", "少", "=车", "=车位", "=位", "=位少", "=少"},
                TextFeatures.withCharacters(SegmentedText.EMPTY, segmented("车位 少")));
        assertArrayEquals(
                new String[] {"电话", "=电", "=电话", "=话"},
                TextFeatures.withCharacters(SegmentedText.EMPTY, segmented("电话 [手机1] 12")));
    }
}
