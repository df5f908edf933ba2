package org.vasomotion.guidance.index.organ;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.GradingScale.Direction;
import org.vasomotion.model.explanation.GradingScale.Step;
import org.vasomotion.model.explanation.Operation;
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
    private static final List<Unlisted> UNLISTED = List.of(
            Unlisted.of(Vasopressors.VASOPRESSIN),
            Unlisted.of(Vasopressors.PHENYLEPHRINE),
            Unlisted.of(Vasopressors.ANGIOTENSIN_II),
            Unlisted.of(Vasopressors.TERLIPRESSIN));

    /// A drug without a row in the table.
    ///
    /// @param unit of its rate
    /// @param runs one if the drug runs at all
    private record Unlisted(Drug drug, Unit unit, GradingScale runs) {

        static Unlisted of(Drug drug) {
            Unit unit = drug.rateUnit().orElse(RATE);
            Step running = new Step(Direction.ABOVE, Quantity.of(0, unit), 1);
            Citation meaning = Citation.derived("whether the drug runs at all");
            return new Unlisted(drug, unit, new GradingScale(List.of(running), 0, meaning));
        }
    }

    private CatecholaminePoints() {}

    static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Optional(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE));
        inputs.add(new Input.InfusionRate(Vasopressors.NOREPINEPHRINE));
        inputs.add(new Input.InfusionRate(Vasopressors.EPINEPHRINE));
        inputs.add(new Input.InfusionRate(Vasopressors.DOPAMINE));
        inputs.add(new Input.InfusionRate(Inotropes.DOBUTAMINE));
        UNLISTED.forEach(unlisted -> inputs.add(new Input.InfusionRate(unlisted.drug())));
        inputs.add(new Input.Optional(PatientProperties.BODY_WEIGHT));
        return List.copyOf(inputs);
    }

    static void addTo(List<Explanation> points, Evaluation evaluation) {
        points.add(graded(evaluation, Vasopressors.NOREPINEPHRINE, EPINEPHRINE_OR_NOREPINEPHRINE));
        points.add(graded(evaluation, Vasopressors.EPINEPHRINE, EPINEPHRINE_OR_NOREPINEPHRINE));
        points.add(graded(evaluation, Vasopressors.DOPAMINE, DOPAMINE));
        points.add(graded(evaluation, Inotropes.DOBUTAMINE, DOBUTAMINE));
        for (Unlisted unlisted : UNLISTED) {
            points.add(points(evaluation, unlisted));
        }
    }

    private static Explanation graded(Evaluation evaluation, Drug drug, GradingScale scale) {
        return Explanation.graded(drug.id() + "-points", scale, evaluation.infusionRateOrAny(drug, RATE));
    }

    /// None if the drug surely does not run; any number of points if it runs or may run.
    private static Explanation points(Evaluation evaluation, Unlisted unlisted) {
        Drug drug = unlisted.drug();
        Explanation rate = evaluation.infusionRateOrAny(drug, unlisted.unit());
        String statement = drug.id() + "-points";
        if (rate.value().high() <= 0) {
            return Explanation.graded(statement, unlisted.runs(), rate);
        }
        return Explanation.derived(
                statement,
                Operation.PRODUCT,
                Unit.SCORE_POINT,
                Explanation.graded(drug.id() + "-runs", unlisted.runs(), rate),
                evaluation.possible(
                        "points-not-defined",
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
