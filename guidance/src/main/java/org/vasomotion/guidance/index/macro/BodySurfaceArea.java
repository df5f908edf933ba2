package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Body surface area by the formula of Mosteller.
///
/// Chosen among several formulas because it can be checked by hand; DuBois differs from it by a few per cent.
@Api
@Evidence(
        source = "Mosteller, N Engl J Med 1987;317:1098: root of height (cm) times weight (kg) over 3600",
        verification = Verification.UNVERIFIED)
public final class BodySurfaceArea implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("body-surface-area", "Body surface area", "BSA", Unit.SQUARE_METRE, 2);

    private static final List<Input> INPUTS = List.of(new Input.Required(BODY_HEIGHT), new Input.Required(BODY_WEIGHT));

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return INPUTS;
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation height = evaluation.latest(BODY_HEIGHT);
        Explanation weight = evaluation.latest(BODY_WEIGHT);
        return evaluation.conclude(() -> BodySurface.of(height, weight));
    }
}
