package org.minqing.desk.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;

/** A day as it is typed on the command line. */
final class Dates {

    private Dates() {}

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("日期要写成 2026-01-05 这样");
        }
    }
}
