package org.minqing.corpus.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where submissions were handed in, as far as the names of files and sheets tell. */
final class Channels {

    /** What stands where nobody said. */
    static final String UNKNOWN = "未注明渠道";

    private record Cue(Pattern pattern, String channel) {}

    private static final List<Cue> CUES = List.of(
            cue("12345|便民服务平台", "12345热线"),
            cue("代表接待|接待日|接访", "代表接待日"),
            cue("活动室", "代表活动室"),
            cue("联络站|活动站|联系点|代表之家|代表小组", "代表联络站"),
            cue("信访|来信|来访", "信访"),
            cue("问卷|调查表", "问卷"),
            cue("领导留言|留言板", "领导留言板"),
            cue("随手拍", "随手拍小程序"),
            cue("小程序|微信|公众号", "微信"),
            cue("留言|网络问政|问政", "网络留言"));

    private Channels() {}

    private static Cue cue(String pattern, String channel) {
        return new Cue(Pattern.compile(pattern), channel);
    }

    /**
     * @param said what the operator said, or null
     * @param names of the file, then of the sheet, then the sheet's title: the first that tells decides
     */
    static String guess(@Nullable String said, String... names) {
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        for (var name : names) {
            for (var cue : CUES) {
                if (cue.pattern().matcher(name).find()) {
                    return cue.channel();
                }
            }
        }
        return UNKNOWN;
    }
}
