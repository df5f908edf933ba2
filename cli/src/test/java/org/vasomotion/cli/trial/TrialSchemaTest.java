package org.vasomotion.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.cli.PublishedFormat;

/// The published schema says what the reader takes.
class TrialSchemaTest {

    static Stream<String> shipped() {
        return PublishedFormat.shipped(TrialShelf.class, "trials.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void should_be_valid_when_it_is_shipped(String id) throws IOException {
        assertThat(PublishedFormat.TRIAL.errors(PublishedFormat.shipped(TrialShelf.class, id + ".yaml")))
                .isEmpty();
    }

    @Test
    void should_be_valid_when_it_is_the_example_of_the_page() throws IOException {
        assertThat(PublishedFormat.TRIAL.errors(PublishedFormat.TRIAL.example()))
                .isEmpty();
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
        assertThat(PublishedFormat.TRIAL.example()).contains(right);
        assertThat(PublishedFormat.TRIAL.errors(PublishedFormat.TRIAL.example().replace(right, wrong)))
                .isNotEmpty();
    }
}
