package org.vasomotion.interop.protocol;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.interop.document.FileNode;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/// A tree as YAML; short leaves stand on one line.
final class YamlWriting {

    private static final int WIDTH = 110;
    private static final int ONE_LINE = 92;

    private YamlWriting() {}

    static String text(FileNode tree) {
        DumperOptions options = new DumperOptions();
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        StringWriter out = new StringWriter();
        try {
            Serializer serializer = new Serializer(new Emitter(out, options), new Resolver(), options, null);
            serializer.open();
            serializer.serialize(node(tree));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Node node(FileNode tree) {
        return switch (tree) {
            case FileNode.Entries entries -> {
                List<NodeTuple> tuples = new ArrayList<>();
                entries.values().forEach((key, value) -> tuples.add(new NodeTuple(plain(Tag.STR, key), node(value))));
                yield new MappingNode(Tag.MAP, tuples, style(entries.layout(), tree));
            }
            case FileNode.Items items ->
                new SequenceNode(
                        Tag.SEQ, items.values().stream().map(YamlWriting::node).toList(), style(items.layout(), tree));
            case FileNode.Scalar scalar -> plain(tag(scalar), scalar.text());
        };
    }

    private static Tag tag(FileNode.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> Tag.STR;
            case FLAG -> Tag.BOOL;
            case NUMBER -> scalar.text().matches("-?\\d+") ? Tag.INT : Tag.FLOAT;
        };
    }

    private static ScalarNode plain(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    private static FlowStyle style(FileNode.Layout layout, FileNode tree) {
        return switch (layout) {
            case BLOCK -> FlowStyle.BLOCK;
            case ONE_LINE -> length(tree) <= ONE_LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
        };
    }

    /// About how wide it is on one line.
    private static int length(FileNode tree) {
        return switch (tree) {
            case FileNode.Entries entries ->
                entries.values().entrySet().stream()
                        .mapToInt(entry -> entry.getKey().length() + 4 + length(entry.getValue()))
                        .sum();
            case FileNode.Items items ->
                items.values().stream().mapToInt(item -> 2 + length(item)).sum();
            case FileNode.Scalar scalar -> scalar.text().length();
        };
    }
}
