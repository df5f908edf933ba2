package org.vasomotion.cli.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file of lines: CSV with a header, where absent cells are empty, or JSON Lines, where they are left out.
final class LineFile implements AutoCloseable {

    private static final Column[] COLUMNS = Column.values();
    private static final String HEADER =
            Arrays.stream(COLUMNS).map(Column::title).collect(Collectors.joining(",", "", "\n"));
    private static final int BUFFER = 1 << 16;

    enum Form {
        CSV,
        JSON
    }

    private final OutputStream out;
    private final Form form;
    private byte[] buffer = new byte[BUFFER];
    private int filled;
    private boolean isBegun;

    private LineFile(OutputStream out, Form form) {
        this.out = out;
        this.form = form;
    }

    static LineFile csv(Path file) throws IOException {
        LineFile lines = new LineFile(Files.newOutputStream(file), Form.CSV);
        lines.put(HEADER.getBytes(StandardCharsets.UTF_8));
        return lines;
    }

    static LineFile jsonLines(Path file) throws IOException {
        return new LineFile(Files.newOutputStream(file), Form.JSON);
    }

    void write(Line line) throws IOException {
        switch (form) {
            case CSV -> row(line);
            case JSON -> object(line);
        }
    }

    private void row(Line line) throws IOException {
        makeRoom(line.csvBytes() + COLUMNS.length);
        for (Column column : COLUMNS) {
            @Nullable Cell cell = line.get(column);
            if (cell != null) {
                put(cell.csv());
            }
            put(',');
        }
        buffer[filled - 1] = '\n';
    }

    /// Lines are kept apart, not ended.
    private void object(Line line) throws IOException {
        makeRoom(line.jsonBytes() + COLUMNS.length + 2);
        if (isBegun) {
            put('\n');
        }
        isBegun = true;
        char before = '{';
        for (Column column : COLUMNS) {
            @Nullable Cell cell = line.get(column);
            if (cell != null) {
                put(before);
                put(column.field());
                put(cell.json());
                before = ',';
            }
        }
        put('}');
    }

    private void makeRoom(int bytes) throws IOException {
        if (bytes > buffer.length - filled) {
            flush();
        }
        if (bytes > buffer.length) {
            buffer = new byte[bytes];
        }
    }

    private void put(char ascii) {
        buffer[filled++] = (byte) ascii;
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
