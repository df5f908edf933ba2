package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.vasomotion.model.Api;

/// Nodes of JSON, and how moments and names of enumerations are written.
@Api
public final class Json {

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// One element per item, in order.
    public static <T> ArrayNode array(Collection<T> items, Function<? super T, ? extends JsonNode> element) {
        ArrayNode array = array();
        items.forEach(item -> array.add(element.apply(item)));
        return array;
    }

    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /// A moment in ISO 8601; null for never and always.
    static JsonNode moment(Instant at) {
        return at.equals(Instant.MAX) || at.equals(Instant.MIN)
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(at.toString());
    }

    /// A name of an enumeration in kebab-case.
    public static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
