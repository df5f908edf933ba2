package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;
import static org.vasomotion.guidance.condition.Condition.not;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.quantity.Unit;

/// Shock that does not answer, and the microvascular bottleneck.
final class ShockPatterns {

    private static final Citation REFRACTORY = Citation.readInSecondary(
            "Leone, Crit Care Med 2026;54:1073, doi:10.1097/CCM.0000000000007124: lactate above 2 mmol/L or prolonged"
                    + " refill, fluid unresponsive, norepinephrine above 0.5 ug/kg/min, other causes excluded by"
                    + " ultrasound; duration undefined");

    private static final Citation BOTTLENECK =
            Citation.proposal("rule of this project, for research only: two trials of iloprost were neutral (I-MICRO,"
                    + " doi:10.1164/rccm.202410-1924OC, severe adverse events 15 v 7 %; Bestle,"
                    + " doi:10.1001/jamanetworkopen.2024.32444)");

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private ShockPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.REFRACTORY_SHOCK,
                        "Refractory septic shock",
                        Condition.all(
                                is(
                                        new Operand.Running(
                                                Vasopressors.NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                                        ABOVE,
                                        0.5,
                                        REFRACTORY),
                                Condition.any(is(Metabolism.LACTATE, ABOVE, 2, REFRACTORY), Signs.REFILL_PROLONGED),
                                not(seen(StandardPatterns.FLUID_RESPONSIVE)),
                                not(seen(StandardPatterns.LEFT_VENTRICULAR_DYSFUNCTION)),
                                not(seen(StandardPatterns.RIGHT_VENTRICULAR_DYSFUNCTION))),
                        REFRACTORY),
                new Pattern(
                        StandardPatterns.BOTTLENECK_CANDIDATE,
                        "Candidate for a microvascular bottleneck (research only)",
                        Condition.all(
                                steadyPressure(),
                                enoughFlow(),
                                is(Metabolism.HEMOGLOBIN, AT_LEAST, 7, Sources.RED_CELLS),
                                notCongested(),
                                seen(StandardPatterns.PERIPHERAL_HYPOPERFUSION),
                                not(seen(StandardPatterns.REFILL_IMPROVED)),
                                nothingAgainst(),
                                microscopyDoesNotContradict()),
                        BOTTLENECK));
    }

    private static Condition steadyPressure() {
        return Condition.all(
                is(
                        new Operand.Lowest(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, AN_HOUR),
                        AT_LEAST,
                        65,
                        Sources.PRESSURE_TARGET),
                is(
                        new Operand.RateChange(
                                Vasopressors.NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, AN_HOUR),
                        AT_MOST,
                        0,
                        BOTTLENECK));
    }

    private static Condition enoughFlow() {
        return Condition.any(
                not(seen(StandardPatterns.FLUID_RESPONSIVE)),
                is(indexed("cardiac-index"), AT_LEAST, 2.5, Sources.FLOW_INDEX_LOW));
    }

    /// Both have to have been looked at: a bed that is compressed from outside is not opened by a dilator.
    private static Condition notCongested() {
        return Condition.all(
                is(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, BELOW, 2, Sources.VENOUS_EXCESS),
                is(Congestion.INTRA_ABDOMINAL_PRESSURE, BELOW, 15, BOTTLENECK));
    }

    private static Condition nothingAgainst() {
        return Condition.all(
                Condition.denied(ClinicalContext.ACTIVE_BLEEDING, Sources.STATED),
                is(OrganFunction.PLATELET_COUNT, AT_LEAST, 50, BOTTLENECK),
                not(seen(StandardPatterns.OXYGENATION_WORSENING)));
    }

    /// Where there is microscopy, flow is low in vessels that are there.
    private static Condition microscopyDoesNotContradict() {
        return Condition.all(notSurely(not(Signs.MICROVASCULAR_FLOW_LOW)), notSurely(Signs.VESSELS_LOST));
    }
}
