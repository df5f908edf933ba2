package org.vasomotion.cli.replay;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of a timeline, made once for both files. Used again for the next line.
final class Line {

    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

    void put(Column column, Cell cell) {
        cells.put(column, cell);
    }

    /// What stands in a column; null leaves it empty.
    @Nullable
    Cell get(Column column) {
        return cells.get(column);
    }

    void clear() {
        cells.clear();
    }
}
