package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library writes whole files here; cells made one at a time have to give the same bytes.
class LineFileTest {

    private static final List<String> PIECES = List.of(
            "a",
            "7",
            " ",
            ",",
            ";",
            "\"",
            "\\",
            "#",
            "\n",
            "\r",
            "\t",
            "\u0001",
            "\u007f",
            "<",
            "'",
            "é",
            "€",
            "\uD83D\uDE00");

    @TempDir
    Path temp;

    @Test
    void should_write_the_bytes_of_the_library_when_texts_need_quotes_and_escapes() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            List<Map<Column, String>> lines = lines(new Random(seed));

            assertThat(csv(lines)).as("seed %d", seed).isEqualTo(csvByLibrary(lines));
            assertThat(jsonLines(lines)).as("seed %d", seed).isEqualTo(jsonLinesByLibrary(lines));
        }
    }

    @Test
    void should_write_the_header_only_when_there_is_no_line() throws IOException {
        assertThat(csv(List.of())).isEqualTo(csvByLibrary(List.of()));
        assertThat(jsonLines(List.of())).isEmpty();
    }

    /// Some longer than a buffer.
    private static List<Map<Column, String>> lines(Random random) {
        List<Map<Column, String>> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Map<Column, String> line = new EnumMap<>(Column.class);
            line.put(Column.KIND, "kind");
            for (Column column : Column.values()) {
                if (random.nextBoolean()) {
                    int length = random.nextInt(100) == 0 ? 70_000 : random.nextInt(40);
                    StringBuilder text = new StringBuilder();
                    for (int j = 0; j < length; j++) {
                        text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 3 : PIECES.size())));
                    }
                    line.put(column, text.toString());
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private String csv(List<Map<Column, String>> lines) throws IOException {
        Path file = temp.resolve("lines.csv");
        try (LineFile out = LineFile.csv(file)) {
            write(out, lines);
        }
        return Files.readString(file);
    }

    private String jsonLines(List<Map<Column, String>> lines) throws IOException {
        Path file = temp.resolve("lines.jsonl");
        try (LineFile out = LineFile.jsonLines(file)) {
            write(out, lines);
        }
        return Files.readString(file);
    }

    private static void write(LineFile out, List<Map<Column, String>> lines) throws IOException {
        Texts texts = new Texts();
        for (Map<Column, String> texted : lines) {
            Line line = new Line();
            texted.forEach((column, text) -> line.put(column, texts.of(text)));
            out.write(line);
        }
    }

    private static String csvByLibrary(List<Map<Column, String>> lines) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        for (Column column : Column.values()) {
            schema.addColumn(column.title());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new CsvFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            out.setSchema(schema.build().withHeader());
            for (Map<Column, String> line : lines) {
                out.writeStartArray();
                for (Column column : Column.values()) {
                    out.writeString(line.get(column));
                }
                out.writeEndArray();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String jsonLinesByLibrary(List<Map<Column, String>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            out.setRootValueSeparator(new SerializedString("\n"));
            for (Map<Column, String> line : lines) {
                out.writeStartObject();
                for (Map.Entry<Column, String> cell : line.entrySet()) {
                    out.writeStringField(cell.getKey().title(), cell.getValue());
                }
                out.writeEndObject();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
