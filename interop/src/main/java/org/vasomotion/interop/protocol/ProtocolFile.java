package org.vasomotion.interop.protocol;

import java.util.Map;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;

/// A protocol that was read from a file.
///
/// @param name of the file as the user gave it
/// @param lines where each step begins, by its identifier
@Api
public record ProtocolFile(String name, ProtocolGraph graph, Map<String, Integer> lines) {

    public ProtocolFile {
        lines = Map.copyOf(lines);
    }

    /// A problem with a step, at its line.
    public ProtocolProblem problem(String step, String reason) {
        return new ProtocolProblem(name, lines.getOrDefault(step, 1), reason);
    }
}
