package org.vasomotion.simulation.sign;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.TerritorySignal;

/// What handheld vital microscopy of the sublingual mucosa shows, without sampling or reading error:
/// equations (69) to (73).
///
/// What one territory shows can be read too: a field of view holds one or two of them.
@Api
public final class SublingualMicroscope {

    /// Length of vessels per area, open or not, mm/mm2.
    public static final double TOTAL_DENSITY_PER_MM = 16.7;

    private static final double RESTING_VELOCITY_MM_PER_S = 1.33;

    @Dimensionless
    private static final double LOG_SPREAD = 0.45;

    private static final double STOPPED_MM_PER_S = 0.05;
    private static final double INTERMITTENT_MM_PER_S = 0.20;
    private static final double SLUGGISH_MM_PER_S = 0.45;

    private final PatientBlock block;

    public SublingualMicroscope(PatientBlock block) {
        this.block = block;
    }

    private double of(TerritorySignal signal, int k, int lane) {
        return block.territorySignals().of(signal, Bed.SUBLINGUAL.territory(k))[lane];
    }

    /// Mean velocity in the open capillaries of a territory.
    public double velocityMmPerS(int k, int lane) {
        double exchanging = 1 - BedConstant.THOROUGHFARE_SHARE.of(Bed.SUBLINGUAL);
        double open = Math.max(openShare(k, lane), 1e-9);
        return RESTING_VELOCITY_MM_PER_S
                * of(TerritorySignal.RELATIVE_FLOW, k, lane)
                * of(TerritorySignal.NUTRITIVE_SHARE, k, lane)
                / (exchanging * open);
    }

    /// Share of a territory's open capillaries that are faster than a limit.
    @Dimensionless
    private double faster(double velocityMmPerS, double limitMmPerS) {
        double relative = Math.max(velocityMmPerS, 1e-12) / limitMmPerS;
        return Normal.cumulative(Elementary.log(relative) / LOG_SPREAD);
    }

    /// Share of a territory's capillaries in which blood moves faster than intermittently.
    @Dimensionless
    public double perfusedShare(int k, int lane) {
        return openShare(k, lane) * faster(velocityMmPerS(k, lane), INTERMITTENT_MM_PER_S);
    }

    /// Share of a territory's capillaries that are open at all.
    @Dimensionless
    public double openShare(int k, int lane) {
        return of(TerritorySignal.OPEN_SHARE, k, lane);
    }

    @Dimensionless
    double perfusedShare(int lane) {
        double sum = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            sum += perfusedShare(k, lane);
        }
        return sum / Bed.TERRITORIES;
    }

    double perfusedDensityPerMm(int lane) {
        return TOTAL_DENSITY_PER_MM * perfusedShare(lane);
    }

    /// Of one territory: 3 for continuous, 2 for sluggish, 1 for intermittent flow, 0 for none.
    @Dimensionless
    public double flowIndex(int k, int lane) {
        double v = velocityMmPerS(k, lane);
        double scored = faster(v, STOPPED_MM_PER_S) + faster(v, INTERMITTENT_MM_PER_S) + faster(v, SLUGGISH_MM_PER_S);
        return openShare(k, lane) * scored;
    }

    @Dimensionless
    double flowIndex(int lane) {
        double sum = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            sum += flowIndex(k, lane);
        }
        return sum / Bed.TERRITORIES;
    }

    @Dimensionless
    double heterogeneity(int lane) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            low = Math.min(low, flowIndex(k, lane));
            high = Math.max(high, flowIndex(k, lane));
        }
        return (high - low) / Math.max(flowIndex(lane), 1e-9);
    }

    /// Mean over open capillaries.
    double velocityMmPerS(int lane) {
        double sum = 0;
        double open = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            sum += openShare(k, lane) * velocityMmPerS(k, lane);
            open += openShare(k, lane);
        }
        return sum / Math.max(open, 1e-9);
    }
}
