package org.vasomotion.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vasomotion.server.Service;
import org.yaml.snakeyaml.Yaml;

/// `openapi.yaml`, to hold answers to it.
public final class ApiDescription {

    private ApiDescription() {}

    /// What of an answer is not as the schema of this name says.
    public static List<String> errors(String schema, String json) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$ref", "#/components/schemas/" + schema);
        document.set("components", new ObjectMapper().valueToTree(read().get("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Map<String, Object> read() {
        try (InputStream in = Objects.requireNonNull(Service.class.getResourceAsStream("openapi.yaml"))) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
