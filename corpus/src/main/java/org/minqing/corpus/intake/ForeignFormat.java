package org.minqing.corpus.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Names binary formats that are not read, and what to do where there is more to say than to save them as another. */
final class ForeignFormat {

    private static final String ARCHIVE = "，请解压或改用 .zip 后导入";
    private static final int TAR_PLACE = 257;
    private static final String TAR = "ustar";
    private static final Pattern WORD = Pattern.compile("[ -~]+");
    private static final Map<String, String> BY_START = byStart();

    private ForeignFormat() {}

    private static Map<String, String> byStart() {
        var names = new LinkedHashMap<String, String>();
        names.put("Rar!\u001A\u0007", "RAR 压缩包" + ARCHIVE);
        names.put("7z\u00BC\u00AF\u0027\u001C", "7z 压缩包" + ARCHIVE);
        names.put("\u001F\u008B", "gzip 压缩包" + ARCHIVE);
        names.put("BZh", "bzip2 压缩包" + ARCHIVE);
        names.put("\u00FD7zXZ\u0000", "xz 压缩包" + ARCHIVE);
        names.put("\u0028\u00B5\u002F\u00FD", "zstd 压缩包" + ARCHIVE);
        names.put("MSCF", "CAB 压缩包" + ARCHIVE);
        names.put("PK\u0007\u0008", "分卷压缩包，请合并或解压后导入");
        names.put("\u00FF\u00D8\u00FF", "JPEG 图片");
        names.put("\u0089PNG", "PNG 图片");
        names.put("GIF8", "GIF 图片");
        names.put("II*\u0000", "TIFF 图片");
        names.put("MM\u0000*", "TIFF 图片");
        names.put("MZ", "Windows 程序");
        names.put("\u007FELF", "Linux 程序");
        return names;
    }

    /**
     * @param head the first 8 KiB of the file, or all of it
     * @param isBinary whether it is surely no text, which might begin with {@code MZ} too
     * @return empty where it is none of these
     */
    static String of(byte[] head, boolean isBinary) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith(TAR, TAR_PLACE)) {
            return "tar 压缩包" + ARCHIVE;
        }
        return BY_START.entrySet().stream()
                .filter(format -> start.startsWith(format.getKey())
                        && (isBinary || !WORD.matcher(format.getKey()).matches()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
