package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Retraction;

class GenericDatasetTest {

    private static final String OBSERVATIONS = "patient,time,received,item,value,unit,method,site,id,revision,status";
    private static final String ADMINISTRATIONS = "patient,start,end,received,item,value,unit,id";

    @TempDir
    Path path;

    private DatasetFolder folder;

    @BeforeEach
    void write() {
        folder = new DatasetFolder(path)
                .text("vasomotion-dataset.json", """
                        {"name": "ward-7", "zone": "Europe/Berlin", "acquisition": "live", "clockTolerance": "PT2M",
                         "complete": ["vasoactive-infusions", "fluid-input"],
                         "items": [{"code": "HR", "item": "heart-rate", "method": "monitor", "unit": "/min", "reason": "r"},
                                   {"code": "HR limit", "refuse": "alarm limit"},
                                   {"code": "NOR", "item": "norepinephrine", "reason": "r"}],
                         "units": [{"spelling": "bpm", "unit": "/min", "reason": "r"},
                                   {"spelling": "gamma", "unit": "ug/kg/min", "item": "NOR", "reason": "r"}]}""")
                .text(
                        "patients.csv",
                        "patient,admitted,discharged,age,sex,weight",
                        "b,2026-10-24T12:00:00,2026-10-26T12:00:00,61,F,72.5",
                        "a,2026-03-28 12:00:00,,,,")
                .text("administrations.csv", ADMINISTRATIONS);
    }

    @Test
    void should_read_observations_and_administrations_when_items_are_identifiers_or_aliases() {
        folder.text(
                        "observations.csv",
                        OBSERVATIONS,
                        "b,2026-10-24T13:00:00,2026-10-24T13:01:00,HR,88,bpm,,,m1,,",
                        "b,2026-10-24T13:00:00,,mean-arterial-pressure,65,mm[Hg],arterial-line,,m2,,final",
                        "b,2026-10-24T11:00:00Z,,lactate,3.1,mmol/L,,arterial-blood,,,")
                .text(
                        "administrations.csv",
                        ADMINISTRATIONS,
                        "b,2026-10-24T13:00:00,2026-10-24T14:00:00,,NOR,0.2,gamma,a1",
                        "b,2026-10-24T13:00:00,,,NOR,0.3,gamma,a2",
                        "b,2026-10-24T13:00:00,2026-10-24T13:30:00,,sodium-chloride-0.9,500,mL,a3");

        Received received = Received.of(path);

        assertThat(received.observation("observations", "m1").method().id()).isEqualTo("monitor");
        assertThat(received.observation("observations", "m1").acquisition()).isEqualTo(Acquisition.LIVE);
        assertThat(received.observation("observations", "m1").observedAt())
                .isEqualTo(Instant.parse("2026-10-24T11:00:00Z"));
        assertThat(received.observation("observations", "m2").method().id()).isEqualTo("arterial-line");
        assertThat(received.observation("observations", "line 4").site().id()).isEqualTo("arterial-blood");
        assertThat(received.infusion("administrations", "a1").rate().value()).isEqualTo(0.2);
        assertThat(received.infusion("administrations", "a2").ending().toString())
                .contains("NextRate");
        assertThat(received.dose("administrations", "a3").amount().value()).isEqualTo(500);
        assertThat(received.observation("patients", "age-b").value().exact().value())
                .isEqualTo(61);
        assertThat(received.observation("patients", "weight-b").value().exact().value())
                .isEqualTo(72.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-24T13:00:00|pulse|88|/min|||UNKNOWN_ITEM",
                "2026-10-24T13:00:00|HR limit|120|bpm|||REFUSED_ITEM",
                "2026-10-24T13:00:00|HR|88|beats|||UNKNOWN_UNIT",
                "2026-10-24T13:00:00|heart-rate|88||||NO_UNIT",
                "2026-10-24T13:00:00|heart-rate|88|/min|by eye||UNKNOWN_ITEM",
                "2026-10-24T13:00:00|heart-rate|88|/min||maybe|REFUSED_ITEM",
                "2026-10-25T02:30:00|heart-rate|88|/min|||UNREADABLE_TIME",
                "24.10.2026 13:00|heart-rate|88|/min|||UNREADABLE_TIME",
            })
    void should_quarantine_with_file_and_line_when_a_row_cannot_be_taken(
            String time,
            String item,
            String value,
            String unit,
            String method,
            String status,
            QuarantineReason reason) {
        folder.text(
                "observations.csv",
                OBSERVATIONS,
                String.join(",", "b", time, "", item, value, text(unit), text(method), "", "m1", "", text(status)));

        Verdict.Quarantined found = Received.of(path).quarantined("observations", "m1");

        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.reading().provenance().toString()).isEqualTo("observations.csv:2");
    }

    @Test
    void should_supersede_and_retract_when_revisions_and_statuses_say_so() {
        folder.text(
                "observations.csv",
                OBSERVATIONS,
                "b,2026-10-24T13:00:00,2026-10-24T13:00:00,lactate,9,mmol/L,,,m1,0,preliminary",
                "b,2026-10-24T13:00:00,2026-10-24T13:30:00,lactate,3,mmol/L,,,m1,1,corrected",
                "b,2026-10-24T13:00:00,2026-10-24T14:30:00,lactate,3,mmol/L,,,m1,2,entered-in-error",
                "b,2026-10-24T13:00:00,2026-10-24T14:30:00,lactate,3,mmol/L,,,m1,x,final");

        Received received = Received.of(path);

        assertThat(received.verdicts().stream().filter(Verdict.Accepted.class::isInstance))
                .hasSize(5);
        assertThat(received.verdicts())
                .filteredOn(verdict -> verdict instanceof Verdict.Accepted accepted
                        && accepted.entry() instanceof Retraction retraction
                        && retraction.revision() == 2)
                .hasSize(1);
        assertThat(received.intake().quarantined()).isEqualTo(1);
    }

    @Test
    void should_state_completeness_only_of_patients_whose_admission_is_known() {
        folder.text("observations.csv", OBSERVATIONS)
                .text(
                        "patients.csv",
                        "patient,admitted,discharged",
                        "b,2026-10-24T12:00:00,2026-10-26T12:00:00",
                        "c,,");

        assertThat(Received.of(path).coverages())
                .extracting(Coverage::kind)
                .containsExactly(Coverage.Kind.VASOACTIVE_INFUSIONS, Coverage.Kind.FLUID_INPUT);
    }

    @Test
    void should_list_the_patients_that_rows_name_when_there_is_no_list() {
        folder.without("patients.csv")
                .text("observations.csv", OBSERVATIONS, "z,2026-10-24T13:00:00,,HR,88,bpm,,,m1,,")
                .text("administrations.csv", ADMINISTRATIONS, "y,2026-10-24T13:00:00,,,NOR,0.2,gamma,a1");

        Received received = Received.of(path);

        assertThat(received.account().stays()).isEqualTo(2);
        assertThat(received.readings())
                .extracting(reading -> reading.patient().value())
                .containsExactly("y", "z");
        assertThat(received.coverages()).isEmpty();
    }

    @Test
    void should_count_rows_of_patients_that_the_list_does_not_name() {
        folder.text("observations.csv", OBSERVATIONS, "stranger,2026-10-24T13:00:00,,HR,88,bpm,,,m1,,");

        assertThat(Received.of(path).table("observations").withoutStay()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"x\", \"acquisition\": \"live\"}|does not say \"zone\"",
                "{\"name\": \"x\", \"zone\": \"Mars/Olympus\", \"acquisition\": \"live\"}|Mars/Olympus is no time zone",
                "{\"name\": \"x\", \"zone\": \"UTC\"}|does not say \"acquisition\"",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"guessed\"}|not \"guessed\"",
                "{\"zone\": \"UTC\", \"acquisition\": \"live\"}|does not say \"name\"",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"live\", \"clockTolerance\": \"5\"}|PT5M",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"live\", \"complete\": [\"all\"]}|not all",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"live\", \"items\": [{\"code\": \"q\"}]}|needs either",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"live\", \"items\": [{\"code\": \"q\", \"item\": \"zz\"}]}|zz",
                "{\"name\": \"x\", \"zone\": \"UTC\", \"acquisition\": \"live\", \"units\": [{\"spelling\": \"q\", \"unit\": \"qq\"}]}|qq",
                "{\"name\": |is not JSON",
            })
    void should_say_what_the_manifest_lacks_when_it_cannot_be_used(String json, String sentence) {
        folder.text("observations.csv", OBSERVATIONS).text("vasomotion-dataset.json", json);

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("vasomotion-dataset.json", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b,2026-10-25T02:30:00,|shows this time twice",
                "b,2026-03-29T02:30:00,|never shows this time",
                "b,yesterday,|not a time",
                "b,2026-10-24T12:00:00,2026-10-23T12:00:00|discharged before admission",
                ",2026-10-24T12:00:00,|without a patient",
                "b,,,x|line 2",
            })
    void should_say_what_is_wrong_when_the_list_of_patients_cannot_be_used(String row, String sentence) {
        folder.text("observations.csv", OBSERVATIONS).text("patients.csv", "patient,admitted,discharged", row);

        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContainingAll("patients.csv", sentence);
    }

    @Test
    void should_say_so_when_a_patient_is_listed_twice_or_no_rows_are_there() {
        folder.text("observations.csv", OBSERVATIONS).text("patients.csv", "patient", "b", "b");
        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("lists patient b twice");

        folder.without("observations.csv").without("administrations.csv");
        assertThatThrownBy(() -> Dataset.open(path, Received.options()))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("neither the table observations nor administrations");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
