package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.vasomotion.interop.tabular.MadeUpMimic.CHART_HEADER;
import static org.vasomotion.interop.tabular.MadeUpMimic.charted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    private static final String AT_NOON = "2130-01-01 12:00:00";
    private static final String TEXT = "itemid\n" + "220045\n".repeat(50_000);
    private static final long ENOUGH = 1L << 30;

    @TempDir
    Path path;

    private Path spill;
    private Path data;

    @BeforeEach
    void makeFolders() throws IOException {
        spill = Files.createDirectories(path.resolve("spill"));
        data = Files.createDirectories(path.resolve("data"));
    }

    @Test
    void should_put_what_is_in_a_file_into_the_folder_when_it_is_compressed() throws IOException {
        TableLoad load = load("chart.csv.gz", DatasetFolder.compressed(TEXT));

        try (Unpacking unpacking = begun(spill, ENOUGH, load)) {
            Inflated inflated = unpacking.of(load).orElseThrow();

            assertThat(inflated.part(0).orElseThrow().place()).startsWith(spill).hasContent(TEXT);
            assertThat(inflated.part(1)).isEmpty();
            assertThat(unpacking.of(load)).isPresent();
        }

        assertThat(left()).isEmpty();
    }

    @Test
    void should_leave_a_file_where_it_is_when_it_is_plain() throws IOException {
        TableLoad load = load("chart.csv", TEXT.getBytes(StandardCharsets.UTF_8));

        try (Unpacking unpacking = begun(spill, ENOUGH, load)) {
            assertThat(unpacking.of(load)).isEmpty();
        }
    }

    @Test
    void should_give_a_file_up_when_nothing_can_be_written() throws IOException {
        TableLoad load = load("chart.csv.gz", DatasetFolder.compressed(TEXT));

        try (Unpacking unpacking = begun(path.resolve("absent"), ENOUGH, load)) {
            ended(unpacking, load);

            assertThat(unpacking.of(load)).isEmpty();
        }
    }

    @Test
    void should_leave_nothing_in_the_folder_when_a_file_holds_more_than_it_may() throws IOException {
        TableLoad load = load("chart.csv.gz", DatasetFolder.compressed(TEXT));

        try (Unpacking unpacking = begun(spill, TEXT.length() - 1, load)) {
            ended(unpacking, load);

            assertThat(unpacking.of(load)).isEmpty();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void should_keep_only_what_somebody_reads_when_there_is_no_room_for_the_rest() throws IOException {
        TableLoad load = load("chart.csv.gz", DatasetFolder.compressed(TEXT));

        try (Unpacking unpacking = new Unpacking(spill, new Unpacking.Limits(TEXT.length() - 1, 1_000))) {
            unpacking.begin(List.of(load));
            Inflated inflated = unpacking.of(load).orElseThrow();
            Path first = inflated.part(0).orElseThrow().place();
            ended(unpacking, load);

            assertThat(left()).containsExactly(first);
            unpacking.removeGivenUp();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void should_give_a_file_up_when_its_first_line_never_ends() throws IOException {
        TableLoad load = load("chart.csv.gz", DatasetFolder.compressed("itemid\r".repeat(200_000)));

        try (Unpacking unpacking = begun(spill, ENOUGH, load)) {
            ended(unpacking, load);

            assertThat(unpacking.of(load)).isEmpty();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void should_close_and_stay_interrupted_when_whoever_reads_was_interrupted() throws IOException {
        compressedChart();

        try (Dataset dataset = Dataset.open(data, Received.options().withSpillFolder(spill))) {
            dataset.read(StaySelection.all(), stay -> {});
            Thread.currentThread().interrupt();
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(left()).isEmpty();
    }

    @Test
    void should_tell_of_no_broken_line_when_nothing_was_read_yet() {
        compressedChart();

        try (Dataset dataset = Dataset.open(data, Received.options())) {
            dataset.malformed(line -> fail("nothing was read, and " + line + " came"));
        }
    }

    @Test
    void should_name_the_file_when_it_is_damaged() throws IOException {
        byte[] bytes = DatasetFolder.compressed(TEXT);
        bytes[bytes.length - 6] ^= 0x55;
        TableLoad load = load("chart.csv.gz", bytes);

        try (Unpacking unpacking = begun(spill, ENOUGH, load)) {
            assertThatThrownBy(() -> ended(unpacking, load))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageContaining("chart.csv.gz is damaged");
        }
    }

    @Test
    void should_name_the_compressed_file_and_its_lines_when_rows_are_read_from_another_place() {
        MadeUpMimic.in(data)
                .folder()
                .without("CHARTEVENTS.csv")
                .gzip(
                        "CHARTEVENTS.csv.gz",
                        CHART_HEADER,
                        "1,too,short",
                        "2,101,1001,200001,999," + AT_NOON + "," + AT_NOON + ",7,\"two\nlines\",,,,,,",
                        charted(3, "220045", AT_NOON, "90", "bpm"));

        Received received = Received.of(data);

        assertThat(received.observation("chartevents", "3").provenance().toString())
                .isEqualTo("CHARTEVENTS.csv.gz:5");
        assertThat(received.malformed())
                .extracting(found -> found.reading().provenance().toString())
                .containsExactly("CHARTEVENTS.csv.gz:2");
    }

    @Test
    void should_unpack_once_and_leave_nothing_behind_when_closed() throws IOException {
        compressedChart();

        try (Dataset dataset = Dataset.open(data, Received.options().withSpillFolder(spill))) {
            dataset.read(StaySelection.all(), stay -> {});
            assertThat(left()).anyMatch(file -> file.endsWith("chartevents.csv"));
            dataset.read(StaySelection.all(), stay -> {});
        }

        assertThat(left()).isEmpty();
    }

    @Test
    void should_not_unpack_when_the_file_is_to_be_believed() throws IOException {
        compressedChart();

        try (Dataset dataset = Dataset.open(
                data, Received.options().withSpillFolder(spill).withCompression(DatasetOptions.Compression.TRUST))) {
            assertThat(dataset.read(StaySelection.all(), stay -> {}).stays()).isEqualTo(2);
            assertThat(left()).noneMatch(file -> file.endsWith("chartevents.csv"));
        }
    }

    @Test
    void should_leave_nothing_behind_when_a_file_is_damaged() throws IOException {
        byte[] bytes = DatasetFolder.compressed(MadeUpMimic.LAB_HEADER + "\n");
        bytes[bytes.length - 6] ^= 0x55;
        MadeUpMimic.in(data).folder().without("LABEVENTS.csv").bytes("LABEVENTS.csv.gz", bytes);

        try (Dataset dataset = Dataset.open(data, Received.options().withSpillFolder(spill))) {
            assertThatThrownBy(() -> dataset.read(StaySelection.all(), stay -> {}))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageContaining("LABEVENTS.csv.gz is damaged");
        }

        assertThat(left()).isEmpty();
    }

    private void compressedChart() {
        MadeUpMimic.in(data)
                .folder()
                .without("CHARTEVENTS.csv")
                .gzip("CHARTEVENTS.csv.gz", CHART_HEADER, charted(1, "220045", AT_NOON, "90", "bpm"));
    }

    private TableLoad load(String name, byte[] content) throws IOException {
        Path file = Files.write(data.resolve(name), content);
        TableFile table = new TableFile("chart", file, TableFile.Format.CSV, List.of("itemid"));
        return new TableLoad(0, table, RowSql.of("true", "itemid"));
    }

    private static Unpacking begun(Path folder, long most, TableLoad load) {
        Unpacking unpacking = new Unpacking(folder, new Unpacking.Limits(most, ENOUGH));
        unpacking.begin(List.of(load));
        return unpacking;
    }

    /// Waits for the end.
    private static void ended(Unpacking unpacking, TableLoad load) {
        unpacking.of(load).ifPresent(Inflated::awaitEnd);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(spill)) {
            return files.filter(file -> !file.equals(spill)).toList();
        }
    }
}
