package org.vasomotion.simulation.network.oxygen;

import org.vasomotion.model.Api;

/// A cylinder of tissue around a capillary that takes up oxygen at a constant rate wherever there is some (Krogh 1919,
/// J Physiol 52:409; Erlang's solution).
///
/// @param radiusUm of the tissue, µm
/// @param demandMlPerMlS oxygen that tissue uses, mL/mL/s
/// @param diffusionMlPerCmSMmHg Krogh's diffusion coefficient of tissue, mL O2/cm/s/mmHg
@Api
public record KroghCylinder(double radiusUm, double demandMlPerMlS, double diffusionMlPerCmSMmHg) {

    /// Tissue radius of a bed with 16.7 mm of capillaries per mm² seen to a depth of about 50 µm; demand of 10 mL/100 g/min
    /// and coefficient as in the reference case of the model specification 6.5.
    public static final KroghCylinder REFERENCE = new KroghCylinder(30, 10.0 / 100 / 60, 9.4e-10);

    private static final double UM_PER_CM = 1e4;
    private static final int BISECTIONS = 60;

    public KroghCylinder {
        if (!(radiusUm > 0 && demandMlPerMlS >= 0 && diffusionMlPerCmSMmHg > 0)) {
            throw new IllegalArgumentException("a tissue cylinder of " + radiusUm + " um, demand " + demandMlPerMlS
                    + " mL/mL/s and coefficient " + diffusionMlPerCmSMmHg);
        }
    }

    /// Fall of tension from the capillary wall to this radius if the tissue ends there, mmHg.
    public double dropMmHg(double capillaryRadiusUm, double outerRadiusUm) {
        double inner = capillaryRadiusUm / UM_PER_CM;
        double outer = outerRadiusUm / UM_PER_CM;
        return demandMlPerMlS
                / (4 * diffusionMlPerCmSMmHg)
                * (2 * outer * outer * Math.log(outer / inner) - (outer * outer - inner * inner));
    }

    /// How far the capillary supplies tissue, µm: to the end of the cylinder, or to where tension and its slope reach 0.
    public double suppliedRadiusUm(double capillaryRadiusUm, double po2MmHg) {
        if (capillaryRadiusUm >= radiusUm || po2MmHg <= 0) {
            return capillaryRadiusUm;
        }
        if (dropMmHg(capillaryRadiusUm, radiusUm) <= po2MmHg) {
            return radiusUm;
        }
        double low = capillaryRadiusUm;
        double high = radiusUm;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (dropMmHg(capillaryRadiusUm, middle) <= po2MmHg) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Cross-section of tissue out to a radius, µm².
    double sectionUm2(double capillaryRadiusUm, double outerRadiusUm) {
        return Math.PI * (outerRadiusUm * outerRadiusUm - capillaryRadiusUm * capillaryRadiusUm);
    }
}
