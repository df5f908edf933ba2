package org.vasomotion.guidance.index.organ;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Cardiovascular component: mean arterial pressure read together with what holds it up.
///
/// A pressure of 80 mmHg on norepinephrine scores three or four, not none. A rate that is not known may be
/// any rate, so the result says "at least". Vasopressors that the score of 1996 does not list raise no points
/// but make its pressure meaningless; while one runs the result says "at least", too. Changed from the paper:
/// rates count at once, not after an hour. Single doses, as of terlipressin, are not seen.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaCardiovascular implements Index {

    private static final Interval ANY_PRESSURE = Interval.of(0, Double.POSITIVE_INFINITY, Unit.MILLIMETRE_OF_MERCURY);

    private static final GradingScale PRESSURE = new GradingScale(
            List.of(new GradingScale.Step(
                    GradingScale.Direction.BELOW, Quantity.of(70, Unit.MILLIMETRE_OF_MERCURY), 1)),
            0,
            Sofa.TABLE);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "sofa-1996-cardiovascular", "SOFA 1996, cardiovascular", "SOFA cardiovascular", Unit.SCORE_POINT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return CatecholaminePoints.inputs();
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation pressure = evaluation.latestOr(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, ANY_PRESSURE);
        List<Explanation> points = new ArrayList<>(6);
        points.add(Explanation.graded("pressure-points", PRESSURE, pressure));
        CatecholaminePoints.addTo(points, evaluation);
        return evaluation.concludeWithin(
                Sofa.ANY_COMPONENT, () -> Explanation.derived(id(), Operation.MAXIMUM, unit(), points));
    }
}
