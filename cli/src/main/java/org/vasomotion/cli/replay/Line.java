package org.vasomotion.cli.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One line of a timeline as texts, made once for both files. Used again for the next line.
final class Line {

    private final @Nullable String[] cells = new String[Column.values().length];

    void put(Column column, String text) {
        cells[column.ordinal()] = text;
    }

    /// The text in a column; null leaves the cell empty.
    @Nullable
    String get(Column column) {
        return cells[column.ordinal()];
    }

    void clear() {
        Arrays.fill(cells, null);
    }
}
