package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.cli.archive.DatasetStays;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.interop.tabular.DatasetException;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.archive.Known;
import org.vasomotion.server.archive.Mark;
import org.vasomotion.server.archive.OpenStay;
import org.vasomotion.server.view.PatientView;

class DatasetStaysTest {

    private static final List<ProtocolGraph> BEGUN = StandardProtocols.all().stream()
            .filter(graph -> graph.id().equals("andromeda-shock-2"))
            .toList();

    @TempDir
    private Path temp = Path.of("");

    private Archive archive(Path folder) {
        return new Archive(List.of(DatasetStays.open(folder, BEGUN)));
    }

    private static Known at(Archive archive, String stay, String at) {
        OpenStay open = archive.open(stay).orElseThrow();
        assertThat(open.holds(Instant.parse(at)))
                .as("%s until %s", open.from(), open.until())
                .isTrue();
        return archive.at(open, Instant.parse(at)).orElseThrow();
    }

    private static String lactate(Known known, String at) {
        ObjectNode patient = PatientView.of(known.state(), Instant.parse(at));
        return patient.path("latest").get(2).at("/value/text").asText();
    }

    @Test
    void should_list_stays_by_names_that_can_stand_in_an_address() {
        try (Archive archive = archive(WardData.in(temp).folder())) {
            assertThat(archive.stays())
                    .extracting(stay -> stay.id() + " " + stay.from() + " " + stay.until())
                    .containsExactly(
                            "dataset-a 2026-03-01T08:00:00Z 2026-03-02T08:00:00Z",
                            "dataset-b_1 2026-03-01T08:00:00Z 2026-03-02T08:00:00Z");
            assertThat(archive.stays().getFirst().title()).contains("F", "61");
        }
    }

    /// Whoever starts a service hears of it, and not whoever opens a stay later.
    @Test
    void should_refuse_a_dataset_when_one_of_its_tables_is_damaged() throws IOException {
        assumeThat(Runtime.getRuntime().availableProcessors())
                .as("nothing is inflated beside opening by one processor")
                .isGreaterThan(1);
        Path folder = WardData.in(temp).folder();
        Path table = folder.resolve("observations.csv");
        byte[] bytes = compressed(Files.readAllBytes(table));
        bytes[bytes.length - 6] ^= 0x55;
        Files.write(folder.resolve("observations.csv.gz"), bytes);
        Files.delete(table);

        assertThatThrownBy(() -> DatasetStays.open(folder, BEGUN))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("observations.csv.gz is damaged");
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void should_begin_the_protocol_as_replay_does_when_both_entry_signs_are_there() {
        try (Archive archive = archive(WardData.in(temp).folder())) {
            assertThat(at(archive, "dataset-a", "2026-03-01T09:29:59Z")
                            .state()
                            .session()
                            .course()
                            .runs())
                    .isEmpty();
            assertThat(at(archive, "dataset-a", "2026-03-01T09:30:00Z")
                            .state()
                            .session()
                            .course()
                            .runs())
                    .hasSize(1);
            assertThat(archive.open("dataset-a").orElseThrow().marks())
                    .anySatisfy(mark -> {
                        assertThat(mark.kind()).isEqualTo(Mark.Kind.ISSUED);
                        assertThat(mark.at()).isEqualTo("2026-03-01T09:30:00Z");
                    })
                    .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        }
    }

    @Test
    void should_not_know_a_result_before_it_was_received() {
        Path folder = WardData.in(temp).with("observations.csv", """
                patient,time,received,item,value,unit,id
                a,2026-03-01T09:00:00,2026-03-01T09:00:00,lactate,4.1,mmol/L,m1
                a,2026-03-01T10:00:00,2026-03-01T11:30:00,lactate,2.5,mmol/L,m2
                """).folder();
        try (Archive archive = archive(folder)) {
            assertThat(lactate(at(archive, "dataset-a", "2026-03-01T11:29:59Z"), "2026-03-01T11:29:59Z"))
                    .startsWith("4.1");
            assertThat(lactate(at(archive, "dataset-a", "2026-03-01T11:30:00Z"), "2026-03-01T11:30:00Z"))
                    .startsWith("2.5");
        }
    }

    @Test
    void should_have_no_stay_of_another_name_and_refuse_a_folder_that_is_no_dataset() {
        try (Archive archive = archive(WardData.in(temp).folder())) {
            assertThat(archive.open("dataset-z")).isEmpty();
        }
        assertThatThrownBy(() -> DatasetStays.open(temp.resolve("nothing"), BEGUN))
                .isInstanceOf(DatasetException.class);
    }

    @Test
    void should_open_stays_one_after_the_other_when_given_the_mimic_iii_demo() {
        Path demo = RealDemoTest.demo("mimic-iii-demo");
        assumeThat(Files.isDirectory(demo)).isTrue();
        try (Archive archive = archive(demo)) {
            for (int i : List.of(0, 40)) {
                String id = archive.stays().get(i).id();
                OpenStay open = archive.open(id).orElseThrow();
                Known end = archive.at(open, open.until()).orElseThrow();
                assertThat(end.state().session().account().accepted()).as(id).isPositive();
                assertThat(end.record().size()).as(id).isPositive();
            }
        }
    }
}
