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
import java.util.Optional;
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

        Inflated found = new Inflated();
        try (Pieces pieces = new Pieces(path, "chart", 8, found)) {
            for (int i = 0; i < table.length; i += atOnce) {
                pieces.write(table, i, Math.min(atOnce, table.length - i));
            }
            pieces.finish();
        }

        assertThat(parts(found)).allMatch(Inflated.Part::isOneOfSeveral);
        assertThat(String.join("|", contents(found))).isEqualTo("item\n1\n22\n|item\n333\n4444\n|item\n5");
    }

    @Test
    void should_leave_a_table_whole_when_it_is_short() throws IOException {
        Inflated found = new Inflated();
        try (Pieces pieces = new Pieces(path, "chart", 8, found)) {
            pieces.write("item\n1\n2".getBytes(StandardCharsets.UTF_8));
            pieces.finish();
        }

        assertThat(parts(found)).noneMatch(Inflated.Part::isOneOfSeveral);
        assertThat(contents(found)).containsExactly("item\n1\n2");
    }

    @Test
    void should_hand_over_a_piece_as_soon_as_it_is_full_and_keep_none_that_is_cut_off() throws IOException {
        Inflated found = new Inflated();
        try (Pieces pieces = new Pieces(path, "chart", 8, found)) {
            pieces.write("item\n1\n22\n333".getBytes(StandardCharsets.UTF_8));

            assertThat(found.part(0).orElseThrow().place()).hasContent("item\n1\n22\n");
        }

        assertThat(path.resolve("chart-2.csv")).doesNotExist();
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

    /// Whatever was read of it until then: the file is longer than what is inflated at once.
    @Test
    void should_read_the_same_when_there_is_no_room_for_all_that_comes_out() throws IOException {
        List<String> rows = new ArrayList<>(List.of("1,too,short"));
        for (int row = 100; row < 4_000; row++) {
            rows.add(charted(row, "220045", AT_NOON, "90", "bpm"));
        }
        chart(rows);
        Read whole = read(ENOUGH);

        for (long most : new long[] {0, 70_000, 140_000, 210_000}) {
            assertThat(read(new Unpacking.Limits(most, 20_000)))
                    .as("%d bytes", most)
                    .isEqualTo(whole);
        }
    }

    private record Read(List<String> readings, DatasetAccount account, List<String> malformed) {}

    private Read read(long piece) {
        return read(new Unpacking.Limits(ENOUGH, piece));
    }

    private Read read(Unpacking.Limits limits) {
        List<String> readings = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        try (Dataset dataset = Dataset.open(data, Received.options(), limits)) {
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

    private static List<Inflated.Part> parts(Inflated found) {
        List<Inflated.Part> parts = new ArrayList<>();
        for (Optional<Inflated.Part> next = found.part(0); next.isPresent(); next = found.part(parts.size())) {
            parts.add(next.get());
        }
        return parts;
    }

    private static List<String> contents(Inflated found) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Inflated.Part part : parts(found)) {
            contents.add(Files.readString(part.place()));
        }
        return contents;
    }
}
