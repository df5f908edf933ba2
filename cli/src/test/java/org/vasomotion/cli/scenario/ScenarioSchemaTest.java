package org.vasomotion.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.cli.PublishedFormat;

/// The published schema says what the reader takes.
class ScenarioSchemaTest {

    static Stream<String> shipped() {
        return PublishedFormat.shipped(ScenarioShelf.class, "scenarios.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(PublishedFormat.SCENARIO.errors(PublishedFormat.shipped(ScenarioShelf.class, id + ".yaml")))
                .isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        assertThat(PublishedFormat.SCENARIO.errors(PublishedFormat.SCENARIO.example()))
                .isEmpty();
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
        String text = PublishedFormat.shipped(ScenarioShelf.class, "mechanism-microthrombosis.yaml");
        assertThat(text).contains(good.strip());
        assertThat(PublishedFormat.SCENARIO.errors(text.replace(good.strip(), bad.strip())))
                .isNotEmpty();
    }
}
