package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    Path temp;

    private Path data;
    private Path out;

    @BeforeEach
    void write() {
        data = WardData.in(temp).folder();
        out = temp.resolve("out");
    }

    @Test
    void should_name_the_account_and_leave_no_complaint_when_a_dataset_is_replayed() {
        Run run = Run.of("replay", data, "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("vasomotion:");
        assertThat(run.out())
                .contains("2 stays replayed")
                .contains("17 received = 11 accepted + 5 quarantined + 1 duplicate")
                .contains("Charted in 1 of 2 stays capillary refill, 2 lactate")
                .contains("quarantine.csv")
                .contains(out.resolve("report.html").toString());
    }

    @Test
    void should_list_reasons_that_are_as_frequent_in_their_own_order_when_a_dataset_is_replayed() {
        Run run = Run.of("replay", data, "--out", out);

        assertThat(run.out())
                .containsSubsequence(
                        "2  The item is in no table: </script><b>\n",
                        "1  Looks like a measurement and is none: HR_HI\n",
                        "1  Text where a number belongs: heart-rate\n",
                        "1  The unit is in no table: heart-rate\n");
    }

    @Test
    void should_embed_the_cohort_in_the_report_when_a_dataset_is_replayed() {
        Run.of("replay", data, "--out", out);

        JsonNode cohort = Run.cohort(out.resolve("report.html"));

        JsonNode account = cohort.get("account");
        assertThat(account.get("accepted").asLong()).isEqualTo(WardData.ACCEPTED);
        assertThat(account.get("quarantined").asLong()).isEqualTo(WardData.QUARANTINED);
        assertThat(account.get("duplicate").asLong()).isEqualTo(WardData.DUPLICATE);
        assertThat(account.get("received").asLong())
                .isEqualTo(WardData.ACCEPTED + WardData.QUARANTINED + WardData.DUPLICATE);
        assertThat(cohort.get("stays").findValuesAsText("id")).containsExactly("a", "b/1");
        assertThat(cohort.get("stays").findValuesAsText("age"))
                .as("completed years")
                .containsExactly("61", "48");
        assertThat(cohort.get("stays").get(0).get("norepinephrineHours").asDouble())
                .isEqualTo(2);
        JsonNode first = cohort.get("quarantine").get(0);
        assertThat(first.get("item").asText()).isEqualTo("</script><b>");
        assertThat(first.get("reason").asText()).isEqualTo("unknown-item");
        assertThat(first.get("count").asInt()).isEqualTo(2);
        assertThat(first.get("example").get("origin").asText()).isEqualTo("observations.csv");
        assertThat(first.get("example").get("line").asInt()).isEqualTo(6);
    }

    @Test
    void should_end_no_script_early_when_an_item_is_called_like_the_end_of_one() throws IOException {
        Run.of("replay", data, "--out", out);

        String page = Files.readString(out.resolve("report.html"));

        assertThat(page).doesNotContain("</script><b>").contains("\\u003C/script>");
        assertThat(page.split("<script type=\"application/json\" class=\"stay\"", -1))
                .as("two stays")
                .hasSize(3);
    }

    @Test
    void should_write_the_timeline_of_each_stay_when_a_dataset_is_replayed() throws IOException {
        Run.of("replay", data, "--out", out);

        Path stays = out.resolve("stays");
        try (var files = Files.list(stays)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a.csv", "a.jsonl", "a.guidance.csv", "b%2F1.csv", "b%2F1.jsonl", "b%2F1.guidance.csv");
        }
        assertThat(csv(stays.resolve("a.guidance.csv")))
                .anySatisfy(row -> assertThat(row).containsEntry("kind", "phase"))
                .anySatisfy(row -> assertThat(row).containsEntry("kind", "capillary-refill"));
        List<Map<String, String>> rows = csv(stays.resolve("a.csv"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "observation")
                        .containsEntry("id", "lactate")
                        .containsEntry("low", "4.1")
                        .containsEntry("high", "4.1")
                        .containsEntry("unit", "mmol/L")
                        .containsEntry("origin", "observations.csv")
                        .containsEntry("line", "4")
                        .containsEntry("time", "2026-03-01T09:30:00Z"));
        assertThat(rows).filteredOn("kind", "duplicate").hasSize(1);
        assertThat(rows).filteredOn("kind", "quarantine").hasSize(3);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "index-known")
                        .containsEntry("id", "shock-index")
                        .containsEntry("low", "1.2"));
        List<String> lines = Files.readAllLines(stays.resolve("a.jsonl"));
        assertThat(lines).hasSameSizeAs(rows);
        assertThat(lines.stream().map(line -> Run.json(line).get("kind").asText()))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.get("kind")).toList());
    }

    @Test
    void should_list_item_reason_and_count_when_rows_are_quarantined() throws IOException {
        Run.of("replay", data, "--out", out);

        assertThat(csv(out.resolve("quarantine.csv")))
                .extracting(row -> row.get("item") + " " + row.get("reason") + " " + row.get("count"))
                .containsExactlyInAnyOrder(
                        "</script><b> unknown-item 2",
                        "heart-rate unknown-unit 1",
                        "heart-rate not-a-number 1",
                        "HR_HI refused-item 1");
    }

    @Test
    void should_replay_only_the_patients_asked_for_when_some_are_named() {
        Run run = Run.of("replay", data, "--out", out, "--patients", "b/1");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Run.cohort(out.resolve("report.html")).get("stays").findValuesAsText("id"))
                .containsExactly("b/1");
    }

    @Test
    void should_write_the_same_bytes_when_the_number_of_threads_differs() throws IOException {
        Path other = temp.resolve("other");

        Run.of("replay", data, "--out", out, "--threads", "1");
        Run.of("replay", data, "--out", other, "--threads", "2");

        for (String name :
                List.of("stays/a.csv", "stays/a.jsonl", "stays/b%2F1.csv", "quarantine.csv", "report.html")) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }

    @Test
    void should_begin_with_the_first_thing_recorded_when_no_list_of_patients_says_when() throws IOException {
        Files.delete(data.resolve("patients.csv"));

        Run run = Run.of("replay", data, "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode first = Run.cohort(out.resolve("report.html")).get("stays").get(0);
        assertThat(Instant.ofEpochMilli(first.get("inMs").asLong())).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(first.get("hours").asDouble()).isEqualTo(0.5);
    }

    @Test
    void should_replay_a_complete_record_when_the_patient_has_not_left() throws IOException {
        Files.writeString(data.resolve("patients.csv"), "patient,admitted,discharged\na,2026-03-01T08:00:00,\n");

        Run run = Run.of("replay", data, "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(csv(out.resolve("stays/a.csv")))
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "index-known")
                        .containsEntry("id", "norepinephrine-equivalent-dose")
                        .containsEntry("low", "0.2"));
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return rows.readAll();
        }
    }
}
