package org.vasomotion.cli.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Quotes and escapes texts, one at a time, as the library would in a whole file.
///
/// A text that stands in thousands of lines is so made once and copied from then on.
final class CellMaker {

    private static final CsvFactory CSV = new CsvFactory();
    private static final JsonFactory JSON = new JsonFactory();
    private static final CsvSchema ONE_COLUMN =
            CsvSchema.builder().addColumn("text").setLineSeparator("").build();

    /// The library quotes every longer text in CSV, and every one with a sign up to the comma.
    private static final int MOST_UNQUOTED = 24;

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
        return isPlain(text) ? plain(text) : made(text);
    }

    /// Whether it holds nothing that would have to be escaped anywhere: names, times, numbers of entries.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= ':') || c == '#';
            if (!plain) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// As the library would, without its detours.
    private static Cell plain(String text) {
        byte[] quoted = ('"' + text + '"').getBytes(StandardCharsets.ISO_8859_1);
        boolean isQuoted = text.length() > MOST_UNQUOTED || text.indexOf('#') >= 0;
        return new Cell(isQuoted ? quoted : text.getBytes(StandardCharsets.ISO_8859_1), quoted);
    }

    /// The texts of other signs, by the library.
    Cell made(String text) {
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
