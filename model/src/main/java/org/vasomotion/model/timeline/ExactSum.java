package org.vasomotion.model.timeline;

/// A sum of volumes that depends neither on the order nor on the grouping of its parts.
///
/// Floating-point sums do, in their last digits, so that a total kept per block of entries would tell in which order
/// these had arrived. Here numbers are kept in whole steps of 2^-62, far finer than any charted volume's own last
/// digit,
/// and added as integers.
final class ExactSum {

    private static final int FRACTION_BITS = 62;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final double HALF_WAY = 0x1p31;
    private static final double STEP = 0x1p-62;
    /// No volume in millilitres comes near; what is larger, or infinite, is added as it comes.
    private static final double LARGEST = 0x1p40;

    /// Wholes, and steps from 0 up to, not including, one whole.
    private final long[] kept = new long[2];
    /// What is too large to be counted in steps.
    private final double[] beyond = new double[1];

    void add(double number) {
        if (!(Math.abs(number) < LARGEST)) {
            beyond[0] += number;
            return;
        }
        long integer = (long) number;
        double upper = (number - integer) * HALF_WAY;
        long lower = (long) ((upper - (long) upper) * HALF_WAY);
        add(integer, ((long) upper << 31) + lower);
    }

    void add(ExactSum other) {
        add(other.kept[0], other.kept[1]);
        beyond[0] += other.beyond[0];
    }

    private void add(long integer, long steps) {
        long sum = kept[1] + steps;
        kept[0] += integer + (sum >> FRACTION_BITS);
        kept[1] = sum & FRACTION;
    }

    double value() {
        long whole = kept[0];
        long fraction = kept[1];
        boolean isBelowZero = whole < 0 && fraction > 0; // counted from the other side, where a small number is exact
        return beyond[0] + (isBelowZero ? (whole + 1) + (fraction - FRACTION - 1) * STEP : whole + fraction * STEP);
    }
}
