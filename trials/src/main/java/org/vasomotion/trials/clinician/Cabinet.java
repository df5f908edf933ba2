package org.vasomotion.trials.clinician;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Treatment;

/// What can be given to a virtual patient.
final class Cabinet {

    private static final Map<String, SimulatedDrug> DRUGS = StandardFormulary.standard().drugs().stream()
            .collect(Collectors.toUnmodifiableMap(SimulatedDrug::name, Function.identity()));

    private Cabinet() {}

    /// A rate in the unit in which the virtual patient is given the drug; empty if he cannot be given it.
    static OptionalDouble rate(Drug drug, Quantity rate) {
        SimulatedDrug known = DRUGS.get(drug.id());
        Optional<Unit> unit = known == null ? Optional.empty() : Unit.ofCode(known.rateUnitCode(), rate.dimension());
        return unit.map(of -> OptionalDouble.of(rate.valueIn(of))).orElse(OptionalDouble.empty());
    }

    static boolean has(Drug drug) {
        return DRUGS.containsKey(drug.id());
    }

    /// The volume that stands for a role.
    static Optional<Treatment> fluid(DrugRole role) {
        return switch (role) {
            case CRYSTALLOID -> Optional.of(Treatment.CRYSTALLOID);
            case COLLOID -> Optional.of(Treatment.ALBUMIN);
            case RED_CELLS -> Optional.of(Treatment.RED_CELLS);
            case CARRIER, OTHER_BLOOD_PRODUCT, NUTRITION, OTHER_FLUID -> Optional.empty();
            case VASOPRESSOR, INOTROPE, INODILATOR, VASODILATOR, STEROID, DIURETIC -> Optional.empty();
        };
    }
}
