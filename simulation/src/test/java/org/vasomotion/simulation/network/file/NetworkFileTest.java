package org.vasomotion.simulation.network.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.alteration.Plugging;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.rheology.Rheology;

class NetworkFileTest {

    /// In the layout of the laboratory's own files: tabs, stars at the ends of lines, comments after counts.
    private static final String SMALL = """
            A small network
            500.0 400.0 20.0 box dimensions in microns
            16 12 1 number of tissue points in x,y,z directions
            100. outer bound distance
            30. max. segment length.
            30 nodsegm, max. allowed number of segments per node
            3 total number of segments
            SegName Type StartNode EndNode Diam   Flow    Hct
            101\t5 1\t2\t12.0  1.0000 0.4000 *
            102 4 2 3 6.5  0.0 0.45 *
            103 1 2 4 8.5  0.0 0.45 *
            4 total number of nodes
            Name    x       y       z
            1 0. 0.0 10.0 *
            2 30.0 40. 10.0 *
            3 130.0 40.0 10.0 *
            4 .5e2 -1 10.0 *
            2 total number of boundary nodes
            Node\t Bctype\t Press/Flow\t HD\t PO2
            1 2 0.562300 0.450000 40.000000 *
            3 0 13.800000 0.450000 *
            """;

    private static Network parse(String text) {
        return NetworkFile.parse("network.dat", text.lines().toList());
    }

    @Test
    void should_read_a_file_of_the_laboratory() {
        Network network = parse(SMALL);

        assertThat(network.title()).isEqualTo("A small network");
        assertThat(network.field().widthUm()).isEqualTo(500);
        assertThat(network.segments()).hasSize(3);
        assertThat(network.segments().get(0).lengthUm()).isEqualTo(50);
        assertThat(network.segments().get(0).kind()).isEqualTo(VesselKind.UNSPECIFIED);
        assertThat(network.segments().get(1).kind()).isEqualTo(VesselKind.CAPILLARY);
        assertThat(network.segments().get(1).passage()).isEqualTo(Passage.OPEN);
        assertThat(network.segments().get(2).passage()).isEqualTo(Passage.BLOCKED);
        assertThat(network.nodes().get(3).yUm()).isEqualTo(-1);
        assertThat(network.boundaries().get(0).condition()).isEqualTo(new BoundaryCondition.Inflow(0.5623));
        assertThat(network.boundaries().get(0).inflowPo2MmHg()).isEqualTo(40);
        assertThat(network.boundaries().get(1).condition()).isEqualTo(new BoundaryCondition.Pressure(13.8));
        assertThat(network.boundaries().get(1).inflowPo2MmHg()).isZero();
    }

    /// What stands in the file is replaced by a broken version; the complaint names file, line and reason.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 total number of segments      | 4 total number of segments   | network.dat:12: expected segment 4 of 4, and the line ends after 5
            3 total number of segments      | 2 total number of segments   | network.dat:11: expected the number of nodes and found a line of numbers: are there more segments
            4 total number of nodes         | 5 total number of nodes      | network.dat:18: expected node 5 of 5, and "total" is no number
            4 total number of nodes         | 3 total number of nodes      | network.dat:17: expected the number of boundary nodes and found a line of numbers: are there more nodes
            2 total number of boundary nodes | 3 total number of boundary nodes | network.dat:21: the file ends before boundary node 3 of 3
            2 total number of boundary nodes | 1 total number of boundary nodes | network.dat:21: a line of numbers follows the end: are there more boundary nodes
            3 total number of segments      | 0 total number of segments   | network.dat:7: the number of segments is 0
            3 total number of segments      | total number of segments     | network.dat:7: expected the number of segments, and "total" is no whole number
            102 4 2 3 6.5                   | 102 4 2 9 6.5                | network.dat:10: segment 102 names node 9, which is not listed
            102 4 2 3 6.5                   | 102 4 2 2 6.5                | network.dat:10: segment 102 begins and ends at node 2
            102 4 2 3 6.5                   | 102 4 2 3 -6.5               | network.dat:10: segment 102 has the diameter -6.5 um
            102 4 2 3 6.5                   | 102 4 2 3 0                  | network.dat:10: segment 102 has the diameter 0.0 um
            102 4 2 3 6.5                   | 101 4 2 3 6.5                | network.dat:10: segment 101 stands twice
            102 4 2 3 6.5                   | 102 4 2 3 wide               | network.dat:10: expected segment 2 of 3, and "wide" is no number
            102 4 2 3 6.5                   | 102 4 2 3 NaN                | network.dat:10: expected segment 2 of 3, and "NaN" is no number
            102 4 2 3 6.5                   | 102 4 2 3 1e999              | network.dat:10: expected segment 2 of 3, and "1e999" is no number
            102 4 2 3 6.5                   | 102 4 2.5 3 6.5              | network.dat:10: expected segment 2 of 3, and "2.5" is no whole number
            102 4 2 3 6.5  0.0 0.45 *       | 102 4 2 3 6.5                | network.dat:10: expected segment 2 of 3, and the line ends after 5 of at least 7 values
            3 130.0                         | 2 130.0                      | network.dat:16: node 2 stands twice
            130.0 40.0 10.0 *               | 30.0 40.0 10.0 *             | network.dat:10: segment 102 has the length 0.0 um
            500.0 400.0                     | 500.0 -400.0                 | network.dat:2: a field has positive sides
            3 0 13.8                        | 7 0 13.8                     | network.dat:21: boundary node 7 is not among the nodes
            3 0 13.8                        | 1 0 13.8                     | network.dat:21: boundary node 1 stands twice
            3 0 13.8                        | 3 1 13.8                     | network.dat:21: boundary node 3 has the type 1; 0 (pressure) and 2 (flow) are known
            3 0 13.800000 0.45              | 3 0 13.800000 1.45           | network.dat:21: boundary node 3 has the hematocrit 1.45
            3 0 13.8                        | 3 2 13.8                     | network.dat:21: no boundary fixes a pressure
            """)
    void should_name_file_line_and_reason_when_the_file_is_wrong(String right, String wrong, String complaint) {
        String broken = SMALL.replace(right, wrong);

        assertThat(broken).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> parse(broken))
                .isInstanceOf(NetworkFileException.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void should_say_that_a_file_is_empty() {
        assertThatThrownBy(() -> parse("")).hasMessage("network.dat:1: the file is empty");
    }

    /// Cut off after any number of lines, a file is refused, never half read.
    @Test
    void should_refuse_a_file_that_is_cut_off_anywhere() {
        List<String> lines = SMALL.lines().toList();
        for (int kept = 1; kept < lines.size(); kept++) {
            List<String> cut = lines.subList(0, kept);
            assertThatThrownBy(() -> NetworkFile.parse("cut.dat", cut))
                    .isInstanceOf(NetworkFileException.class)
                    .hasMessageStartingWith("cut.dat:" + kept + ": the file ends before ");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void should_read_back_what_was_written_to_the_last_digit(long seed) {
        Network network = Plugging.ofCapillaries(NetworkGenerator.generate(NetworkShape.sheet(), seed), 0.1, seed);
        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        for (List<String> lines : List.of(NetworkFile.lines(network), NetworkFile.lines(flow))) {
            Network read = NetworkFile.parse("written.dat", lines);
            assertThat(read.title()).isEqualTo(network.title());
            assertThat(read.field()).isEqualTo(network.field());
            assertThat(read.nodes()).isEqualTo(network.nodes());
            assertThat(read.segments()).isEqualTo(network.segments());
            assertThat(read.boundaries()).isEqualTo(network.boundaries());
        }
        assertThat(NetworkFile.lines(flow).get(8)).contains(Double.toString(flow.flowNlPerMin(0)));
    }

    @Test
    void should_write_flow_boundaries_too() {
        Network network = parse(SMALL);

        assertThat(NetworkFile.parse("again.dat", NetworkFile.lines(network)).boundaries())
                .isEqualTo(network.boundaries());
    }

    @Test
    void should_read_from_disk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some.dat");
        Files.writeString(file, SMALL.replace("1 2 0.5623", "1 9 0.5623"));

        assertThatThrownBy(() -> NetworkFile.read(file)).hasMessageStartingWith("some.dat:20: boundary node 1");
        Files.write(file, new ArrayList<>(SMALL.lines().toList()));
        assertThat(NetworkFile.read(file).segments()).hasSize(3);
    }
}
