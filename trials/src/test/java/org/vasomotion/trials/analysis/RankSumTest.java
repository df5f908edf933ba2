package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;

class RankSumTest {

    private static final int SAMPLES = 300;

    @Test
    void should_be_as_the_library_says_when_not_too_many_are_equal() {
        Random random = new Random(11);
        for (int i = 0; i < SAMPLES; i++) {
            double[] one = sample(random, 3 + random.nextInt(200), 0);
            double[] other = sample(random, 3 + random.nextInt(200), random.nextInt(3));

            assertThat(RankSum.p(one, other))
                    .as("sample %d", i)
                    .isCloseTo(new MannWhitneyUTest().mannWhitneyUTest(one, other), within(1e-12));
        }
    }

    /// Whole numbers, so that many are equal, or numbers that hardly ever are.
    private static double[] sample(Random random, int size, int more) {
        boolean isWhole = random.nextBoolean();
        return IntStream.range(0, size)
                .mapToDouble(_ -> isWhole ? random.nextInt(8) + more : 8 * random.nextDouble() + more)
                .toArray();
    }

    /// Of values that are nothing but 0 and 1 the corrected sum of ranks is the table of four fields: z squared is
    /// (N - 1)(ad - bc)^2 over the product of the margins (Mantel and Haenszel 1959, 10.1093/jnci/22.4.719).
    @Test
    void should_be_the_table_of_four_fields_when_thousands_are_zero() {
        double[] one = zerosAndOnes(1500, 90);
        double[] other = zerosAndOnes(1500, 62);
        double difference = 90.0 * 1438 - 62.0 * 1410;
        double z2 = 2999 * difference * difference / (1500.0 * 1500 * 152 * 2848);
        double expected = 1 - new ChiSquaredDistribution(1).cumulativeProbability(z2);

        assertThat(RankSum.p(one, other)).isCloseTo(expected, within(1e-3));
        assertThat(Differences.ofLocations(one, other).pValue()).isCloseTo(expected, within(1e-3));
    }

    @Test
    void should_be_1_when_the_samples_are_the_same() {
        double[] one = zerosAndOnes(100, 30);

        assertThat(RankSum.p(one, one)).isEqualTo(1);
    }

    private static double[] zerosAndOnes(int number, int ones) {
        double[] values = new double[number];
        Arrays.fill(values, 0, ones, 1);
        return values;
    }
}
