package org.vasomotion.guidance.index.organ;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.GradingScale.Direction;
import org.vasomotion.model.explanation.GradingScale.Step;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

/// The points that running vasoactive drugs give.
final class CatecholaminePoints {

    private static final Unit RATE = Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE;

    private static final GradingScale DOPAMINE = scale(step(15, 4), step(5, 3), step(0, 2));
    private static final GradingScale DOBUTAMINE = scale(step(0, 2));
    private static final GradingScale EPINEPHRINE_OR_NOREPINEPHRINE = scale(step(0.1, 4), step(0, 3));

    /// Raise pressure, and are not in the table of 1996.
    private static final List<Drug> UNLISTED = List.of(
            Vasopressors.VASOPRESSIN,
            Vasopressors.PHENYLEPHRINE,
            Vasopressors.ANGIOTENSIN_II,
            Vasopressors.TERLIPRESSIN);

    private CatecholaminePoints() {}

    static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Optional(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE));
        inputs.add(new Input.InfusionRate(Vasopressors.NOREPINEPHRINE));
        inputs.add(new Input.InfusionRate(Vasopressors.EPINEPHRINE));
        inputs.add(new Input.InfusionRate(Vasopressors.DOPAMINE));
        inputs.add(new Input.InfusionRate(Inotropes.DOBUTAMINE));
        UNLISTED.forEach(drug -> inputs.add(new Input.InfusionRate(drug)));
        inputs.add(new Input.Optional(PatientProperties.BODY_WEIGHT));
        return List.copyOf(inputs);
    }

    static void addTo(List<Explanation> points, Evaluation evaluation) {
        points.add(graded(evaluation, Vasopressors.NOREPINEPHRINE, EPINEPHRINE_OR_NOREPINEPHRINE));
        points.add(graded(evaluation, Vasopressors.EPINEPHRINE, EPINEPHRINE_OR_NOREPINEPHRINE));
        points.add(graded(evaluation, Vasopressors.DOPAMINE, DOPAMINE));
        points.add(graded(evaluation, Inotropes.DOBUTAMINE, DOBUTAMINE));
        for (Drug drug : UNLISTED) {
            addUnlisted(points, evaluation, drug);
        }
    }

    private static Explanation graded(Evaluation evaluation, Drug drug, GradingScale scale) {
        return Explanation.graded(drug.id() + "-points", scale, evaluation.infusionRateOrAny(drug, RATE));
    }

    /// Nothing if the drug surely does not run; any number of points if it runs or may run.
    private static void addUnlisted(List<Explanation> points, Evaluation evaluation, Drug drug) {
        Explanation rate = evaluation.infusionRateOrAny(drug, drug.rateUnit().orElse(RATE));
        if (rate.value().high() <= 0) {
            return;
        }
        points.add(
                rate instanceof Explanation.Missing
                        ? new Explanation.Missing(drug.id() + "-points", Sofa.ANY_COMPONENT)
                        : evaluation.possible(
                                drug.id() + "-points",
                                Sofa.ANY_COMPONENT,
                                new Gap.OutsideDomain("not-graded-by-sofa-1996-" + drug.id())));
    }

    private static Step step(double above, int points) {
        return new Step(Direction.ABOVE, Quantity.of(above, RATE), points);
    }

    private static GradingScale scale(Step... steps) {
        return new GradingScale(List.of(steps), 0, Sofa.TABLE);
    }
}
