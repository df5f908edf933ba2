package org.vasomotion.cli.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Quotes and escapes texts, one at a time, as the library would in a whole file.
///
/// A text that stands in thousands of lines is so made once and copied from then on.
final class CellMaker {

    private static final CsvFactory CSV = new CsvFactory();
    private static final JsonFactory JSON = new JsonFactory();
    private static final CsvSchema ONE_COLUMN =
            CsvSchema.builder().addColumn("text").setLineSeparator("").build();

    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final CsvGenerator csv;
    private final JsonGenerator json;

    CellMaker() {
        try {
            csv = CSV.createGenerator(made);
            csv.setSchema(ONE_COLUMN);
            json = JSON.createGenerator(made);
            json.setRootValueSeparator(null);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    Cell of(String text) {
        try {
            csv.writeStartArray();
            csv.writeString(text);
            csv.writeEndArray();
            csv.flush();
            byte[] inCsv = taken();
            json.writeString(text);
            json.flush();
            return new Cell(inCsv, taken());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private byte[] taken() {
        byte[] bytes = made.toByteArray();
        made.reset();
        return bytes;
    }
}
