package org.minqing.pipeline.privacy;

import static org.minqing.pipeline.privacy.Digits.NOT_AFTER_DIGIT;
import static org.minqing.pipeline.privacy.Digits.NOT_BEFORE_DIGIT;
import static org.minqing.pipeline.privacy.Digits.S;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Rule.Found;
import org.minqing.pipeline.privacy.Rule.Needs;

/**
 * The rules for numbers of identity cards, passports and permits.
 *
 * @see <a href="https://openstd.samr.gov.cn/">GB 11643-1999, citizen identification number</a>
 */
final class Documents {

    /** Between a cue word and the number that it announces. */
    private static final String LINK = "[^0-9A-Za-z，。；;\\n]{0,8}[ \\n]?";

    private static final String MONTH_DAY =
            "(?:0" + S + "[1-9]|1" + S + "[0-2])" + S + "(?:0" + S + "[1-9]|[12]" + S + "[0-9]|3" + S + "[01])";

    private static final String ID_18 = "[1-8]" + S + "[0-9](?:" + S + "[0-9]){4}" + S + "(?:1" + S + "[89]|2" + S
            + "0)" + S + "(?:[0-9]" + S + "){2}" + MONTH_DAY + S + "(?:[0-9]" + S + "){3}[0-9Xx]";

    /** First two digits of the six of an area: provinces and what comes before their numbers. */
    private static final Pattern AREA = Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3]).*");

    private static final String RESIDENCE = "居住证|居留|暂住证|台胞|回乡证|通行证|港澳台";
    private static final Pattern AFTER_RESIDENCE = Pattern.compile("(?:" + RESIDENCE + ")[^0-9，。；;\\n]{0,10}$");

    private static final String ID_CUE = "(?:身份证|身份号|证件|公民身份|残疾证|户口本|学籍|老证|身分证|(?<![A-Za-z])(?i:id|sfz)(?![A-Za-z]))";

    private Documents() {}

    static List<Rule> rules() {
        return List.of(
                permit(
                        NOT_AFTER_DIGIT + "(?<v>" + ID_18 + ")" + NOT_BEFORE_DIGIT,
                        found -> (found.value().matches("8[123]0000.*")
                                        || AFTER_RESIDENCE
                                                .matcher(found.before(20))
                                                .find())
                                && Digits.isOneNumber(found)),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(14, "证", "学籍", "ID", "id", "sfz", "SFZ"),
                        ID_CUE + LINK + "(?<v>[1-9](?:" + S + "[0-9]){13,16}" + S + "[0-9Xx](?:" + S
                                + "[0-9]{2}(?![0-9]))?)" + NOT_BEFORE_DIGIT,
                        found -> Digits.isOneNumber(found)
                                && (AREA.matcher(found.value()).matches()
                                        || found.before(10).contains("证"))),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(15, "身份证", "证件"),
                        "(?:身份证|证件)[^\\n]{0,24}?" + NOT_AFTER_DIGIT
                                + "(?<v>[1-8][0-9]{5}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3})"
                                + NOT_BEFORE_DIGIT),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(15, "15位", "十五位", "老证", "一代证"),
                        NOT_AFTER_DIGIT
                                + "(?<v>[1-8][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3})(?![0-9])(?=[^\\n]{0,12}(?:(?:15|十五)位|老证|一代证))"),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(17),
                        NOT_AFTER_DIGIT + "(?<v>" + ID_18 + ")" + NOT_BEFORE_DIGIT,
                        Documents::isIdentity),
                Rule.of(
                        PersonalType.ID_CARD,
                        new Needs(5, "*", "X", "x"),
                        NOT_AFTER_DIGIT + "(?<v>[1-8][0-9]{2,9}[*Xx]{4,12}[0-9]{0,4}[0-9Xx])(?![0-9A-Za-z*])",
                        found -> found.value().length() >= 15 && found.value().length() <= 18),
                Rule.of(
                        PersonalType.PASSPORT,
                        new Needs(5, "护照", "passport", "Passport", "PASSPORT"),
                        "(?:护照|(?i:passport))[^0-9A-Za-z。；;\\n]{0,16}(?:(?i:no|number)[.: ]{0,3})?(?<v>[A-Za-z0-9](?:"
                                + S + "[A-Z0-9]){6,9})(?![0-9A-Za-z])",
                        Documents::isPassport),
                Rule.of(
                        PersonalType.PASSPORT,
                        new Needs(7, "E", "G", "e"),
                        "(?<![A-Za-z0-9])(?<v>(?:[EGe][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}))(?![0-9A-Za-z])",
                        found -> !Digits.isOfThing(found)),
                permit(
                        "(?:(?i:permit)|通行证|回乡证|台胞证|台胞|居住证|居留许可|居留证|永居证|永久居留|居留身份证|旅行证|(?i:residence)[A-Za-z ]{0,8}|暂住证|港澳证|签注|来往|证件|入台证)[^0-9A-Z。；;\\n]{0,12}"
                                + "(?<v>(?:[A-Z] ?){0,3}[0-9](?:[ \\-.]{0,2}[0-9Xx]){6,17}(?:\\([A-Za-z0-9]{1,2}\\))?)(?![0-9A-Za-z])"),
                permit("(?<![A-Za-z0-9])(?<v>[A-Z]{3}[0-9]{12})(?![0-9A-Za-z])", found -> !Digits.isOfThing(found)),
                permit(
                        "(?<![A-Za-z0-9])(?<v>[HMT][0-9]{8}(?:[0-9]{2})?|8[123]0000[0-9]{7,11}[0-9X])(?![0-9A-Za-z])",
                        found -> !Digits.isOfThing(found)));
    }

    private static Rule permit(String pattern) {
        return permit(pattern, Digits::isOneNumber);
    }

    private static Rule permit(String pattern, Predicate<Found> check) {
        return Rule.of(PersonalType.PERMIT, new Needs(7), pattern, check);
    }

    /** After its cue: at least five digits, at most three letters. */
    private static boolean isPassport(Found found) {
        var value = found.value();
        long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 5 && value.length() - digits <= 3 && value.length() >= 7 && !value.matches("1[3-9][0-9]{9}");
    }

    /** Without a cue: an area that exists, and the check digit where the number may as well be one of a thing. */
    private static boolean isIdentity(Found found) {
        var value = found.value();
        if (!AREA.matcher(value).matches() || !Digits.isOneNumber(found)) {
            return false;
        }
        boolean checked = Digits.hasIdCheck(value);
        return checked ? !Digits.isOfThing(found) : !value.startsWith("20", 6) && !Digits.isOfThing(found);
    }
}
