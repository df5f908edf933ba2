package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

class SignedRanksTest {

    private static final int SAMPLES = 300;
    private static final int TOO_MANY_FOR_THE_LIBRARY = 100_000;

    @Test
    void should_be_as_the_library_says_when_there_are_not_too_many() {
        Random random = new Random(12);
        for (int i = 0; i < SAMPLES; i++) {
            int size = 3 + random.nextInt(200);
            double[] own = IntStream.range(0, size)
                    .mapToDouble(_ -> random.nextInt(3) == 0 ? random.nextInt(9) - 4 : random.nextGaussian() + 0.2)
                    .toArray();

            assertThat(SignedRanks.p(own))
                    .as("sample %d", i)
                    .isCloseTo(
                            new WilcoxonSignedRankTest().wilcoxonSignedRankTest(own, new double[size], false),
                            within(1e-12));
        }
    }

    /// Odd ranks are above zero, even ones below: the rises come to n^2 / 4, n / 4 less than half of all ranks.
    /// With the correction for continuity z = (n / 4 - 1 / 2) / sqrt(n (n + 1) (2 n + 1) / 24) = 0.0027385, and
    /// p = 1 - 2 z / sqrt(2 pi).
    @Test
    void should_be_near_1_when_a_hundred_thousand_lie_around_zero() {
        int n = TOO_MANY_FOR_THE_LIBRARY;
        double[] own = IntStream.range(0, n)
                .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * (1.0 + i))
                .toArray();

        assertThat(SignedRanks.p(own)).isCloseTo(0.997815, within(1e-6));
        assertThat(Differences.ofLocationsPaired(own, new double[n]).pValue()).isCloseTo(0.997815, within(1e-6));
    }

    @Test
    void should_be_1_when_nothing_changed() {
        assertThat(SignedRanks.p(new double[20])).isEqualTo(1);
    }
}
