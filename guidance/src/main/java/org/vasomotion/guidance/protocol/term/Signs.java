package org.vasomotion.guidance.protocol.term;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;

import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Signs that several protocols look for: of perfusion, of pressure, of harm.
@Api
public final class Signs {

    /// What the capillary refill time was captured as before a treatment.
    public static final String REFILL_BEFORE = Warnings.REFILL_BEFORE;

    /// Where the normal refill time ends.
    public static final Citation NORMAL_REFILL =
            Citation.read("Castro et al. 2020, doi:10.1186/s13613-020-00767-4: normal is at most 3 s");

    private static final Citation CLEAR_CHANGE = Citation.read(
            "Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0: least significant change 25 % (18 to 30)");

    private static final Citation NEVER_BLIND =
            Citation.proposal("warning signs have to be known to be absent before something is raised");

    private static final Quantity NORMAL = Quantity.of(3, Unit.SECOND);

    private Signs() {}

    /// Capillary refill at the finger, as known now.
    public static Operand refill() {
        return Terms.measured(PeripheralSigns.CAPILLARY_REFILL_TIME);
    }

    /// Capillary refill at the finger, read since the present step was entered.
    public static Operand refillHere() {
        return Terms.measuredHere(PeripheralSigns.CAPILLARY_REFILL_TIME);
    }

    /// At most 3 s.
    public static Condition isNormal(Operand refill) {
        return Terms.atMost(refill, NORMAL, NORMAL_REFILL);
    }

    /// At most 3 s, as known now.
    public static Condition refillNormal() {
        return isNormal(refill());
    }

    /// Above 3 s, as known now.
    public static Condition refillLong() {
        return not(refillNormal());
    }

    /// At least a quarter shorter than [#REFILL_BEFORE].
    public static Condition clearlyShorter(Operand refill) {
        return Terms.atMost(
                new Operand.RelativeRise(refill, REFILL_BEFORE), Quantity.of(-25, Unit.PERCENT), CLEAR_CHANGE);
    }

    /// At least a quarter longer than [#REFILL_BEFORE].
    public static Condition clearlyLonger(Operand refill) {
        return Terms.atLeast(
                new Operand.RelativeRise(refill, REFILL_BEFORE), Quantity.of(25, Unit.PERCENT), CLEAR_CHANGE);
    }

    public static Operand meanPressure() {
        return Terms.measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE);
    }

    public static Operand heartRate() {
        return Terms.measured(MacroHemodynamics.HEART_RATE);
    }

    /// Neither new arrhythmia nor signs of myocardial ischemia, and somebody has said so.
    public static Condition heartWell() {
        return all(
                denied(ClinicalContext.NEW_ARRHYTHMIA, NEVER_BLIND),
                denied(ClinicalContext.MYOCARDIAL_ISCHEMIA, NEVER_BLIND));
    }

    /// A sign that fluid would harm, or known not to be tolerated.
    public static Condition fluidHarms() {
        return any(knownStopSign(), not(tolerant()));
    }

    /// A known sign that fluid harms. Where nobody looked, this is false: only for vetoes.
    public static Condition knownStopSign() {
        return new Condition.Surely(Terms.seen(StandardPatterns.FLUID_STOP_SIGN));
    }

    public static Condition tolerant() {
        return Terms.seen(StandardPatterns.FLUID_TOLERANT);
    }

    public static Condition responsive() {
        return Terms.seen(StandardPatterns.FLUID_RESPONSIVE);
    }
}
