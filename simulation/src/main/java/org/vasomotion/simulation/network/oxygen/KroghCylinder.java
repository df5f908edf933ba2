package org.vasomotion.simulation.network.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A cylinder of tissue around a capillary that takes up oxygen at a constant rate wherever there is some
/// (Krogh 1919, J Physiol 52:409; Erlang's solution).
///
/// @param radiusUm of the tissue, µm
/// @param demandMlPerMlS oxygen that tissue uses, mL/mL/s
/// @param diffusionMlPerCmSMmHg Krogh's diffusion coefficient of tissue, mL O2/cm/s/mmHg
@Api
public record KroghCylinder(double radiusUm, double demandMlPerMlS, double diffusionMlPerCmSMmHg) {

    /// Tissue radius of a bed with 16.7 mm of capillaries per mm² seen to a depth of about 50 µm; demand of 10
    /// mL/100 g/min and coefficient as in the reference case of the model specification 6.5.
    public static final KroghCylinder REFERENCE = new KroghCylinder(30, 10.0 / 100 / 60, 9.4e-10);

    private static final double UM_PER_CM = 1e4;
    private static final @Dimensionless double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 100;

    public KroghCylinder {
        if (!(radiusUm > 0 && demandMlPerMlS > 0 && diffusionMlPerCmSMmHg > 0)) {
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

    /// How far the capillary supplies tissue, µm: to the end of the cylinder, or to where tension and its slope
    /// reach 0.
    public double suppliedRadiusUm(double capillaryRadiusUm, double po2MmHg) {
        if (capillaryRadiusUm >= radiusUm || po2MmHg <= 0) {
            return capillaryRadiusUm;
        }
        if (dropMmHg(capillaryRadiusUm, radiusUm) <= po2MmHg) {
            return radiusUm;
        }
        // The fall is convex in the radius, so that Newton's method from outside never steps past the answer.
        double scale = demandMlPerMlS / diffusionMlPerCmSMmHg / (UM_PER_CM * UM_PER_CM);
        double outerUm = radiusUm;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            double slope = scale * outerUm * Math.log(outerUm / capillaryRadiusUm);
            double stepUm = (dropMmHg(capillaryRadiusUm, outerUm) - po2MmHg) / slope;
            if (!(stepUm > TOLERANCE * outerUm)) {
                return outerUm;
            }
            outerUm = Math.max(capillaryRadiusUm, outerUm - stepUm);
        }
        return outerUm;
    }

    /// Cross-section of tissue out to a radius, µm²; 0 where the vessel is as wide as the tissue.
    double sectionUm2(double capillaryRadiusUm, double outerRadiusUm) {
        return Math.max(0, Math.PI * (outerRadiusUm * outerRadiusUm - capillaryRadiusUm * capillaryRadiusUm));
    }
}
