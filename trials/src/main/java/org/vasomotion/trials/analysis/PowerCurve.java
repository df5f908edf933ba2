package org.vasomotion.trials.analysis;

import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;

/// How often a trial of a size would find a difference: trials are drawn from the simulated patients with
/// replacement, and tested by Mann and Whitney at 5 %.
@Api
public final class PowerCurve {

    private static final int DRAWS = 400;

    @Dimensionless
    private static final double ALPHA = 0.05;

    private PowerCurve() {}

    /// The power of a size.
    ///
    /// @param perArm patients in each arm
    /// @param power share of drawn trials with p below 0.05
    @Api
    public record Point(int perArm, @Dimensionless double power) {}

    /// The power of a size, from chance of its own.
    ///
    /// @param perArm patients in each arm
    public static Point at(int perArm, double[] one, double[] other, long seed) {
        double[] values = RankSum.values(one, other);
        int[] first = RankSum.places(values, one);
        int[] second = RankSum.places(values, other);
        RandomGenerator chance = RandomStream.of(seed, perArm, "power");
        int found = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn = drawn(first, perArm, values.length, chance);
            if (RankSum.p(drawn, drawn(second, perArm, values.length, chance)) < ALPHA) {
                found++;
            }
        }
        return new Point(perArm, (double) found / DRAWS);
    }

    /// How often each value is drawn.
    ///
    /// @param places of the values of a sample among all values
    private static int[] drawn(int[] places, int size, int values, RandomGenerator chance) {
        int[] counts = new int[values];
        for (int i = 0; i < size; i++) {
            counts[places[chance.nextInt(places.length)]]++;
        }
        return counts;
    }
}
