package org.vasomotion.simulation.population;

import java.util.List;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// How far calibration moved the traits; rows as `vasomotion calibrate` prints them.
///
/// Fitted to calibration studies only; cost, posterior and misfits are on the page that the command writes.
@Evidence(none = "fitted: docs/reproduction/posterior.md")
final class CalibratedPopulation {

    private CalibratedPopulation() {}

    static Trait moved(Trait trait) {
        Trait moved = trait;
        for (Moved each : moves()) {
            if (each.trait().equals(trait.id())) {
                moved = each.width() ? moved.moved(0, each.by()) : moved.moved(each.by(), 0);
            }
        }
        return moved;
    }

    static List<Moved> moves() {
        return List.of(
                centre("severity", -0.490),
                centre("venous-compliance", 0.075),
                centre("volume-shift", 0.280),
                centre("septic-pooling", -0.077),
                centre("low-pressure-reflex", 0.037),
                centre("venous-adrenergic", -0.505),
                centre("arterial-desensitisation", 0.716),
                centre("vasopressin-sensitivity", 0.247),
                centre("refill", 0.283),
                centre("myocardial-depression", 0.011),
                centre("pulmonary-resistance", 0.118),
                centre("cardiac-beta", 0.837),
                centre("coronary-dependence", -0.426),
                centre("diastolic-stiffness", -0.363),
                centre("heart-rate", 0.001),
                centre("heart-rate-fixation", -0.601),
                centre("inducible-synthase", 0.332),
                centre("heterogeneity", -0.220),
                centre("endothelial-dysfunction", 0.431),
                centre("glycocalyx-loss", 0.089),
                centre("barrier-leak", -0.188),
                centre("plugging", 0.105),
                centre("lymph-loss", -0.551),
                centre("liver-loss", -0.847),
                centre("kidney-loss", -0.460),
                centre("pyruvate-block", 0.270),
                centre("epinephrine", 0.302),
                centre("storage-effect", 0.127),
                centre("beta-skin-mucosa", 0.035),
                centre("adrenergic-skin", 0.417),
                centre("adrenergic-sublingual", 0.004),
                centre("tone-skin", 0.250),
                centre("tone-sublingual", -0.386),
                width("volume-shift", 0.163),
                width("inducible-synthase", 0.107),
                width("myocardial-depression", -0.010),
                width("heterogeneity", -0.008),
                width("tone-skin", 0.355),
                width("tone-sublingual", -0.101));
    }

    private static Moved centre(String trait, @Dimensionless double bySpreads) {
        return new Moved(trait, false, bySpreads);
    }

    private static Moved width(String trait, @Dimensionless double byLogarithm) {
        return new Moved(trait, true, byLogarithm);
    }

    /// One move.
    ///
    /// @param width whether the width moved, by the logarithm of a factor; else the centre, in spreads of the trait
    record Moved(String trait, boolean width, @Dimensionless double by) {}
}
