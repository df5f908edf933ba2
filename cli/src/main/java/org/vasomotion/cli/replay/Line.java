package org.vasomotion.cli.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One line of a timeline, made once for both files. Used again for the next line.
final class Line {

    private final @Nullable Cell[] cells = new @Nullable Cell[Column.values().length];

    void put(Column column, Cell cell) {
        cells[column.place()] = cell;
    }

    /// What stands in a column; null leaves it empty.
    @Nullable
    Cell get(Column column) {
        return cells[column.place()];
    }

    void clear() {
        Arrays.fill(cells, null);
    }
}
