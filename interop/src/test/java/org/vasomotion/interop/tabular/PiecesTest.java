package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.interop.tabular.MadeUpMimic.CHART_HEADER;
import static org.vasomotion.interop.tabular.MadeUpMimic.charted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private static final String AT_NOON = "2130-01-01 12:00:00";
    private static final long ENOUGH = 1L << 30;

    @TempDir
    Path path;

    private Path data;

    @BeforeEach
    void makeFolder() throws IOException {
        data = Files.createDirectories(path.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 7, 100})
    void should_begin_each_file_with_the_first_line_when_a_table_is_cut(int atOnce) throws IOException {
        byte[] table = "item\n1\n22\n333\n4444\n5".getBytes(StandardCharsets.UTF_8);

        List<Path> places;
        try (Pieces pieces = new Pieces(path, "chart", 8)) {
            for (int i = 0; i < table.length; i += atOnce) {
                pieces.write(table, i, Math.min(atOnce, table.length - i));
            }
            places = pieces.places();
        }

        assertThat(String.join("|", contents(places))).isEqualTo("item\n1\n22\n|item\n333\n4444\n|item\n5");
    }

    @Test
    void should_leave_a_table_whole_when_it_is_short() throws IOException {
        List<Path> places;
        try (Pieces pieces = new Pieces(path, "chart", 8)) {
            pieces.write("item\n1\n2".getBytes(StandardCharsets.UTF_8));
            places = pieces.places();
        }

        assertThat(contents(places)).containsExactly("item\n1\n2");
    }

    /// Whatever the size of a piece, and so wherever the table is cut: between rows or inside a cell, read or not.
    @Test
    void should_read_the_same_when_the_rows_come_in_pieces() {
        chart(List.of());

        Read whole = read(ENOUGH);

        assertThat(whole.readings()).hasSizeGreaterThan(30);
        for (long piece = 150; piece < 4_000; piece += 262) {
            assertThat(read(piece)).as("pieces of %d bytes", piece).isEqualTo(whole);
        }
    }

    @Test
    void should_tell_the_same_broken_lines_when_the_rows_come_in_pieces() {
        chart(List.of("1,too,short", "2,\"never ends"));

        Read whole = read(ENOUGH);

        assertThat(whole.malformed()).isNotEmpty();
        for (long piece = 150; piece < 4_000; piece += 794) {
            assertThat(read(piece)).as("pieces of %d bytes", piece).isEqualTo(whole);
        }
    }

    private record Read(List<String> readings, DatasetAccount account, List<String> malformed) {}

    private Read read(long piece) {
        List<String> readings = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        try (Dataset dataset = Dataset.open(data, Received.options(), piece)) {
            DatasetAccount account = dataset.read(
                    StaySelection.all(),
                    stay -> stay.readings().forEachRemaining(reading -> readings.add(reading.toString())));
            dataset.malformed(line -> malformed.add(line.toString()));
            return new Read(readings, account, malformed);
        }
    }

    /// @param further lines after the others
    private void chart(List<String> further) {
        List<String> lines = new ArrayList<>(List.of(CHART_HEADER));
        for (int row = 1; row <= 45; row += 3) {
            lines.add(charted(row, "220045", AT_NOON, Integer.toString(60 + row), "bpm"));
            lines.add(
                    row + 1 + ",101,1001,200001,220045," + AT_NOON + "," + AT_NOON + ",7,\"two\n\"\"lines\"\"\",,,,,,");
            lines.add(row + 2 + ",101,1001,200001,999," + AT_NOON + "," + AT_NOON + ",7,\"three\nmore\nlines\",,,,,,");
        }
        lines.add(charted(60, "220045", AT_NOON, "90", "bpm"));
        lines.add("61,101,1001,200001,220045," + AT_NOON + "," + AT_NOON + ",7,95,95,bpm,\"not\nread\",,,");
        lines.add(charted(62, "220045", AT_NOON, "91", "bpm"));
        lines.addAll(further);
        MadeUpMimic.in(data)
                .folder()
                .without("CHARTEVENTS.csv")
                .gzip("CHARTEVENTS.csv.gz", lines.toArray(String[]::new));
    }

    private static List<String> contents(List<Path> places) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path place : places) {
            contents.add(Files.readString(place));
        }
        return contents;
    }
}
