package org.vasomotion.trials.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.trial.Exposure;

class ExpectedDrawsTest {

    private static final OutcomeModel MODEL = new OutcomeModel(
            List.of(new Coefficient(Exposure.HYPOTENSION, 0.1, 0.05, "of this test")),
            new Level(-0.5, 0.3, "of this test"));

    /// Patients whose scores differ by chance, all with the same exposure.
    private static List<Risk> patients(int number, double meanLogOdds, double exposed, long seed) {
        RandomGenerator chance = RandomStream.of(seed, 0, "expected draws test");
        return IntStream.range(0, number)
                .mapToObj(_ -> new Risk(false, meanLogOdds + chance.nextGaussian(), exposed))
                .toList();
    }

    private static ExpectedDeaths of(List<Risk> one, List<Risk> other) {
        return new ExpectedDraws(MODEL, 1, false).of(one, other);
    }

    @Test
    void should_take_out_what_the_allocation_did_when_only_scores_differ() {
        ExpectedDeaths expected = of(patients(20, 0.5, 0, 1), patients(20, -0.5, 0, 2));

        assertThat(expected.difference().value()).isGreaterThan(0.1);
        assertThat(expected.beyondStart().value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void should_keep_what_the_exposures_did_when_scores_are_the_same() {
        List<Risk> exposed = patients(50, 0, 5, 3);
        List<Risk> spared = patients(50, 0, 0, 3);

        ExpectedDeaths expected = of(exposed, spared);

        assertThat(expected.beyondStart().value())
                .isCloseTo(expected.difference().value(), within(1e-12))
                .isGreaterThan(0.05);
        assertThat(expected.beyondStart().high() - expected.beyondStart().low())
                .isLessThan(expected.difference().high() - expected.difference().low());
    }

    @Test
    void should_be_less_sure_of_few_patients_than_of_the_coefficients_alone() {
        ExpectedDeaths expected = of(patients(20, 0, 1, 5), patients(20, 0, 0, 6));

        assertThat(expected.difference().low())
                .isLessThan(expected.byCoefficients().low());
        assertThat(expected.difference().high())
                .isGreaterThan(expected.byCoefficients().high());
        assertThat(expected.first().low()).isLessThan(expected.first().value());
    }

    @Test
    void should_count_as_certain_who_died_while_he_was_followed() {
        List<Risk> dead = Stream.generate(() -> new Risk(true, -5, 0)).limit(10).toList();

        assertThat(of(dead, dead).first().value()).isEqualTo(1);
    }
}
