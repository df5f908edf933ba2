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
        return moved(trait, moves());
    }

    /// What was put right by hand after the program had run.
    static Trait corrected(Trait trait) {
        return moved(trait, corrections());
    }

    private static Trait moved(Trait trait, List<Moved> moves) {
        Trait moved = trait;
        for (Moved each : moves) {
            if (each.trait().equals(trait.id())) {
                moved = each.width() ? moved.moved(0, each.by()) : moved.moved(each.by(), 0);
            }
        }
        return moved;
    }

    /// No number that calibration compares says who answers fluid, and with its moves alone half do. Of
    /// ANDROMEDA-SHOCK's patients (10.1001/jama.2019.0071) 70 % were responsive at entry. The misfit of
    /// patients it was not fitted to is smaller with it: docs/methodology/population.md.
    private static List<Moved> corrections() {
        return List.of(centre("volume-shift", 0.600), width("volume-shift", -0.200));
    }

    static List<Moved> moves() {
        return List.of(
                centre("severity", -1.067),
                centre("venous-compliance", -0.418),
                centre("volume-shift", 0.230),
                centre("septic-pooling", -0.297),
                centre("low-pressure-reflex", -0.157),
                centre("renin-by-filling", -0.000),
                centre("alpha-escape", 0.075),
                centre("skin-nitric-oxide", 0.873),
                centre("venous-adrenergic", -0.458),
                centre("arterial-desensitisation", 0.402),
                centre("vasopressin-sensitivity", 0.216),
                centre("refill", 0.457),
                centre("myocardial-depression", 0.034),
                centre("pulmonary-resistance", -0.321),
                centre("cardiac-beta", -0.231),
                centre("coronary-dependence", 0.138),
                centre("diastolic-stiffness", 0.422),
                centre("heart-rate", -0.112),
                centre("heart-rate-fixation", -0.126),
                centre("inducible-synthase", 0.626),
                centre("heterogeneity", 0.011),
                centre("endothelial-dysfunction", 0.024),
                centre("glycocalyx-loss", 0.200),
                centre("barrier-leak", -0.343),
                centre("plugging", 0.029),
                centre("lymph-loss", -0.021),
                centre("liver-loss", -0.671),
                centre("kidney-loss", -0.689),
                centre("tubular-loss", 0.223),
                centre("pyruvate-block", 0.008),
                centre("epinephrine", -0.015),
                centre("storage-effect", 0.071),
                centre("beta-skin-mucosa", 0.387),
                centre("adrenergic-skin", 0.745),
                centre("adrenergic-sublingual", -0.108),
                centre("tone-skin", 0.075),
                centre("tone-sublingual", -0.646),
                width("volume-shift", 0.200),
                width("inducible-synthase", 0.128),
                width("myocardial-depression", -0.147),
                width("heterogeneity", -0.160),
                width("tone-skin", 0.391),
                width("tone-sublingual", -0.159));
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
