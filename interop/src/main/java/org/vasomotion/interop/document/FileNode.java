package org.vasomotion.interop.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;

/// A file as a tree, with the line on which each part begins; 0 in a tree that was not read.
@Api
public sealed interface FileNode {

    int line();

    /// Keys with their values, in order.
    ///
    /// @param keyLines the line of each key
    /// @param layout how it is written
    record Entries(Map<String, FileNode> values, Map<String, Integer> keyLines, Layout layout, int line)
            implements FileNode {}

    record Items(List<FileNode> values, Layout layout, int line) implements FileNode {}

    record Scalar(String text, Kind kind, int line) implements FileNode {}

    /// Whether a part is written on one line where it fits.
    enum Layout {
        BLOCK,
        ONE_LINE
    }

    /// What a scalar is in JSON. A reader takes the text as it stands.
    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    static Scalar text(String text) {
        return new Scalar(text, Kind.TEXT, 0);
    }

    static Scalar number(String text) {
        return new Scalar(text, Kind.NUMBER, 0);
    }

    static Scalar yes() {
        return new Scalar("true", Kind.FLAG, 0);
    }

    static Items list(List<? extends FileNode> values) {
        return new Items(List.copyOf(values), Layout.BLOCK, 0);
    }

    static Items texts(List<String> values) {
        return new Items(values.stream().<FileNode>map(FileNode::text).toList(), Layout.ONE_LINE, 0);
    }

    /// Collects entries to be written.
    final class Builder {

        private final Map<String, FileNode> values = new LinkedHashMap<>();

        public Builder put(String key, FileNode value) {
            values.put(key, value);
            return this;
        }

        public Builder put(String key, String text) {
            return put(key, text(text));
        }

        public Builder putAll(Entries more) {
            values.putAll(more.values());
            return this;
        }

        public Entries block() {
            return new Entries(values, Map.of(), Layout.BLOCK, 0);
        }

        public Entries oneLine() {
            return new Entries(values, Map.of(), Layout.ONE_LINE, 0);
        }
    }
}
