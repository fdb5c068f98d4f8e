package org.minqing.corpus.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a column can mean. */
enum Field {
    NUMBER("number"),
    DATE("date"),
    TITLE("title"),
    TEXT("text"),
    NAMES("names"),
    PHONE("phone"),
    ACCOUNT("account"),
    KIND("kind"),
    CHANNEL("channel"),
    STREET("street"),
    COMMUNITY("community"),
    PLACE("place"),
    UNIT("unit"),
    STATUS("status"),
    REPLY("reply"),
    REPLIED_ON("repliedOn"),
    RATING("rating"),
    LIKES("likes"),
    DISLIKES("dislikes"),
    /** Who published a news item. */
    OUTLET("outlet"),
    /** Counts the rows of the sheet. */
    ORDINAL("ordinal"),
    /** Says where a rejected row stood that a person gives back. */
    RETURNED("returned"),
    /** Known, and of no use here. */
    UNUSED("unused");

    private static final ResourceBundle LABELS =
            ResourceBundle.getBundle(Field.class.getName(), Locale.ROOT, Field.class.getClassLoader());

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** Its name in {@code headings.properties} and in a file's report. */
    String key() {
        return key;
    }

    /** What people call it, in {@code settings/columns.csv} and on the screen: one Chinese word of {@code Field.properties}. */
    String label() {
        return LABELS.getString(key);
    }

    /** Whether the column's content goes into the submission. */
    boolean isUsed() {
        return this != UNUSED && this != ORDINAL && this != RETURNED;
    }
}
