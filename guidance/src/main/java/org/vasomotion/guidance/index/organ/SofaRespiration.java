package org.vasomotion.guidance.index.organ;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.oxygen.OxygenationRatio;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Respiratory component: the latest arterial oxygen tension over the inspired fraction it was breathed at.
/// Three and four points need respiratory support.
///
/// Support counts as given if a positive end-expiratory pressure above zero was in force when the sample was
/// drawn. Without such a reading support is unknown, not absent, and a poor ratio says "at least 2".
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaRespiration implements Index {

    private static final int MOST_WITHOUT_SUPPORT = 2;

    private static final GradingScale SCALE =
            Sofa.fromFourDown(GradingScale.Direction.BELOW, Unit.MILLIMETRE_OF_MERCURY, 100, 200, 300, 400);

    private static final GradingScale SUPPORTED = new GradingScale(
            List.of(new GradingScale.Step(GradingScale.Direction.ABOVE, Quantity.of(0, Unit.CENTIMETRE_OF_WATER), 4)),
            MOST_WITHOUT_SUPPORT,
            Citation.proposal("a positive end-expiratory pressure in force at the sample shows respiratory support"));

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "sofa-1996-respiration", "SOFA 1996, respiration", "SOFA respiration", Unit.SCORE_POINT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(BloodGases.ARTERIAL_OXYGEN_TENSION),
                new Input.Required(Ventilation.INSPIRED_OXYGEN_FRACTION),
                new Input.Optional(Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> sample = OxygenationRatio.sample(evaluation);
        if (evaluation.hasGaps()) {
            return evaluation.conclude(sample::getFirst);
        }
        Explanation ratio = OxygenationRatio.ratio(sample);
        Explanation points = Explanation.graded("points-on-support", SCALE, ratio);
        if (points.value().high() <= MOST_WITHOUT_SUPPORT) {
            return evaluation.conclude(() -> Explanation.graded(id(), SCALE, ratio));
        }
        Explanation most = greatest(evaluation, sample.getFirst());
        return evaluation.conclude(() -> Explanation.derived(id(), Operation.MINIMUM, unit(), points, most));
    }

    /// The most points that the support at the time of the sample allows.
    private static Explanation greatest(Evaluation evaluation, Explanation sample) {
        Measurand pressure = Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE;
        TimelineView view = evaluation.view();
        Instant taken = sample instanceof Explanation.Observed observed ? observed.at() : view.at();
        Lookup support = view.timeline().asOf(taken, view.knownAt()).latest(pressure);
        if (support instanceof Lookup.Present present
                && present.observation().value().low() > 0) {
            return Explanation.graded("greatest-points", SUPPORTED, evaluation.companionLeaf(present.observation()));
        }
        Gap gap = support instanceof Lookup.Absent absent
                ? absent.gap()
                : new Gap.NotSimultaneous(
                        List.of(BloodGases.ARTERIAL_OXYGEN_TENSION, pressure),
                        pressure.ageLimit(Method.UNSPECIFIED).charted());
        return evaluation.possible("respiratory-support", Interval.of(MOST_WITHOUT_SUPPORT, 4, Unit.SCORE_POINT), gap);
    }
}
