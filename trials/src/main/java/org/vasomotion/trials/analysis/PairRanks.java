package org.vasomotion.trials.analysis;

import java.util.function.DoubleToLongFunction;
import org.vasomotion.model.quantity.Dimensionless;

/// What all pairs of numbers come to, by rank, without making the pairs.
///
/// In sorted samples it rises, or falls, with either of a pair, also after rounding. So those up to a value are
/// counted in one walk along both samples, and the number at a rank is the least value up to which there are enough:
/// it is searched for among all numbers there are, by halves. What is found is what sorting all pairs would have put
/// there, to the bit.
final class PairRanks {

    private final long count;

    /// Least and most of all, in the unit of the numbers.
    @Dimensionless
    private final double least;

    @Dimensionless
    private final double most;

    private final DoubleToLongFunction upTo;

    private PairRanks(long count, @Dimensionless double least, @Dimensionless double most, DoubleToLongFunction upTo) {
        this.count = count;
        this.least = least;
        this.most = most;
        this.upTo = upTo;
    }

    /// Each of the ones less each of the others.
    ///
    /// @param ones sorted, at least one
    /// @param others sorted, at least one
    static PairRanks ofDifferences(@Dimensionless double[] ones, @Dimensionless double[] others) {
        return new PairRanks(
                (long) ones.length * others.length,
                ones[0] - others[others.length - 1],
                ones[ones.length - 1] - others[0],
                value -> differencesUpTo(value, ones, others));
    }

    /// Means of each with itself and with each other.
    ///
    /// @param numbers sorted, at least one
    static PairRanks ofMeans(@Dimensionless double[] numbers) {
        int last = numbers.length - 1;
        return new PairRanks(
                numbers.length * (numbers.length + 1L) / 2,
                (numbers[0] + numbers[0]) / 2,
                (numbers[last] + numbers[last]) / 2,
                value -> meansUpTo(value, numbers));
    }

    private static long differencesUpTo(
            @Dimensionless double value, @Dimensionless double[] ones, @Dimensionless double[] others) {
        long count = 0;
        int first = 0;
        for (double one : ones) {
            while (first < others.length && isMore(one - others[first], value)) {
                first++;
            }
            count += others.length - first;
        }
        return count;
    }

    private static long meansUpTo(@Dimensionless double value, @Dimensionless double[] numbers) {
        long count = 0;
        int last = numbers.length - 1;
        for (int i = 0; i <= last; i++) {
            while (last >= i && isMore((numbers[i] + numbers[last]) / 2, value)) {
                last--;
            }
            count += last - i + 1;
        }
        return count;
    }

    /// In the order in which numbers are sorted, of two zeros the negative first.
    private static boolean isMore(@Dimensionless double one, @Dimensionless double other) {
        return Double.compare(one, other) > 0;
    }

    /// How many there are.
    long count() {
        return count;
    }

    /// The one that so many others come before, in the unit of the numbers.
    @Dimensionless
    double at(long rank) {
        long low = place(least);
        long high = place(most);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (upTo.applyAsLong(number(middle)) > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return number(low);
    }

    /// Where a number stands among all that there are.
    private static long place(@Dimensionless double number) {
        return turned(Double.doubleToRawLongBits(number));
    }

    @Dimensionless
    private static double number(long place) {
        return Double.longBitsToDouble(turned(place));
    }

    /// Bits of negative numbers rise as these fall; turned twice they are what they were.
    private static long turned(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
