package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// `openapi.yaml`, read.
final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final JsonNode root;

    Description() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Description.class.getResourceAsStream("/org/vasomotion/server/openapi.yaml"))) {
            root = new YAMLMapper().readTree(in);
        }
    }

    /// Every way into the API, e.g. `GET /api/ward`.
    Set<String> ways() {
        Set<String> ways = new TreeSet<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        ways.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return ways;
    }

    /// What of an answer is not as described.
    List<String> errors(String schema, String json) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$ref", "#/components/schemas/" + schema);
        document.set("components", root.path("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
