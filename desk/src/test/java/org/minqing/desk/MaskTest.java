package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.knowledge.Officials;

/** {@code minqing mask} as other programs use it. */
class MaskTest {

    @TempDir
    private Path folder;

    @Test
    void offsetsAreCodePointsOfTheLine() throws IOException {
        var line = "😀𠮷 我叫林建华，电话13800001234👍🏽";

        var said = mask(new Desk(folder.resolve("workspace")), line + "\n", "--json")
                .json();

        var one = said.getFirst();
        assertEquals(line, one.get("text").asText());
        assertEquals("😀𠮷 我叫[姓名1]，电话[手机1]👍🏽", one.get("masked").asText());
        assertEquals(
                "[{\"start\":5,\"end\":8,\"type\":\"NAME\"},{\"start\":11,\"end\":22,\"type\":\"MOBILE\"}]",
                one.get("spans").toString());
    }

    @Test
    void everyLineHasItsResult() throws IOException {
        var said = mask(new Desk(folder.resolve("workspace")), "\n电话13800001234\r\n\n\u0000\uFEFF空\rQQ 123456789");

        assertEquals(
                List.of("", "电话[手机1]", "", "\u0000\uFEFF空\rQQ [QQ1]"),
                List.of(said.out().split("\n", 4)).stream()
                        .map(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
                        .toList());
    }

    @Test
    void maskingMakesNoWorkspaceAndHeedsTheOneThereIs() throws IOException {
        var place = folder.resolve("workspace");
        var desk = new Desk(place);
        mask(desk, "代理人柯美霞来站\n");
        assertFalse(Files.exists(place));

        try (var office = Office.open(place)) {
            Files.writeString(office.workspace().settings().resolve(Officials.FILE), "柯美霞\n");
        }

        assertEquals("代理人柯美霞来站", mask(desk, "代理人柯美霞来站\n").out().strip());
    }

    private static Desk.Said mask(Desk desk, String input, String... options) throws IOException {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            var arguments = new String[options.length + 1];
            arguments[0] = "mask";
            System.arraycopy(options, 0, arguments, 1, options.length);
            return desk.expect(ExitCode.DONE, arguments);
        } finally {
            System.setIn(before);
        }
    }
}
