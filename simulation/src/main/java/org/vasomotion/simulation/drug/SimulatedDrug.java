package org.vasomotion.simulation.drug;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Origin;

/// A drug as the virtual patient knows it: one row.
///
/// @param name as in the drug catalogue of `model`
/// @param rateUnitCode UCUM code of the infusion rate
/// @param concentrationUnitCode UCUM code of the concentration that effects are written in
/// @param kinetics from rate to concentration
/// @param effects from concentration to channels
/// @param toleranceMaximum share of the effect that tolerance can take away; 0 without tolerance
/// @param origin whether the prototype ran this row
/// @param source who says so
@Api
public record SimulatedDrug(
        String name,
        String rateUnitCode,
        String concentrationUnitCode,
        Kinetics kinetics,
        List<Effect> effects,
        @Dimensionless double toleranceMaximum,
        Origin origin,
        String source) {

    public SimulatedDrug {
        effects = List.copyOf(effects);
        if (effects.isEmpty()) {
            throw new IllegalArgumentException(name + " acts on nothing");
        }
    }
}
