package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.assessment.Rows.surely;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;

/// Whether the microcirculation follows the macrocirculation.
///
/// Finger refill decides; other signs of the skin and microscopy can only add that perfusion is impaired,
/// because they are often not looked for and their absence proves nothing.
final class CoherencePatterns {

    private static final Citation TARGETS = Citation.proposal(
            "mean pressure of the guideline, pulse and diastolic pressure of ANDROMEDA-SHOCK-2, and no cardiac index"
                    + " known to be low");

    private static final Citation SKIN = Citation.proposal(
            "any sign of the skin by its own cut-off, as I-MICRO enrolled; finger refill decides what is normal");

    private static final Citation COHERENCE =
            Citation.read("Ince, Crit Care 2015;19 S3:S8, doi:10.1186/cc14726: loss of hemodynamic coherence");

    private CoherencePatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.MACRO_AT_TARGET,
                        "Macrocirculation at target",
                        Condition.all(
                                is(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, AT_LEAST, 65, Sources.PRESSURE_TARGET),
                                is(
                                        MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE,
                                        AT_LEAST,
                                        50,
                                        Sources.PULSE_AND_DIASTOLIC),
                                is(indexed("pulse-pressure"), AT_LEAST, 40, Sources.PULSE_AND_DIASTOLIC),
                                notSurely(is(indexed("cardiac-index"), BELOW, 2.2, Sources.FLOW_INDEX_LOW))),
                        TARGETS),
                new Pattern(
                        StandardPatterns.MACRO_AT_TARGET_ON_VASOPRESSORS,
                        "Macrocirculation at target on vasopressors",
                        Condition.all(seen(StandardPatterns.MACRO_AT_TARGET), Rows.VASOPRESSORS.getFirst()),
                        TARGETS),
                new Pattern(
                        StandardPatterns.PERIPHERAL_HYPOPERFUSION,
                        "Peripheral hypoperfusion",
                        Condition.any(
                                Signs.REFILL_PROLONGED,
                                surely(is(PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME, ABOVE, 4, Sources.KNEE_REFILL)),
                                surely(is(PeripheralSigns.MOTTLING_SCORE, AT_LEAST, 2, Sources.MOTTLING))),
                        SKIN),
                new Pattern(
                        StandardPatterns.MICROCIRCULATION_IMPAIRED,
                        "Microcirculation impaired",
                        Condition.any(
                                seen(StandardPatterns.PERIPHERAL_HYPOPERFUSION), surely(Signs.MICROVASCULAR_FLOW_LOW)),
                        Sources.MICROVASCULAR_FLOW),
                new Pattern(
                        StandardPatterns.VENOUS_CONGESTION,
                        "Back-pressure from veins or abdomen",
                        Condition.any(
                                is(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, ABOVE, 15, Sources.FLUID_SAFETY),
                                surely(is(
                                        Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, AT_LEAST, 2, Sources.VENOUS_EXCESS)),
                                surely(is(
                                        Congestion.INTRA_ABDOMINAL_PRESSURE,
                                        AT_LEAST,
                                        12,
                                        Sources.ABDOMINAL_PRESSURE))),
                        Sources.VENOUS_EXCESS),
                new Pattern(
                        StandardPatterns.COHERENCE_KEPT,
                        "Hemodynamic coherence kept",
                        Condition.all(
                                seen(StandardPatterns.MACRO_AT_TARGET),
                                Condition.not(seen(StandardPatterns.MICROCIRCULATION_IMPAIRED))),
                        COHERENCE),
                new Pattern(
                        StandardPatterns.COHERENCE_LOST,
                        "Hemodynamic coherence lost",
                        Condition.all(
                                seen(StandardPatterns.MACRO_AT_TARGET),
                                seen(StandardPatterns.MICROCIRCULATION_IMPAIRED)),
                        COHERENCE));
    }
}
