package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// In a narrow vessel the cells travel faster than the blood, so that fewer of them are in it than come out of
/// it (Pries 1990, Circ Res 67:826).
@Api
public final class FahraeusEffect {

    private static final @Dimensionless double FIRST = 1.7;
    private static final double FIRST_SLOPE_PER_UM = -0.415;
    private static final @Dimensionless double SECOND = -0.6;
    private static final double SECOND_SLOPE_PER_UM = -0.011;

    private FahraeusEffect() {}

    /// Tube hematocrit divided by discharge hematocrit, which is also mean velocity divided by that of the
    /// cells.
    ///
    /// @param diameterUm µm; above 1 outside the range of the fit (below about 3 µm)
    @Dimensionless
    public static double tubeToDischarge(double diameterUm, @Dimensionless double dischargeHematocrit) {
        return dischargeHematocrit
                + (1 - dischargeHematocrit)
                        * (1
                                + FIRST * Math.exp(FIRST_SLOPE_PER_UM * diameterUm)
                                + SECOND * Math.exp(SECOND_SLOPE_PER_UM * diameterUm));
    }
}
