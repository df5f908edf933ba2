package org.vasomotion.trials.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.study.Likeness;

/// A population with 50 (SD 20) % of its vessels perfused; seed 3.
class MatchingTest {

    private static final long SEED = 3;

    private static List<double[]> population(int count) {
        RandomGenerator chance = RandomStream.of(SEED, 0, "population");
        return IntStream.range(0, count)
                .mapToObj(_ -> new double[] {50 + 20 * chance.nextGaussian()})
                .toList();
    }

    private static double[] taken(Likeness likeness, int candidates) {
        List<double[]> population = population(candidates);
        Matching matching = Matching.of(List.of(likeness), population.subList(0, 128));
        return IntStream.range(0, candidates)
                .filter(number -> matching.takes(population.get(number), SEED, number))
                .mapToDouble(number -> population.get(number)[0])
                .toArray();
    }

    @Test
    void should_make_up_the_published_cohort_when_the_population_reaches_it() {
        double[] taken = taken(new Likeness(Sign.PROPORTION_OF_PERFUSED_VESSELS, 65, 10), 5_000);

        // Standard errors with some 1,500 taken: 0.3 and 0.2; the cut at the highest weights costs a little
        // on top.
        assertThat(taken.length).isBetween(500, 3_000);
        assertThat(StatUtils.mean(taken)).isCloseTo(65, within(2.0));
        assertThat(Math.sqrt(StatUtils.variance(taken))).isCloseTo(10, within(1.5));
    }

    @Test
    void should_make_nobody_up_when_the_published_cohort_is_beyond_the_population() {
        double[] taken = taken(new Likeness(Sign.PROPORTION_OF_PERFUSED_VESSELS, 140, 10), 2_000);

        assertThat(taken).isNotEmpty();
        assertThat(StatUtils.max(taken)).isLessThan(125);
        assertThat(StatUtils.mean(taken)).isBetween(75.0, 115.0);
    }

    @Test
    void should_take_everybody_when_nothing_is_asked_for() {
        assertThat(Matching.none().takes(new double[0], SEED, 1)).isTrue();
        assertThat(Matching.of(List.of(), List.of()).takes(new double[0], SEED, 1))
                .isTrue();
    }
}
