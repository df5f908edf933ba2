package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/// A table as text that goes where it is to be read, row by row: a large trial has tens of millions of rows.
final class CsvText implements AutoCloseable {

    private static final CsvFactory CSV = new CsvFactory();

    private final CsvGenerator out;

    /// @param text closed with the table
    CsvText(Writer text, Collection<String> columns) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        out = CSV.createGenerator(text);
        out.setSchema(schema.build().withHeader());
    }

    void row(List<String> cells) throws IOException {
        out.writeStartArray();
        for (String cell : cells) {
            out.writeString(cell);
        }
        out.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
