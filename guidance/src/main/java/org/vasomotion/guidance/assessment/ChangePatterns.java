package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.assessment.Rows.surely;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;

/// Changes that exceed the error of measurement.
final class ChangePatterns {

    private static final Operand REFILL_CHANGE = indexed("capillary-refill-time-change");

    private static final Citation WORSE_OXYGENATION = Sources.FLUID_SAFETY;

    private ChangePatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.REFILL_IMPROVED,
                        "Capillary refill significantly faster than before",
                        is(REFILL_CHANGE, AT_MOST, -25, Sources.REFILL_CHANGE),
                        Sources.REFILL_CHANGE),
                new Pattern(
                        StandardPatterns.REFILL_WORSENED,
                        "Capillary refill significantly slower than before",
                        is(REFILL_CHANGE, AT_LEAST, 25, Sources.REFILL_CHANGE),
                        Sources.REFILL_CHANGE),
                new Pattern(
                        StandardPatterns.LACTATE_FALLING,
                        "Lactate falling at the target rate",
                        is(indexed("lactate-clearance"), AT_LEAST, 20, Sources.LACTATE_TARGET),
                        Sources.LACTATE_TARGET),
                new Pattern(
                        StandardPatterns.OXYGENATION_WORSENING,
                        "Oxygenation worsening",
                        Condition.any(
                                is(Signs.SATURATION_CHANGE, BELOW, -3, WORSE_OXYGENATION),
                                surely(is(Signs.INSPIRED_OXYGEN_CHANGE, AT_LEAST, 3, WORSE_OXYGENATION)),
                                surely(is(Signs.END_EXPIRATORY_PRESSURE_CHANGE, AT_LEAST, 5, WORSE_OXYGENATION))),
                        WORSE_OXYGENATION));
    }

    /// Neither oxygen nor pressure was known to be raised: for vetoes.
    static Condition ventilationNotRaised() {
        return Condition.all(
                notSurely(is(Signs.INSPIRED_OXYGEN_CHANGE, AT_LEAST, 3, WORSE_OXYGENATION)),
                notSurely(is(Signs.END_EXPIRATORY_PRESSURE_CHANGE, AT_LEAST, 5, WORSE_OXYGENATION)));
    }
}
