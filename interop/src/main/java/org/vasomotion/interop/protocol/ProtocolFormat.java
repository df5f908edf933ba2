package org.vasomotion.interop.protocol;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.YamlReading;
import org.vasomotion.model.Api;

/// The file format of protocols, see `docs/protocol-file.md`.
///
/// @param vocabulary what files may speak of
@Api
public record ProtocolFormat(Vocabulary vocabulary) {

    /// Reads a file, in YAML or JSON.
    ///
    /// @throws FileException with every problem that was found
    public ProtocolFile read(Path file) throws IOException {
        String name = file.toString();
        try {
            return parse(name, Files.readString(file));
        } catch (CharacterCodingException notText) {
            Problems problems = new Problems(name);
            problems.note(1, "this is no text in UTF-8");
            throw problems.failure();
        }
    }

    /// Reads the text of a file.
    ///
    /// @param name of the file, for its problems
    /// @throws FileException with every problem that was found
    public ProtocolFile parse(String name, String text) {
        Problems problems = new Problems(name);
        Attempt<FileNode> tree = Attempt.at(() -> YamlReading.tree(text, problems));
        Attempt<ProtocolGraph> graph = Attempt.at(() -> new GraphReader(problems, vocabulary).read(tree.get()));
        if (problems.isEmpty()) {
            Map<String, Integer> lines = stepLines(tree.get());
            Reachability.check(graph.get(), lines, problems);
            if (problems.isEmpty()) {
                return new ProtocolFile(name, graph.get(), lines);
            }
        }
        throw problems.failure();
    }

    /// The file of a protocol, as YAML. Equal protocols give equal text, and reading it gives an equal protocol.
    public String yaml(ProtocolGraph graph) {
        return YamlWriting.text(new GraphWriter(graph, vocabulary).write());
    }

    /// The same file as JSON.
    public String json(ProtocolGraph graph) {
        return JsonWriting.text(new GraphWriter(graph, vocabulary).write());
    }

    private static Map<String, Integer> stepLines(FileNode tree) {
        Map<String, Integer> lines = new HashMap<>();
        if (tree instanceof FileNode.Entries file && file.values().get("steps") instanceof FileNode.Items steps) {
            for (FileNode step : steps.values()) {
                if (step instanceof FileNode.Entries entries
                        && entries.values().get("id") instanceof FileNode.Scalar id) {
                    lines.put(id.text(), step.line());
                }
            }
        }
        return lines;
    }
}
