package org.vasomotion.simulation.arithmetic;

import org.vasomotion.model.Api;

/// Whether this virtual machine was started with the vector module.
@Api
public final class VectorUnit {

    private static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    /// One or two lanes leave most of a vector empty; alone, they are faster (measured: half the time for one).
    private static final int FEWEST_LANES = 3;

    private VectorUnit() {}

    /// True after `--add-modules jdk.incubator.vector`; without it every loop runs one lane at a time, with
    /// the same bits.
    public static boolean isPresent() {
        return PRESENT;
    }

    /// Whether so many lanes gain by it.
    public static boolean pays(int lanes) {
        return PRESENT && lanes >= FEWEST_LANES;
    }
}
