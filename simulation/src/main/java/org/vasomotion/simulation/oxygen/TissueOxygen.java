package org.vasomotion.simulation.oxygen;

import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.PatientBlock;

/// Oxygen of one bed, from blood to cells: equations (37) to (43).
@Api
@Evidence(none = "balance of oxygen; store, lateral diffusion and Michaelis constant assumed")
public final class TissueOxygen {

    private static final double CAPACITY_ML_PER_G = 1.34;
    /// Hematocrit per gram of hemoglobin in a decilitre.
    private static final double HEMATOCRIT_PER_G_PER_DL = 0.030;

    private final OxygenKernel kernel;
    private final TissueConditions conditions;
    private final Tissue[] tissues;

    /// @param conductanceMlPerMin diffusive conductance of the bed's capillaries, from [OxygenCalibration]
    public TissueOxygen(PatientBlock block, Bed bed, double conductanceMlPerMin) {
        this.kernel = OxygenKernel.fastest(block);
        this.conditions = new TissueConditions(block, bed, conductanceMlPerMin);
        this.tissues = IntStream.range(0, Bed.TERRITORIES)
                .mapToObj(k -> new Tissue(block, bed, k))
                .toArray(Tissue[]::new);
    }

    /// Demand not met for want of oxygen, after [#advance].
    public double[] deficitMlPerMin() {
        return conditions.deficitMlPerMin;
    }

    /// mL of oxygen in a mL of saturated blood at this hematocrit.
    @Dimensionless
    public static double capacity(double hematocrit) {
        return CAPACITY_ML_PER_G * (hematocrit / HEMATOCRIT_PER_G_PER_DL) / 100;
    }

    /// Moves tissue tensions by one step and computes what left the blood and what cells used.
    public void advance(double stepS) {
        double minutes = stepS / 60;
        conditions.update();
        for (Tissue tissue : tissues) {
            kernel.supply(tissue, conditions);
            kernel.linearise(tissue, conditions, minutes);
        }
        conditions.evenOut();
        for (Tissue tissue : tissues) {
            kernel.finish(tissue, conditions, minutes);
        }
    }
}
