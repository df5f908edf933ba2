package org.vasomotion.simulation.network.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// Reads and writes `network.dat`.
@Api
public final class NetworkFile {

    private NetworkFile() {}

    /// Reads a file.
    ///
    /// @throws NetworkFileException naming file and line, when the text is not a network
    /// @throws IOException when the file cannot be read
    public static Network read(Path file) throws IOException {
        return parse(file.getFileName().toString(), Files.readAllLines(file));
    }

    /// Reads lines that are already there.
    ///
    /// @param name of the file, for complaints
    /// @throws NetworkFileException naming file and line
    public static Network parse(String name, List<String> lines) {
        return new NetworkParser(new Lines(name, lines)).network();
    }

    /// The lines of a network without flows.
    public static List<String> lines(Network network) {
        return NetworkLines.of(network, _ -> 0, _ -> 0);
    }

    /// The lines of a network with its flows and hematocrits.
    public static List<String> lines(FlowSolution flow) {
        return NetworkLines.of(flow.network(), flow::flowNlPerMin, flow::dischargeHematocrit);
    }
}
