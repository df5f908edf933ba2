package org.vasomotion.cli.study;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// The published schema says what the reader takes.
class StudySchemaTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "study-file.schema.json")), InputFormat.JSON);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(StudyShelf.class.getResourceAsStream(resource))) {
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
        return text("studies.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(errors(text(id + ".yaml"))).isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        assertThat(errors(ExampleStudy.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: crossover | design: sequence",
                "number: 40 | number: 1",
                "lasts: 2 h | lasts: 2",
                "give: crystalloid | gift: crystalloid",
                "at: fluid at 15 min | at: fluid after 15 min",
                "sd: 0.8 L/min/m2 | se: 0.8 L/min/m2",
                "source: secondary | source: hearsay",
                "iqr: [3.6, 5.6] | iqr: [3.6]",
                "kind: spread | kind: width",
                "expect: fall | expect: drop",
                "answers: [urine-same] | answers: []",
                "design: crossover | not-expressible: too hard"
            })
    void should_be_refused_by_the_schema_when_the_reader_refuses_it(String good, String bad) throws IOException {
        assertThat(ExampleStudy.text()).contains(good.strip());
        assertThat(errors(ExampleStudy.text().replace(good.strip(), bad.strip())))
                .isNotEmpty();
    }
}
