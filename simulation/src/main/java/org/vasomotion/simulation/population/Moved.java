package org.vasomotion.simulation.population;

import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;

/// How far a calibration moved one trait.
///
/// @param isWidth whether the width moved, by the logarithm of a factor; else the centre, in spreads of the trait
record Moved(String trait, boolean isWidth, @Dimensionless double by) {

    static Moved centre(String trait, @Dimensionless double bySpreads) {
        return new Moved(trait, false, bySpreads);
    }

    static Moved width(String trait, @Dimensionless double byLogarithm) {
        return new Moved(trait, true, byLogarithm);
    }

    /// The trait after all moves that name it, in their order.
    static Trait all(List<Moved> moves, Trait trait) {
        Trait moved = trait;
        for (Moved each : moves) {
            if (each.trait().equals(trait.id())) {
                moved = each.isWidth() ? moved.moved(0, each.by()) : moved.moved(each.by(), 0);
            }
        }
        return moved;
    }
}
