package org.vasomotion.cli.replay;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of a timeline as texts, made once for both files. Used again for the next line.
final class Line {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    void put(Column column, String text) {
        cells.put(column, text);
    }

    /// The text in a column; null leaves the cell empty.
    @Nullable
    String get(Column column) {
        return cells.get(column);
    }

    void clear() {
        cells.clear();
    }
}
