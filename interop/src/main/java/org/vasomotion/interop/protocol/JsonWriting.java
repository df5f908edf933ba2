package org.vasomotion.interop.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.vasomotion.interop.document.FileNode;

/// A tree as JSON.
final class JsonWriting {

    private JsonWriting() {}

    static String text(FileNode tree) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node(tree)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(FileNode tree) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (tree) {
            case FileNode.Entries entries -> {
                ObjectNode object = json.objectNode();
                entries.values().forEach((key, value) -> object.set(key, node(value)));
                yield object;
            }
            case FileNode.Items items -> {
                ArrayNode array = json.arrayNode();
                items.values().forEach(item -> array.add(node(item)));
                yield array;
            }
            case FileNode.Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> json.textNode(scalar.text());
                    case NUMBER -> json.numberNode(new BigDecimal(scalar.text()));
                    case FLAG -> json.booleanNode(Boolean.parseBoolean(scalar.text()));
                };
        };
    }
}
