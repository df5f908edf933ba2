package org.vasomotion.guidance.index.macro;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;

/// How indices read arterial pressures: from the arterial line where there is one, else by cuff, and never one value of
/// each.
final class ArterialPressure {

    /// The line measures, the cuff estimates; an unstated method comes last.
    static final List<Method> METHODS = List.of(Method.ARTERIAL_LINE, Method.CUFF, Method.UNSPECIFIED);

    /// Values of one state of the circulation. A cuff cycles every 15 min. Proposal of this project.
    static final Duration TOGETHER = Duration.ofMinutes(15);

    /// Values of one beat, or of one inflation: they come in one message. Proposal of this project.
    static final Duration SAME_BEAT = Duration.ofSeconds(5);

    private ArterialPressure() {}

    /// One arterial pressure and what was measured with it, the pressure first.
    static List<Explanation> with(Evaluation evaluation, Measurand pressure, Measurand... others) {
        return evaluation.simultaneousBySameMethod(TOGETHER, METHODS, List.of(pressure), others);
    }
}
