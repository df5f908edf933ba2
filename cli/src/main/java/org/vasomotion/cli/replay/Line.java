package org.vasomotion.cli.replay;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of a timeline, made once for both files. Used again for the next line.
final class Line {

    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private int csvBytes;
    private int jsonBytes;

    void put(Column column, Cell cell) {
        cells.put(column, cell);
        csvBytes += cell.csv().length;
        jsonBytes += column.field().length + cell.json().length;
    }

    /// What stands in a column; null leaves it empty.
    @Nullable
    Cell get(Column column) {
        return cells.get(column);
    }

    /// As many bytes as the cells take in CSV, or more; without what stands between them.
    int csvBytes() {
        return csvBytes;
    }

    /// As many bytes as the fields take in JSON, or more; without what stands between them.
    int jsonBytes() {
        return jsonBytes;
    }

    void clear() {
        cells.clear();
        csvBytes = 0;
        jsonBytes = 0;
    }
}
