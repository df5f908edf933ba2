package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;

/// The two ventricles by echocardiography.
final class CardiacPatterns {

    private CardiacPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.LEFT_VENTRICULAR_DYSFUNCTION,
                        "Left ventricular dysfunction",
                        Condition.all(
                                is(
                                        Congestion.LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE,
                                        BELOW,
                                        40,
                                        Sources.CARDIAC_BRANCH),
                                is(
                                        Congestion.LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL,
                                        BELOW,
                                        14,
                                        Sources.CARDIAC_BRANCH)),
                        Sources.CARDIAC_BRANCH),
                new Pattern(
                        StandardPatterns.RIGHT_VENTRICULAR_DYSFUNCTION,
                        "Right ventricular dysfunction",
                        Condition.all(
                                is(Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, ABOVE, 1, Sources.CARDIAC_BRANCH),
                                is(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, ABOVE, 8, Sources.CARDIAC_BRANCH)),
                        Sources.CARDIAC_BRANCH));
    }
}
