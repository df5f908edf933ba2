package org.vasomotion.interop.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;

/// Reads the entries of one part of a file by their keys.
@Api
public record Fields(Problems problems, FileNode.Entries node) {

    /// Notes keys that nobody knows and reads on.
    public static Fields of(Problems problems, FileNode node, String... keys) {
        Fields fields = any(problems, node);
        fields.allow(keys);
        return fields;
    }

    /// Entries whose keys are checked later.
    public static Fields any(Problems problems, FileNode node) {
        return switch (node) {
            case FileNode.Entries entries -> new Fields(problems, entries);
            case FileNode.Items _ -> throw problems.at(node, "keys with values are expected here, not a list");
            case FileNode.Scalar scalar ->
                throw problems.at(node, "keys with values are expected here, not '" + scalar.text() + "'");
        };
    }

    public void allow(String... keys) {
        List<String> known = Arrays.asList(keys);
        for (Map.Entry<String, Integer> key : node.keyLines().entrySet()) {
            if (!known.contains(key.getKey())) {
                problems.note(
                        key.getValue(),
                        "unknown key '" + key.getKey() + "'" + Nearest.hint(key.getKey(), known) + " Known here: "
                                + String.join(", ", known));
            }
        }
    }

    public boolean has(String key) {
        return node.values().containsKey(key);
    }

    public FileNode need(String key) {
        FileNode value = node.values().get(key);
        if (value == null) {
            throw problems.at(node, "'" + key + "' is missing");
        }
        return value;
    }

    public String text(String key) {
        return text(problems, need(key), key);
    }

    public static String text(Problems problems, FileNode node, String what) {
        if (!(node instanceof FileNode.Scalar scalar)) {
            throw problems.at(node, "'" + what + "' is a word or a sentence, not a list or keys");
        }
        if (scalar.text().isBlank()) {
            throw problems.at(node, "'" + what + "' is empty");
        }
        return scalar.text();
    }

    /// The items of a list; none where the key is left out.
    public List<FileNode> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        return switch (need(key)) {
            case FileNode.Items items -> items.values();
            case FileNode.Entries entries -> throw problems.at(entries, "'" + key + "' is a list");
            case FileNode.Scalar scalar -> throw problems.at(scalar, "'" + key + "' is a list");
        };
    }

    public List<String> texts(String key) {
        return problems.each(items(key), item -> text(problems, item, key));
    }

    /// A list that is needed.
    public List<FileNode> someItems(String key) {
        need(key);
        List<FileNode> items = items(key);
        if (items.isEmpty()) {
            throw problems.at(node, "'" + key + "' needs at least one entry");
        }
        return items;
    }

    /// The one of these keys that is there.
    public String oneOf(String what, List<String> keys) {
        List<String> there = keys.stream().filter(this::has).toList();
        if (there.size() == 1) {
            return there.getFirst();
        }
        throw there.isEmpty()
                ? problems.at(node, what + " needs one of: " + String.join(", ", keys) + meant(keys))
                : problems.at(node, what + " takes only one of: " + String.join(", ", there));
    }

    private String meant(List<String> keys) {
        return node.values().keySet().stream()
                .map(key -> Nearest.hint(key, keys))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// One of a closed set of words, such as the names of an enum written in kebab-case.
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        FileNode value = need(key);
        String text = text(key);
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
        int found = known.indexOf(text);
        if (found < 0) {
            throw problems.at(value, "'" + key + "' is one of " + String.join(", ", known) + ", not '" + text + "'");
        }
        return type.getEnumConstants()[found];
    }
}
