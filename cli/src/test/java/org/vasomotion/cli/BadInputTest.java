package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user can mend is said in one line.
class BadInputTest {

    @TempDir
    Path temp;

    private WardData ward;
    private Path out;

    @BeforeEach
    void write() {
        ward = WardData.in(temp);
        out = temp.resolve("out");
    }

    @Test
    void should_say_what_was_looked_for_when_a_folder_is_no_dataset() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        refused(Run.of("replay", empty, "--out", out), empty.toString(), "no dataset");
        assertThat(out).doesNotExist();
    }

    @Test
    void should_name_the_folder_when_it_does_not_exist() {
        refused(Run.of("replay", temp.resolve("nowhere"), "--out", out), "nowhere");
    }

    @Test
    void should_name_the_patient_when_no_one_is_called_so() {
        refused(Run.of("replay", ward.folder(), "--out", out, "--patients", "a,zz"), "--patients", "zz");
    }

    @Test
    void should_name_the_option_when_there_are_no_threads() {
        refused(Run.of("replay", ward.folder(), "--out", out, "--threads", "0"), "--threads", "got 0");
    }

    @Test
    void should_name_the_file_when_the_output_folder_is_one() throws IOException {
        Path file = Files.writeString(temp.resolve("taken"), "mine");

        refused(Run.of("replay", ward.folder(), "--out", file), file.toString(), "no folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void should_name_the_path_when_the_output_folder_lies_below_a_file() throws IOException {
        Path file = Files.writeString(temp.resolve("taken"), "mine");

        refused(Run.of("replay", ward.folder(), "--out", file.resolve("out")), file.toString());
    }

    @Test
    void should_name_the_manifest_when_it_cannot_be_read() {
        ward.with("vasomotion-dataset.json", "{\"name\": ");

        refused(Run.of("replay", ward.folder(), "--out", out), "vasomotion-dataset.json", "JSON");
    }

    @Test
    void should_name_the_launcher_when_benchmarks_are_asked_of_the_program_itself() {
        refused(Run.of("bench"), "./vasomotion bench");
    }

    @Test
    void should_leave_no_report_and_no_part_of_one_when_a_table_breaks_off() throws IOException {
        Files.delete(ward.folder().resolve("observations.csv"));
        Files.write(ward.folder().resolve("observations.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});

        refused(Run.of("replay", ward.folder(), "--out", out), "observations.csv.gz");
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(out.resolve("report.html.stays.part")).doesNotExist();
    }

    private static void refused(Run run, String... named) {
        assertThat(run.exitCode()).as(run.err()).isNotZero();
        assertThat(run.err().lines()).as(run.err()).singleElement().asString().startsWith("vasomotion: ");
        assertThat(run.err()).contains(named).doesNotContain("\tat ");
    }
}
