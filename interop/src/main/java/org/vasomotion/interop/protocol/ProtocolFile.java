package org.vasomotion.interop.protocol;

import java.util.Map;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.document.FileProblem;
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
    public FileProblem problem(String step, String reason) {
        return new FileProblem(name, lines.getOrDefault(step, 1), reason);
    }
}
