package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;

import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The four goals.
final class Goals {

    private static final Operand VENOUS_PRESSURE = Terms.measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE);

    private Goals() {}

    /// Filled: at least 12 mmHg, or 8 in a patient who is known not to be ventilated.
    static Condition filled() {
        return filled(VENOUS_PRESSURE);
    }

    static Condition filled(Operand venousPressure) {
        return any(
                atLeast(venousPressure, 12),
                all(atLeast(venousPressure, 8), denied(ClinicalContext.CONTROLLED_VENTILATION, Sources.GOALS)));
    }

    private static Condition atLeast(Operand pressure, int millimetres) {
        return Terms.atLeast(pressure, mmHg(millimetres), Sources.GOALS);
    }

    static Condition pressureLow() {
        return Warnings.hypotension(Sources.GOALS);
    }

    static Condition pressureHigh() {
        return Terms.above(Signs.meanPressure(), mmHg(90), Sources.ORDER);
    }

    static Quantity mmHg(int value) {
        return Quantity.of(value, Unit.MILLIMETRE_OF_MERCURY);
    }

    static Condition urineFlows() {
        return Terms.atLeast(
                new Operand.Indexed("urine-output-rate", Unit.MILLILITRE_PER_KILOGRAM_PER_HOUR),
                Quantity.of(0.5, Unit.MILLILITRE_PER_KILOGRAM_PER_HOUR),
                Sources.GOALS);
    }

    static Operand saturation() {
        return Terms.measured(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION);
    }

    static Condition saturated(Operand saturation) {
        return Terms.atLeast(saturation, Quantity.of(70, Unit.PERCENT), Sources.GOALS);
    }

    static Condition anemic(Operand hematocrit) {
        return Terms.below(hematocrit, Quantity.of(30, Unit.PERCENT), Sources.ORDER);
    }

    static Operand hematocrit() {
        return Terms.measured(Metabolism.HEMATOCRIT);
    }

    /// Everything that is treated for; urine has no treatment of its own.
    static Condition treatedGoals() {
        return all(filled(), not(pressureLow()), saturated(saturation()));
    }

    static Condition reached() {
        return all(treatedGoals(), urineFlows());
    }
}
