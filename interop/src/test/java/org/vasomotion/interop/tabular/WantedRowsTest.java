package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.observation.SourceReading;

class WantedRowsTest {

    private static final List<String> ROWS = List.of(
            "1,101,1001,200001,220045,2130-01-01 11:00:00,2130-01-01 11:01:00,7,88,88,bpm,,,,",
            "2,101,1001,200001,999,2130-01-01 11:00:00,,7,\"a, \"\"b\"\"\",,\"\",,,,",
            "3,101,1001,200001,\"220045\",\"2130-01-01 12:00:00\",,7,\"88, \"\"or so\"\"\",\"\",\"bpm\",,,,",
            "4,101,1001,200001,,2130-01-01 12:00:00,,7,1,,,,,,",
            "5,101,1001,200001,220045,2130-01-01 13:00:00,,7,,,Schläge,,,,",
            "6,101,1001,200001,a code that is longer than any other,2130-01-01 13:00:00,,7,1,,,,,,",
            "7,101,1001,,220045,2130-01-01 14:00:00,,7,70,70,bpm,,,,",
            "8,102,1002,200002,211,2140-05-01 01:00:00,soon,7,91,91,BPM,,1,,");

    private final Path regular;
    private final Path other;

    WantedRowsTest(@TempDir Path regular, @TempDir Path other) {
        this.regular = regular;
        this.other = other;
    }

    @Test
    void should_read_what_the_database_reads_when_rows_are_regular() {
        MadeUpMimic.in(regular).chart(withLast("99,101,1001,200001,999,2130-01-01 11:00:00,,7,a b,,,,,,"));
        MadeUpMimic.in(other).chart(withLast("99,101,1001,200001,999,2130-01-01 11:00:00,,7,\"a\nb\",,,,,,"));

        Received copied = Received.of(regular);
        Received whole = Received.of(other);

        assertThat(copied.readings()).hasSizeGreaterThan(4).isEqualTo(whole.readings());
        assertThat(copied.account()).isEqualTo(whole.account());
        assertThat(copied.malformed()).isEmpty();
    }

    @Test
    void should_number_rows_when_a_file_is_longer_than_one_look() {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 15_000; i++) {
            String item = i % 1_000 == 0 ? "220045" : "999";
            rows.add(i + ",101,1001,200001," + item + ",2130-01-01 11:00:00,2130-01-01 11:00:00,7," + "9".repeat(60)
                    + ",88,bpm,,,,");
        }
        MadeUpMimic.in(regular).chart(rows.toArray(String[]::new));

        Received received = Received.of(regular);

        assertThat(received.readings())
                .filteredOn(reading -> reading.item().equals("220045"))
                .extracting(reading -> reading.provenance().line())
                .containsExactly(
                        1_001L, 2_001L, 3_001L, 4_001L, 5_001L, 6_001L, 7_001L, 8_001L, 9_001L, 10_001L, 11_001L,
                        12_001L, 13_001L, 14_001L, 15_001L);
        assertThat(received.account().tables())
                .filteredOn(table -> table.table().equals("chartevents"))
                .extracting(TableAccount::rows, TableAccount::unlisted)
                .containsExactly(tuple(15_000L, 14_985L));
    }

    @Test
    void should_take_the_last_row_when_no_line_break_ends_it() {
        MadeUpMimic.in(regular)
                .folder()
                .bytes(
                        "CHARTEVENTS.csv",
                        (MadeUpMimic.CHART_HEADER + "\n" + ROWS.getFirst()).getBytes(StandardCharsets.UTF_8));

        assertThat(Received.of(regular).readings())
                .extracting(SourceReading::item)
                .contains("220045");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c\n", "a,\"b\",\n", ",,\n", "\"a,\"\"\",\"\",ä\n", "a b,'c',d\n"})
    void should_find_the_next_row_when_one_is_regular(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvRow row = new CsvRow(3);

        assertThat(row.split(bytes, 0, bytes.length)).isEqualTo(bytes.length);
        assertThat(row.isIrregular()).isFalse();
        assertThat(row.end(2)).isEqualTo(bytes.length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n",
                "a,b,c,d\n",
                "\n",
                "a,b\"c,d\n",
                "a,\"b\"c,d\n",
                "a,\"b\n\",c\n",
                "a,b,c\r\n",
                "a,b,\0\n",
                "a, \"b\",c\n"
            })
    void should_leave_a_row_to_the_database_when_it_may_be_read_otherwise(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvRow row = new CsvRow(3);

        assertThat(row.split(bytes, 0, bytes.length)).isZero();
        assertThat(row.isIrregular()).isTrue();
    }

    @Test
    void should_leave_a_row_to_the_database_when_its_bytes_are_no_text() {
        byte[] bytes = "a,b,x\n".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xff;
        CsvRow row = new CsvRow(3);

        assertThat(row.split(bytes, 0, bytes.length)).isZero();
        assertThat(row.isIrregular()).isTrue();
    }

    @Test
    void should_wait_for_the_rest_when_a_row_is_cut() {
        byte[] bytes = "a,\"b\"\"c\",d\n".getBytes(StandardCharsets.UTF_8);
        for (int limit = 0; limit < bytes.length; limit++) {
            CsvRow row = new CsvRow(3);
            assertThat(row.split(bytes, 0, limit)).as("up to %d", limit).isZero();
            assertThat(row.isIrregular()).as("up to %d", limit).isFalse();
        }
    }

    private static String[] withLast(String row) {
        List<String> rows = new ArrayList<>(ROWS);
        rows.add(row);
        return rows.toArray(String[]::new);
    }
}
