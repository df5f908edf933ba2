package org.vasomotion.simulation.network.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Oxygen content of blood as a function of tension: Hill's law with P50 26.8 mmHg and exponent 2.7, 1.34 mL
/// per gram of hemoglobin, 1 g/dL of hemoglobin per 0.03 of hematocrit (model specification 2.4), plus
/// dissolved oxygen.
@Api
public final class BloodOxygen {

    private static final double HALF_SATURATED_MM_HG = 26.8;
    private static final @Dimensionless double HILL = 2.7;

    /// mL of oxygen in a mL of red cells, saturated.
    private static final @Dimensionless double BOUND = 1.34 / 100 / 0.030;

    /// 3.1e-5 mL/mL/mmHg (model specification 2.4).
    private static final double DISSOLVED_PER_MM_HG = 3.1e-5;

    private static final double HIGHEST_MM_HG = 1000;
    private static final @Dimensionless double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 100;

    private BloodOxygen() {}

    @Dimensionless
    public static double saturation(double po2MmHg) {
        if (po2MmHg <= 0) {
            return 0;
        }
        double power = Math.pow(po2MmHg / HALF_SATURATED_MM_HG, HILL);
        return power / (1 + power);
    }

    /// mL of oxygen in a mL of blood.
    @Dimensionless
    public static double content(@Dimensionless double hematocrit, double po2MmHg) {
        return BOUND * hematocrit * saturation(po2MmHg) + DISSOLVED_PER_MM_HG * po2MmHg;
    }

    /// The tension at which blood of this hematocrit holds this content, mmHg: Newton's method, kept inside a
    /// bracket.
    public static double po2MmHg(@Dimensionless double hematocrit, @Dimensionless double content) {
        double low = 0;
        double high = HIGHEST_MM_HG;
        double po2MmHg = guessMmHg(hematocrit, content);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            double excess = content(hematocrit, po2MmHg) - content;
            if (excess > 0) {
                high = po2MmHg;
            } else {
                low = po2MmHg;
            }
            double next = po2MmHg - excess / slopePerMmHg(hematocrit, po2MmHg);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - po2MmHg) < TOLERANCE * (1 + next)) {
                return next;
            }
            po2MmHg = next;
        }
        return po2MmHg;
    }

    /// Dissolved oxygen left out, Hill's law is turned round exactly.
    private static double guessMmHg(double hematocrit, double content) {
        double saturation = content / (BOUND * hematocrit);
        return saturation < 1
                ? HALF_SATURATED_MM_HG * Math.pow(saturation / (1 - saturation), 1 / HILL)
                : HIGHEST_MM_HG / 2;
    }

    private static double slopePerMmHg(double hematocrit, double po2MmHg) {
        double saturation = saturation(po2MmHg);
        return BOUND * hematocrit * HILL * saturation * (1 - saturation) / Math.max(po2MmHg, Double.MIN_NORMAL)
                + DISSOLVED_PER_MM_HG;
    }
}
