package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.interop.tabular.MadeUpMimic.CHART_HEADER;
import static org.vasomotion.interop.tabular.MadeUpMimic.charted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;

/// What is not as it should be ends in a sentence about the file, or in a quarantined row with file and line.
class BadInputTest {

    private static final String AT_NOON = "2130-01-01 12:00:00";

    @TempDir
    Path path;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "220045|88|furlongs|UNKNOWN_UNIT",
                "220045|88|mmHg|UNIT_OF_OTHER_KIND",
                "220045|-88|bpm|IMPLAUSIBLE_VALUE",
                "220045|0|bpm|IMPLAUSIBLE_VALUE",
                "220045|88000000|bpm|IMPLAUSIBLE_VALUE",
                "220045|eighty|bpm|NOT_A_NUMBER",
                "220045||bpm|EMPTY_VALUE",
                "220046|120|bpm|REFUSED_ITEM",
            })
    void should_quarantine_with_file_and_line_when_a_value_is_not_acceptable(
            String item, String value, String unit, QuarantineReason reason) {
        String written = value == null ? "" : value;
        MadeUpMimic.in(path)
                .chart(charted(1, "220045", AT_NOON, "90", "bpm"), charted(2, item, AT_NOON, written, unit));

        Verdict.Quarantined found = Received.of(path).quarantined("chartevents", "2");

        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.reading().provenance().toString()).isEqualTo("CHARTEVENTS.csv:3");
        assertThat(found.reading().value()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2130-01-01 16:00:00, 2130-01-01 12:00:00, TIME_IN_FUTURE",
        "2129-12-30 12:00:00, 2129-12-30 12:00:00, BEFORE_ADMISSION",
        "2130-01-09 12:00:00, 2130-01-09 12:00:00, AFTER_DISCHARGE",
        "2130-02-30 12:00:00, 2130-01-01 12:00:00, UNREADABLE_TIME",
        "noon, 2130-01-01 12:00:00, UNREADABLE_TIME",
        "'', 2130-01-01 12:00:00, NO_TIME",
        "2130-01-01 12:00:00, never, UNREADABLE_TIME",
    })
    void should_quarantine_when_a_time_is_not_acceptable(String time, String stored, QuarantineReason reason) {
        MadeUpMimic.in(path).chart("1,101,1001,200001,220045," + time + "," + stored + ",7,90,90,bpm,,,,");

        Verdict.Quarantined found = Received.of(path).quarantined("chartevents", "1");

        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.reading().provenance().toString()).isEqualTo("CHARTEVENTS.csv:2");
    }

    @Test
    void should_recognise_repetition_when_rows_stand_twice() {
        String row = charted(1, "220045", AT_NOON, "90", "bpm");
        MadeUpMimic.in(path).chart(row, row, row);

        Received received = Received.of(path);

        assertThat(received.table("chartevents").delivered()).isEqualTo(3);
        assertThat(received.intake().duplicate()).isEqualTo(2);
    }

    @Test
    void should_read_the_same_when_header_stands_in_another_order_and_case() {
        MadeUpMimic.in(path)
                .folder()
                .text(
                        "CHARTEVENTS.csv",
                        "\"VALUEUOM\",\"VALUENUM\",\"VALUE\",\"CHARTTIME\",\"ITEMID\",\"ICUSTAY_ID\",\"ROW_ID\",\"EXTRA\"",
                        "bpm,90,90," + AT_NOON + ",220045,200001,1,whatever");

        assertThat(Received.of(path)
                        .observation("chartevents", "1")
                        .value()
                        .exact()
                        .value())
                .isEqualTo(90);
    }

    @Test
    void should_read_the_same_when_file_has_a_byte_order_mark_and_windows_line_ends() {
        String text = "\uFEFF" + CHART_HEADER + "\r\n" + charted(1, "220045", AT_NOON, "90", "bpm") + "\r\n"
                + charted(2, "220045", "2130-01-01 13:00:00", "91", "bpm") + "\r\n";
        MadeUpMimic.in(path).folder().bytes("CHARTEVENTS.csv", text.getBytes(StandardCharsets.UTF_8));

        Received received = Received.of(path);

        assertThat(received.observation("chartevents", "1").value().exact().value())
                .isEqualTo(90);
        assertThat(received.observation("chartevents", "2").provenance().line()).isEqualTo(3);
        assertThat(received.malformed()).isEmpty();
    }

    @Test
    void should_put_broken_lines_aside_with_their_numbers_when_some_are_no_rows() {
        MadeUpMimic.in(path)
                .chart(
                        charted(1, "220045", AT_NOON, "90", "bpm"),
                        "2,too,short",
                        charted(3, "220045", "2130-01-01 13:00:00", "91", "bpm"),
                        charted(4, "220045", "2130-01-01 14:00:00", "92", "bpm") + ",too,long",
                        "\"5\"broken"
                                + charted(5, "220045", "2130-01-01 15:00:00", "92", "bpm")
                                        .substring(1),
                        charted(6, "220045", "2130-01-01 16:00:00", "93", "bpm"));

        Received received = Received.of(path);

        assertThat(received.malformed())
                .extracting(found -> found.reading().provenance().toString())
                .containsExactly("CHARTEVENTS.csv:3", "CHARTEVENTS.csv:5", "CHARTEVENTS.csv:6");
        assertThat(received.malformed())
                .allSatisfy(found -> assertThat(found.reason()).isEqualTo(QuarantineReason.MALFORMED_ROW));
        assertThat(received.malformed().getFirst().reading().value()).isEqualTo("2,too,short");
        assertThat(received.observation("chartevents", "3").provenance().line()).isEqualTo(4);
        assertThat(received.observation("chartevents", "6").provenance().line()).isEqualTo(7);
        assertThat(received.table("chartevents").rows()).isEqualTo(6);
    }

    @Test
    void should_keep_line_numbers_right_when_a_value_spans_lines() {
        MadeUpMimic.in(path)
                .chart(
                        "1,101,1001,200001,999," + AT_NOON + "," + AT_NOON + ",7,\"two\nlines\",,,,,,",
                        charted(2, "220045", AT_NOON, "90", "bpm"));

        assertThat(Received.of(path)
                        .observation("chartevents", "2")
                        .provenance()
                        .line())
                .isEqualTo(4);
    }

    @Test
    void should_put_a_line_aside_when_it_is_not_text() {
        byte[] bytes = (CHART_HEADER + "\n" + charted(1, "220045", AT_NOON, "?", "bpm") + "\n"
                        + charted(2, "220045", AT_NOON, "90", "bpm") + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = CHART_HEADER.length(); i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = (byte) 0xB0;
            }
        }
        MadeUpMimic.in(path).folder().bytes("CHARTEVENTS.csv", bytes);

        Received received = Received.of(path);

        assertThat(received.malformed()).hasSize(1);
        assertThat(received.observation("chartevents", "2").provenance().line()).isEqualTo(3);
    }

    @Test
    void should_say_which_file_is_cut_short_when_gzip_ends_early() {
        byte[] whole = DatasetFolder.compressed(manyRows());
        MadeUpMimic.in(path)
                .folder()
                .without("CHARTEVENTS.csv")
                .bytes("CHARTEVENTS.csv.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Received.of(path))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("CHARTEVENTS.csv.gz")
                .hasMessageNotContaining("\n");
    }

    @Test
    void should_say_which_file_is_damaged_when_gzip_does_not_match_its_checksum() {
        byte[] bytes = DatasetFolder.compressed(manyRows());
        bytes[bytes.length - 6] ^= 0x55;
        MadeUpMimic.in(path).folder().without("CHARTEVENTS.csv").bytes("CHARTEVENTS.csv.gz", bytes);

        assertThatThrownBy(() -> Received.of(path))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("CHARTEVENTS.csv.gz is damaged");
    }

    @Test
    void should_say_so_when_a_file_called_gz_is_none() {
        MadeUpMimic.in(path)
                .folder()
                .without("LABEVENTS.csv")
                .bytes("LABEVENTS.csv.gz", "hello".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Received.of(path))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("LABEVENTS.csv.gz");
    }

    @Test
    void should_name_the_missing_table_and_go_on_when_it_can_do_without() {
        MadeUpMimic.in(path)
                .chart(charted(1, "220045", AT_NOON, "90", "bpm"))
                .folder()
                .without("OUTPUTEVENTS.csv");

        try (Dataset dataset = Dataset.open(path, Received.options())) {
            assertThat(dataset.missingTables()).extracting(MissingTable::table).containsExactly("outputevents");
            assertThat(dataset.missingTables().getFirst().consequence()).contains("urine");
        }
        assertThat(Received.of(path).coverages())
                .noneMatch(coverage -> coverage.id().message().contains("output"));
    }

    @Test
    void should_say_what_was_looked_for_when_stays_are_missing() {
        MadeUpMimic.in(path).folder().without("ICUSTAYS.csv");

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("icustays", "vasomotion-dataset.json", "chartevents");
    }

    @Test
    void should_say_so_when_only_the_stays_are_there() {
        DatasetFolder folder = MadeUpMimic.in(path).folder();
        for (String table :
                new String[] {"CHARTEVENTS", "LABEVENTS", "INPUTEVENTS_CV", "INPUTEVENTS_MV", "OUTPUTEVENTS"}) {
            folder.without(table + ".csv");
        }

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("chartevents");
    }

    @Test
    void should_say_so_when_directory_holds_no_dataset() {
        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("no dataset", "found no table");
    }

    @Test
    void should_say_so_when_there_is_no_directory_or_only_a_file() throws IOException {
        Path file = Files.createFile(path.resolve("a.txt"));

        assertThatThrownBy(() -> Dataset.open(path.resolve("nowhere"), Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("there is no directory");
        assertThatThrownBy(() -> Dataset.open(file, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void should_say_so_when_a_file_is_empty() {
        MadeUpMimic.in(path).folder().bytes("LABEVENTS.csv", new byte[0]);

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("LABEVENTS.csv", "is empty");
    }

    @Test
    void should_name_the_column_when_a_needed_one_is_missing() {
        MadeUpMimic.in(path).folder().text("OUTPUTEVENTS.csv", "row_id,icustay_id,itemid,value", "1,200001,1,2");

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("OUTPUTEVENTS.csv lacks the column charttime", "row_id");
    }

    @Test
    void should_name_both_when_a_table_is_there_twice() {
        MadeUpMimic.in(path).folder().gzip("chartevents.csv.gz", CHART_HEADER);

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("CHARTEVENTS.csv", "chartevents.csv.gz");
    }

    @Test
    void should_say_so_when_a_header_names_a_column_twice() {
        MadeUpMimic.in(path).folder().text("CHARTEVENTS.csv", "row_id,ROW_ID,itemid", "1,1,1");

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("names a column twice");
    }

    @Test
    void should_name_the_line_when_the_list_of_stays_or_a_dictionary_has_a_broken_one() {
        MadeUpMimic.in(path)
                .folder()
                .text(
                        "ICUSTAYS.csv",
                        "row_id,subject_id,hadm_id,icustay_id,dbsource,first_careunit,intime,outtime",
                        "1,101,1001,200001,metavision,MICU,2130-01-01 10:00:00,2130-01-03 10:00:00",
                        "2,102",
                        "3,103,1003,200003,metavision,MICU,never,2130-01-03 10:00:00")
                .text("D_LABITEMS.csv", "row_id,itemid,label,fluid", "1", "2,50813,Lactate,Blood");

        Received received = Received.of(path);

        assertThat(received.account().stayNotes())
                .hasSize(3)
                .anyMatch(note -> note.startsWith("ICUSTAYS.csv:3 is no row"))
                .anyMatch(note -> note.startsWith("D_LABITEMS.csv:2 is no row"))
                .contains("1 stays without an identifier or without readable times left out");
    }

    @Test
    void should_keep_stays_and_persons_once_when_they_are_listed_again() {
        String stay = "1,101,1001,200001,metavision,MICU,2130-01-01 10:00:00,2130-01-03 10:00:00";
        MadeUpMimic.in(path)
                .chart(charted(1, "220045", AT_NOON, "90", "bpm"))
                .folder()
                .text(
                        "ICUSTAYS.csv",
                        "row_id,subject_id,hadm_id,icustay_id,dbsource,first_careunit,intime,outtime",
                        stay,
                        stay)
                .without("PATIENTS.csv.gz")
                .text(
                        "PATIENTS.csv",
                        "subject_id,gender,dob",
                        "101,F,2070-03-01 00:00:00",
                        "101,F,2070-03-01 00:00:00",
                        "broken");

        Received received = Received.of(path);

        assertThat(received.account().stays()).isEqualTo(1);
        assertThat(received.table("chartevents").delivered()).isEqualTo(1);
        assertThat(received.account().stayNotes())
                .hasSize(2)
                .anyMatch(note -> note.startsWith("PATIENTS.csv:4 is no row"))
                .contains("1 stays listed again, kept once");
    }

    @Test
    void should_count_rows_without_a_stay_when_they_belong_to_nobody() {
        MadeUpMimic.in(path)
                .chart(
                        "1,101,1001,,220045," + AT_NOON + "," + AT_NOON + ",7,90,90,bpm,,,,",
                        "2,101,1001,299999,220045," + AT_NOON + "," + AT_NOON + ",7,90,90,bpm,,,,");

        assertThat(Received.of(path).table("chartevents").withoutStay()).isEqualTo(2);
    }

    @Test
    void should_read_when_the_path_holds_signs_of_patterns_and_quotes() throws IOException {
        Path odd = Files.createDirectories(path.resolve("o'dd [x] *"));
        MadeUpMimic.in(odd).chart(charted(1, "220045", AT_NOON, "90", "bpm"));

        assertThat(Received.of(odd).intake().accepted()).isGreaterThan(0);
    }

    @Test
    void should_leave_nothing_behind_when_closed() throws IOException {
        Path spill = Files.createDirectories(path.resolve("spill"));
        Path data = Files.createDirectories(path.resolve("data"));
        MadeUpMimic.in(data).chart(charted(1, "220045", AT_NOON, "90", "bpm"));

        try (Dataset dataset = Dataset.open(data, Received.options().withSpillFolder(spill))) {
            dataset.read(StaySelection.all(), stay -> {});
        }

        try (var left = Files.list(spill)) {
            assertThat(left).isEmpty();
        }
    }

    private static String manyRows() {
        StringBuilder text = new StringBuilder(CHART_HEADER).append('\n');
        for (int row = 1; row <= 5_000; row++) {
            text.append(charted(row, "220045", "2130-01-01 12:" + (10 + row % 50) + ":00", "" + (60 + row % 60), "bpm"))
                    .append('\n');
        }
        return text.toString();
    }
}
