package org.vasomotion.cli.replay;

import java.nio.charset.StandardCharsets;

/// A text as it stands in a cell of a CSV file and as a value of a JSON Lines file. Nobody changes its bytes.
final class Cell {

    private final byte[] csv;
    private final byte[] json;

    Cell(byte[] csv, byte[] json) {
        this.csv = csv;
        this.json = json;
    }

    /// A number, which stands in both as it is.
    ///
    /// @param number finite
    static Cell of(double number) {
        return number(Double.toString(number));
    }

    static Cell of(long number) {
        return number(Long.toString(number));
    }

    private static Cell number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new Cell(bytes, bytes);
    }

    byte[] csv() {
        return csv;
    }

    byte[] json() {
        return json;
    }
}
