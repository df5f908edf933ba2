package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;

/// Whether fluid would be tolerated: an axis of its own beside responsiveness.
///
/// Tolerance is known only where veins and lungs were looked at; every other sign can only forbid. See the
/// decision record on fluid tolerance and missing signs.
final class FluidPatterns {

    private static final Citation TWO_AXES = Citation.proposal(
            "responsive is not tolerant: two axes, after Rola and Kattan, J Pers Med 2025;15:207; the required signs are"
                    + " this project's");

    private static final Condition VENOUS_PRESSURE_FINE =
            is(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, AT_MOST, 15, Sources.FLUID_SAFETY);

    private static final Condition SATURATION_KEPT = is(Signs.SATURATION_CHANGE, AT_LEAST, -3, Sources.FLUID_SAFETY);

    private static final Condition OVERLOADED =
            is(indexed("fluid-overload-percentage"), AT_LEAST, 10, Sources.OVERLOAD);

    private FluidPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.FLUID_STOP_SIGN,
                        "Sign that further fluid would harm",
                        Condition.any(
                                is(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, ABOVE, 15, Sources.FLUID_SAFETY),
                                is(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, AT_LEAST, 3, Sources.VENOUS_EXCESS),
                                is(Signs.B_LINES_CHANGE, ABOVE, 0, Sources.FLUID_SAFETY),
                                Condition.stated(ClinicalContext.NEW_PULMONARY_CRACKLES, Sources.FLUID_SAFETY),
                                seen(StandardPatterns.OXYGENATION_WORSENING),
                                seen(StandardPatterns.RIGHT_VENTRICULAR_DYSFUNCTION),
                                OVERLOADED),
                        Sources.FLUID_SAFETY),
                new Pattern(
                        StandardPatterns.FLUID_TOLERANT,
                        "Further fluid would be tolerated",
                        Condition.all(
                                Condition.any(
                                        VENOUS_PRESSURE_FINE,
                                        is(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, BELOW, 2, Sources.VENOUS_EXCESS)),
                                SATURATION_KEPT,
                                vetoesOfTheVeins(),
                                vetoesOfTheLungs(),
                                notSurely(OVERLOADED)),
                        TWO_AXES));
    }

    private static Condition vetoesOfTheVeins() {
        return Condition.all(
                Signs.cleared(
                        MacroHemodynamics.CENTRAL_VENOUS_PRESSURE,
                        ABOVE,
                        15,
                        VENOUS_PRESSURE_FINE,
                        Sources.FLUID_SAFETY),
                Signs.cleared(
                        Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE,
                        AT_LEAST,
                        3,
                        is(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, BELOW, 3, Sources.VENOUS_EXCESS),
                        Sources.VENOUS_EXCESS),
                Signs.cleared(
                        Condition.all(
                                is(
                                        new Operand.LastSeen(Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO),
                                        ABOVE,
                                        1,
                                        Sources.CARDIAC_BRANCH),
                                is(
                                        new Operand.LastSeen(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE),
                                        ABOVE,
                                        8,
                                        Sources.CARDIAC_BRANCH)),
                        Condition.not(seen(StandardPatterns.RIGHT_VENTRICULAR_DYSFUNCTION))));
    }

    private static Condition vetoesOfTheLungs() {
        return Condition.all(
                Signs.cleared(
                        Congestion.LUNG_B_LINES,
                        ABOVE,
                        0,
                        is(Signs.B_LINES_CHANGE, AT_MOST, 0, Sources.FLUID_SAFETY),
                        Sources.FLUID_SAFETY),
                Signs.cleared(
                        ClinicalContext.NEW_PULMONARY_CRACKLES,
                        AT_LEAST,
                        1,
                        Condition.denied(ClinicalContext.NEW_PULMONARY_CRACKLES, Sources.FLUID_SAFETY),
                        Sources.FLUID_SAFETY),
                ChangePatterns.ventilationNotRaised());
    }
}
