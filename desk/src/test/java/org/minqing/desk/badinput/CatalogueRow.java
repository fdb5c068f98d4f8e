package org.minqing.desk.badinput;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows of the bad-input catalogue, 1 to 67, that a test shows beyond the table of cases. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CatalogueRow {
    int[] value();
}
