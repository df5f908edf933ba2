package org.vasomotion.interop.tabular;

import java.sql.SQLException;

/// Turns what the database says into a sentence about the file.
final class Failures {

    private Failures() {}

    static DatasetException reading(String what, SQLException cause) {
        return new DatasetException(what + " cannot be read: " + firstLine(cause), cause);
    }

    private static String firstLine(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }
}
