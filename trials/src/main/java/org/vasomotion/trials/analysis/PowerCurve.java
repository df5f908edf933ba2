package org.vasomotion.trials.analysis;

import java.util.random.RandomGenerator;
import org.hipparchus.stat.inference.MannWhitneyUTest;
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
        RandomGenerator chance = RandomStream.of(seed, perArm, "power");
        int found = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] first = drawn(one, perArm, chance);
            double[] second = drawn(other, perArm, chance);
            if (new MannWhitneyUTest().mannWhitneyUTest(first, second, false) < ALPHA) {
                found++;
            }
        }
        return new Point(perArm, (double) found / DRAWS);
    }

    private static double[] drawn(double[] values, int size, RandomGenerator chance) {
        double[] drawn = new double[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = values[chance.nextInt(values.length)];
        }
        return drawn;
    }
}
