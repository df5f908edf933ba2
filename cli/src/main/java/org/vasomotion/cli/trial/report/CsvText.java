package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/// A table as text, row by row.
final class CsvText {

    private static final CsvFactory CSV = new CsvFactory();

    private final StringWriter text = new StringWriter();
    private final CsvGenerator out;

    CsvText(Collection<String> columns) {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        try {
            out = CSV.createGenerator(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        out.setSchema(schema.build().withHeader());
    }

    void row(List<String> cells) {
        try {
            out.writeStartArray();
            for (String cell : cells) {
                out.writeString(cell);
            }
            out.writeEndArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// The whole table; no row comes after.
    String end() {
        try {
            out.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
