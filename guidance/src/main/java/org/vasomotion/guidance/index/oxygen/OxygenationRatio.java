package org.vasomotion.guidance.index.oxygen;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Arterial oxygen tension over the inspired oxygen fraction that was in force when the sample was drawn.
///
/// The worst tension of a day over the worst fraction of the same day is a number that no patient had; the
/// latest sample and its own setting are used, and a fraction set after the sample does not count.
@Api
@Evidence(
        source = "standard definition PaO2 / FiO2, as in MSD Manual, SOFA score calculator: 100 PaO2 / FiO2 in percent",
        verification = Verification.READ_IN_SECONDARY)
public final class OxygenationRatio implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("oxygenation-ratio", "Oxygenation ratio", "PaO2/FiO2", Unit.MILLIMETRE_OF_MERCURY, 0);

    private static final Explanation PER_CENT = Explanation.constant(
            "percent-per-fraction", Quantity.of(100, Unit.PERCENT), Citation.derived("definition of the percent"));

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(BloodGases.ARTERIAL_OXYGEN_TENSION),
                new Input.Required(Ventilation.INSPIRED_OXYGEN_FRACTION));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> tensionAndFraction = sample(evaluation);
        return evaluation.conclude(() -> ratio(tensionAndFraction));
    }

    /// The latest arterial oxygen tension and the fraction it was breathed at.
    public static List<Explanation> sample(Evaluation evaluation) {
        return evaluation.underSetting(BloodGases.ARTERIAL_OXYGEN_TENSION, Ventilation.INSPIRED_OXYGEN_FRACTION);
    }

    /// The ratio of what [#sample(Evaluation)] found.
    public static Explanation ratio(List<Explanation> tensionAndFraction) {
        return Explanation.derived(
                DESCRIPTION.id(),
                Operation.QUOTIENT,
                DESCRIPTION.unit(),
                Explanation.derived(
                        "oxygen-tension-times-percent",
                        Operation.PRODUCT,
                        DESCRIPTION.unit(),
                        PER_CENT,
                        tensionAndFraction.getFirst()),
                tensionAndFraction.getLast());
    }
}
