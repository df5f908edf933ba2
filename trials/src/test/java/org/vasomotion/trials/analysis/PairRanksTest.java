package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Every rank is what sorting all pairs puts there, ties, zeros of both signs and all.
class PairRanksTest {

    private static final long SEED = 20_261_128;

    private static double[] sorted(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /// Of any size, some to tenths, many nothing at all.
    private static double[] drawn(SplittableRandom random) {
        double steps = Math.pow(10, random.nextInt(4));
        return random.doubles(1 + random.nextInt(12), -2, 2)
                .map(x -> Math.abs(x) < 0.5 ? Math.copySign(0, x) : Math.rint(x * steps) / steps)
                .sorted()
                .toArray();
    }

    private static double[] differences(double[] ones, double[] others) {
        return Arrays.stream(ones)
                .flatMap(one -> Arrays.stream(others).map(other -> one - other))
                .sorted()
                .toArray();
    }

    private static double[] means(double[] numbers) {
        double[] means = new double[numbers.length * (numbers.length + 1) / 2];
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            for (int j = i; j < numbers.length; j++) {
                means[next] = (numbers[i] + numbers[j]) / 2;
                next++;
            }
        }
        return sorted(means);
    }

    private static void has(PairRanks ranks, double[] all) {
        assertThat(ranks.count()).isEqualTo(all.length);
        for (int rank = 0; rank < all.length; rank++) {
            assertThat(Double.doubleToRawLongBits(ranks.at(rank)))
                    .as("rank %d, seed %d", rank, SEED)
                    .isEqualTo(Double.doubleToRawLongBits(all[rank]));
        }
    }

    @Test
    void should_be_what_sorting_puts_there() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 300; i++) {
            double[] ones = drawn(random);
            double[] others = drawn(random);
            has(PairRanks.ofDifferences(ones, others), differences(ones, others));
            has(PairRanks.ofMeans(ones), means(ones));
        }
    }

    @Test
    void should_be_the_least_number_there_is_when_numbers_are_as_small() {
        double[] tiny = sorted(-Double.MIN_VALUE, -0.0, 0, Double.MIN_VALUE, 1e300);

        has(PairRanks.ofDifferences(tiny, tiny), differences(tiny, tiny));
        has(PairRanks.ofMeans(tiny), means(tiny));
    }
}
