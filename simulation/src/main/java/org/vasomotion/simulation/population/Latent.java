package org.vasomotion.simulation.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// What several traits of a patient have in common; each a standard normal deviate.
///
/// Correlations: severity with endothelium 0.5, with heart 0.3, endothelium with plugging 0.4 (the latter by
/// the
/// weights
/// of the traits); priors of the specification, section 5.2, all assumed.
@Api
@Evidence(none = "assumed: correlations are priors of the specification, section 5.2")
public enum Latent {
    SEVERITY,
    ENDOTHELIUM,
    HEART,
    VOLUME;

    @Dimensionless
    private static final double SEVERITY_ENDOTHELIUM = 0.5;

    @Dimensionless
    private static final double SEVERITY_HEART = 0.3;

    /// One patient's deviates.
    @Dimensionless
    static Map<Latent, Double> draw(RandomGenerator random) {
        double severity = random.nextGaussian();
        double endothelium = random.nextGaussian();
        double heart = random.nextGaussian();
        double volume = random.nextGaussian();
        Map<Latent, Double> drawn = new EnumMap<>(Latent.class);
        drawn.put(SEVERITY, severity);
        drawn.put(ENDOTHELIUM, joined(SEVERITY_ENDOTHELIUM, severity, endothelium));
        drawn.put(HEART, joined(SEVERITY_HEART, severity, heart));
        drawn.put(VOLUME, volume);
        return drawn;
    }

    private static double joined(double correlation, double shared, double own) {
        return correlation * shared + Math.sqrt(1 - correlation * correlation) * own;
    }
}
