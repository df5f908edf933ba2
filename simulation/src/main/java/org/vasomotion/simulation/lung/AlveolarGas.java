package org.vasomotion.simulation.lung;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// What another inspired fraction than that of air does to the oxygen of arterial blood.
///
/// The alveolar gas equation P_A = F (760 - 47) - 40/0.8 mmHg, less a difference to the blood at the ends of lung
/// capillaries that stays what it is on air; the dissociation curve; and what dissolves beyond what is dissolved
/// on air, which the model does not count. Shunted blood is mixed in by content.
@Evidence(
        source = {
            "Alveolar gas equation at sea level, carbon dioxide tension 40 mmHg and respiratory quotient 0.8: textbooks of physiology, from memory",
            "Solubility 3.1e-5 mL/mL/mmHg: specification, section 2.4; constant alveolar to capillary difference assumed"
        })
final class AlveolarGas {

    /// At which nothing is changed.
    @Dimensionless
    static final double AIR = 0.21;

    private static final double BAROMETRIC_LESS_WATER_MM_HG = 760 - 47;
    private static final double CARBON_DIOXIDE_OVER_QUOTIENT_MM_HG = 40 / 0.8;
    private static final double LEAST_MM_HG = 15;
    private static final double HALF_SATURATION_MM_HG = 26.8;

    @Dimensionless
    private static final double HILL = 2.7;

    /// mL of oxygen in a mL of blood per mmHg.
    @Dimensionless
    private static final double SOLUBILITY = 3.1e-5;

    private static final int HALVINGS = 60;

    private final double onAirMmHg;
    private final double endCapillaryMmHg;

    @Dimensionless
    private final double capacity;

    /// @param onAir saturation at the ends of lung capillaries while air is breathed
    /// @param fraction inspired
    /// @param capacity mL of oxygen in a mL of saturated blood
    AlveolarGas(@Dimensionless double onAir, @Dimensionless double fraction, @Dimensionless double capacity) {
        this.onAirMmHg = tensionMmHg(onAir);
        double difference = Math.max(0, alveolarMmHg(AIR) - onAirMmHg);
        this.endCapillaryMmHg = Math.max(LEAST_MM_HG, alveolarMmHg(fraction) - difference);
        this.capacity = capacity;
    }

    private static double alveolarMmHg(@Dimensionless double fraction) {
        return fraction * BAROMETRIC_LESS_WATER_MM_HG - CARBON_DIOXIDE_OVER_QUOTIENT_MM_HG;
    }

    @Dimensionless
    static double saturation(double tensionMmHg) {
        return 1 / (1 + Elementary.exp(-HILL * Elementary.log(tensionMmHg / HALF_SATURATION_MM_HG)));
    }

    private static double tensionMmHg(@Dimensionless double saturation) {
        return HALF_SATURATION_MM_HG * Elementary.exp(Elementary.log(saturation / (1 - saturation)) / HILL);
    }

    /// mL in a mL, without what is dissolved on air.
    @Dimensionless
    private double content(double tensionMmHg) {
        return capacity * saturation(tensionMmHg) + dissolved(tensionMmHg);
    }

    /// mL in a mL beyond what is dissolved on air.
    @Dimensionless
    double dissolved(double tensionMmHg) {
        return SOLUBILITY * Math.max(0, tensionMmHg - onAirMmHg);
    }

    /// Tension of arterial blood when this share of the capacity was lost to shunted blood.
    ///
    /// @param least no saturation falls below this by shunt
    double arterialMmHg(@Dimensionless double lost, @Dimensionless double least) {
        double floor = capacity * Math.min(least, saturation(endCapillaryMmHg));
        double wanted = Math.max(floor, content(endCapillaryMmHg) - capacity * lost);
        double low = 1;
        double high = endCapillaryMmHg;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (content(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
