package org.vasomotion.cli.trial;

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
class TrialSchemaTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "trial-file.schema.json")), InputFormat.JSON);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(TrialShelf.class.getResourceAsStream(resource))) {
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
        return text("trials.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(errors(text(id + ".yaml"))).isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        assertThat(errors(ExampleTrial.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comparison: parallel | comparison: crossed",
                "kind: stratified | kind: random",
                "block: 4 | block: 1",
                "number: 40 | number: 1",
                "protocol: usual-care | protocols: usual-care",
                "signs: [capillary-refill-time, lactate] | signs: []",
                "titrates-every: 10 min | titrates: 10 min"
            })
    void should_not_be_valid_when_the_reader_would_complain(String right, String wrong) throws IOException {
        assertThat(ExampleTrial.text()).contains(right);
        assertThat(errors(ExampleTrial.text().replace(right, wrong))).isNotEmpty();
    }
}
