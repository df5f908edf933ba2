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
        return List.of();
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
