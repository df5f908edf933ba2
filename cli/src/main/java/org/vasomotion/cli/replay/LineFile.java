package org.vasomotion.cli.replay;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of lines: CSV with a header, where absent cells are empty, or JSON Lines, where they are left out.
record LineFile(JsonGenerator out, Form form) implements AutoCloseable {

    private static final CsvFactory CSV_LINES = new CsvFactory();
    private static final JsonFactory JSON_LINES = new JsonFactory();
    private static final Column[] COLUMNS = Column.values();
    private static final CsvSchema SCHEMA = schema();

    enum Form {
        CSV,
        JSON
    }

    static LineFile csv(Path file) throws IOException {
        var generator = CSV_LINES.createGenerator(stream(file), JsonEncoding.UTF8);
        generator.setSchema(SCHEMA);
        return new LineFile(generator, Form.CSV);
    }

    static LineFile jsonLines(Path file) throws IOException {
        JsonGenerator generator = JSON_LINES.createGenerator(stream(file), JsonEncoding.UTF8);
        generator.setRootValueSeparator(new SerializedString("\n"));
        return new LineFile(generator, Form.JSON);
    }

    void write(Line line) throws IOException {
        switch (form) {
            case CSV -> row(line);
            case JSON -> object(line);
        }
    }

    private void row(Line line) throws IOException {
        out.writeStartArray();
        for (Column column : COLUMNS) {
            String text = line.get(column);
            if (text == null) {
                out.writeNull();
            } else {
                value(column, text);
            }
        }
        out.writeEndArray();
    }

    private void object(Line line) throws IOException {
        out.writeStartObject();
        for (Column column : COLUMNS) {
            String text = line.get(column);
            if (text != null) {
                out.writeFieldName(column.title());
                value(column, text);
            }
        }
        out.writeEndObject();
    }

    private void value(Column column, String text) throws IOException {
        if (column.isNumber()) {
            out.writeNumber(text);
        } else {
            out.writeString(text);
        }
    }

    private static CsvSchema schema() {
        CsvSchema.Builder schema = CsvSchema.builder();
        for (Column column : COLUMNS) {
            if (column.isNumber()) {
                schema.addNumberColumn(column.title().getValue());
            } else {
                schema.addColumn(column.title().getValue());
            }
        }
        return schema.build().withHeader();
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
