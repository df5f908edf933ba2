package org.vasomotion.simulation.network.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.flow.Convergence;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;

/// Validation against a network solved by its publishers, for example the rat mesentery shipped with NetFlowV2.
/// Such networks are not ours to ship: `-Dvasomotion.network.folder=FOLDER` names a folder with `network.dat`
/// and `RheolParams.dat`, and without it the test is skipped.
class PublishedNetworkTest {

    private static final String FOLDER = "vasomotion.network.folder";

    /// Flow and hematocrit of one segment as stored in the file.
    private record Stored(double flow, double hematocrit) {}

    /// Tolerance: model specification 7.4.
    @Test
    void should_agree_with_the_flows_and_hematocrits_stored_in_the_file() throws IOException {
        assumeTrue(System.getProperty(FOLDER) != null, "no published network: -D" + FOLDER + " is not set");
        Path folder = Path.of(System.getProperty(FOLDER));
        Network network = NetworkFile.read(folder.resolve("network.dat"));
        Map<Integer, Stored> stored = stored(Files.readAllLines(folder.resolve("network.dat")), network);

        FlowSolution flow = FlowSolver.solve(network, RheologyFile.read(folder.resolve("RheolParams.dat")));

        double[] flowDifferences = new double[network.segments().size()];
        double[] cellDifferences = new double[flowDifferences.length];
        for (int s = 0; s < flowDifferences.length; s++) {
            Stored expected =
                    Objects.requireNonNull(stored.get(network.segments().get(s).name()));
            double scale = Math.max(Math.abs(expected.flow()), 1e-6);
            flowDifferences[s] = Math.abs(flow.flowNlPerMin(s) - expected.flow()) / scale;
            cellDifferences[s] = Math.abs(flow.dischargeHematocrit(s) - expected.hematocrit());
        }
        Arrays.sort(flowDifferences);
        Arrays.sort(cellDifferences);
        assertThat(flow.convergence()).isInstanceOf(Convergence.Converged.class);
        assertThat(flowDifferences[flowDifferences.length / 2]).isLessThan(1e-4);
        assertThat(cellDifferences[cellDifferences.length / 2]).isLessThan(1e-4);
    }

    private static Map<Integer, Stored> stored(List<String> lines, Network network) {
        Map<Integer, Stored> stored = new HashMap<>();
        for (String line : lines.subList(8, 8 + network.segments().size())) {
            String[] words = line.strip().split("\\s+", -1);
            stored.put(
                    Integer.parseInt(words[0]), new Stored(Double.parseDouble(words[5]), Double.parseDouble(words[6])));
        }
        return stored;
    }
}
