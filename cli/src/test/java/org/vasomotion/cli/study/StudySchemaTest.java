package org.vasomotion.cli.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.cli.PublishedFormat;

/// The published schema says what the reader takes.
class StudySchemaTest {

    static Stream<String> shipped() {
        return PublishedFormat.shipped(StudyShelf.class, "studies.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(PublishedFormat.STUDY.errors(PublishedFormat.shipped(StudyShelf.class, id + ".yaml")))
                .isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        assertThat(PublishedFormat.STUDY.errors(PublishedFormat.STUDY.example()))
                .isEmpty();
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
        assertThat(PublishedFormat.STUDY.example()).contains(good.strip());
        assertThat(PublishedFormat.STUDY.errors(PublishedFormat.STUDY.example().replace(good.strip(), bad.strip())))
                .isNotEmpty();
    }
}
