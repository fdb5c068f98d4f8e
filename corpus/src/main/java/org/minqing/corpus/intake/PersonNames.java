package org.minqing.corpus.intake;

import java.util.regex.Pattern;

/** Tells a full personal name, which two people seldom share, from a form of address. */
final class PersonNames {

    private static final Pattern FULL = Pattern.compile("[\\p{IsHan}·]{2,15}|[A-Za-z][A-Za-z .'-]{3,40}");
    private static final Pattern PARTIAL = Pattern.compile(".*(某|先生|女士|小姐|同志|师傅|阿姨|大爷|老师|居民|市民|群众|业主|等人).*");

    private PersonNames() {}

    /** Whether it names one person: not 陈女士, 张×× or 王某. */
    static boolean isFull(String name) {
        return FULL.matcher(name).matches() && !PARTIAL.matcher(name).matches();
    }
}
