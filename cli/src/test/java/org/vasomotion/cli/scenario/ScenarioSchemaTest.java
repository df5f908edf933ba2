package org.vasomotion.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// The published schema says what the reader takes.
class ScenarioSchemaTest {

    private static final Path DOCS = Path.of("..", "docs");

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve("scenario-file.schema.json")), InputFormat.JSON);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(ScenarioShelf.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String yaml) throws IOException {
        Object tree = new Yaml().load(yaml);
        return schema.validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON);
    }

    static Stream<String> shipped() {
        return text("scenarios.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(errors(text(id + ".yaml"))).isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("scenario-file.md")));
        assertThat(example.find()).isTrue();
        assertThat(errors(example.group(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duration: 4 h | duration: 4",
                "rate: 1 ng/kg/min | rat: 1 ng/kg/min",
                "microthrombosis: 1 | microthrombosis: 2",
                "at: 1 h | when: 1 h"
            })
    void should_be_refused_by_the_schema_when_the_reader_refuses_it(String good, String bad) throws IOException {
        String text = text("mechanism-microthrombosis.yaml");
        assertThat(text).contains(good.strip());
        assertThat(errors(text.replace(good.strip(), bad.strip()))).isNotEmpty();
    }
}
