package org.vasomotion.interop.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.YamlReading;

/// The published schema says what the reader takes.
class ProtocolSchemaTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final ProtocolFormat FORMAT = ShippedProtocols.format();

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve("protocol-file.schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_be_valid_when_a_protocol_is_exported(ProtocolGraph graph) throws IOException {
        assertThat(errors(FORMAT.json(graph))).isEmpty();
    }

    @Test
    void should_be_valid_and_readable_when_it_is_the_example_of_the_page() throws IOException {
        String example = example();
        FileNode tree = YamlReading.tree(example, new Problems("protocol-file.md"));

        ProtocolGraph graph = FORMAT.parse("protocol-file.md", example).graph();

        assertThat(errors(JsonWriting.text(tree))).isEmpty();
        assertThat(FORMAT.parse("again", FORMAT.yaml(graph)).graph()).isEqualTo(graph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: end, cite: example}      | kind: over, cite: example}",
                "tag: E                         | tag: X",
                "measure: [capillary            | weigh-in: [capillary",
                "once: {stated: new-arrhythmia} | sometimes: {stated: new-arrhythmia}",
                "at-least: '65 mm[Hg]'          | at-least: 65, at-most: 70",
                "after: 45 min                  | after: a while",
                "window: {time: 6 h, then: over | window: {time: 6 h",
                "{pattern: fluid-tolerant}]}    | {pattern: fluid-tolerant, seen: yes}]}",
            })
    void should_be_invalid_when_the_reader_would_refuse_it(String right, String wrong) throws IOException {
        String example = example();
        assertThat(example).contains(right);
        FileNode tree = YamlReading.tree(example.replace(right, wrong), new Problems("protocol-file.md"));

        assertThat(errors(JsonWriting.text(tree))).isNotEmpty();
    }

    private static String example() throws IOException {
        String page = Files.readString(DOCS.resolve("protocol-file.md"));
        int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
        return page.substring(begin, page.indexOf("```\n", begin));
    }

    private static List<Error> errors(String json) throws IOException {
        return schema.validate(new ObjectMapper().readTree(json));
    }
}
