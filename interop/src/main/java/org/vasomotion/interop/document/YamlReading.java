package org.vasomotion.interop.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// YAML, and JSON with it, as a tree. Scalars are taken as they stand: YAML's guesses about yes, no and 010
/// play no part.
@Api
public final class YamlReading {

    private final Problems problems;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReading(Problems problems) {
        this.problems = problems;
    }

    /// Reads a whole file, or says everything that is wrong with it.
    ///
    /// @param name of the file, for its problems
    /// @param reader of its root; notes problems as it goes
    /// @throws FileException with every problem
    public static <T> T read(String name, String text, BiFunction<Problems, FileNode, T> reader) {
        Problems problems = new Problems(name);
        Attempt<T> read = Attempt.at(() -> reader.apply(problems, tree(text, problems)));
        if (!problems.isEmpty()) {
            throw problems.failure();
        }
        return read.get();
    }

    public static FileNode tree(String text, Problems problems) {
        @Nullable Node root = root(text, problems);
        if (root == null) {
            throw problems.at(1, "the file is empty");
        }
        return new YamlReading(problems).tree(root);
    }

    private static @Nullable Node root(String text, Problems problems) {
        // JSON allows tabs between its parts, YAML does not; inside of JSON's texts they are forbidden anyway.
        String spaced = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(spaced));
        } catch (MarkedYAMLException e) {
            @Nullable Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw problems.at(line, "not readable as YAML: " + e.getProblem() + bracketHint(text, line));
        } catch (YAMLException e) {
            throw problems.at(
                    1,
                    "not readable as YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static String bracketHint(String text, int line) {
        String there = text.lines().skip(line - 1L).findFirst().orElse("");
        return there.matches(".*[a-z0-9]\\[\\w+].*") || there.contains("{score}")
                ? "; units with brackets need quotes between { and }"
                : "";
    }

    private FileNode tree(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (!seen.add(node)) {
            throw problems.at(line, "anchors and aliases are not used in these files: write it out again");
        }
        return switch (node) {
            case MappingNode mapping -> entries(mapping, line);
            case SequenceNode sequence -> {
                List<FileNode> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(tree(item)));
                yield new FileNode.Items(items, FileNode.Layout.BLOCK, line);
            }
            case ScalarNode scalar -> new FileNode.Scalar(scalar.getValue(), kind(scalar), line);
            default -> throw problems.at(line, "an unexpected kind of YAML");
        };
    }

    /// What it would be in JSON; a reader takes the text.
    private static FileNode.Kind kind(ScalarNode scalar) {
        boolean isNumber = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (isNumber && scalar.getValue().matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
            return FileNode.Kind.NUMBER;
        }
        return scalar.getTag().equals(Tag.BOOL) && scalar.getValue().matches("true|false")
                ? FileNode.Kind.FLAG
                : FileNode.Kind.TEXT;
    }

    private FileNode entries(MappingNode mapping, int line) {
        Map<String, FileNode> values = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw problems.at(keyLine, "a key is a word");
            }
            if (keyLines.putIfAbsent(key.getValue(), keyLine) != null) {
                problems.note(keyLine, "'" + key.getValue() + "' is there twice");
                continue;
            }
            values.put(key.getValue(), tree(tuple.getValueNode()));
        }
        return new FileNode.Entries(values, keyLines, FileNode.Layout.BLOCK, line);
    }
}
