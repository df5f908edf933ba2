package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Way;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Cardiac output per body surface area: as a device reports it, else cardiac output over body surface area.
@Api
@Evidence(source = "standard definition of cardiac index, CO / BSA", verification = Verification.UNVERIFIED)
public final class CardiacIndex implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("cardiac-index", "Cardiac index", "CI", Unit.LITRE_PER_MINUTE_PER_SQUARE_METRE, 1);

    private static final List<Way> WAYS = List.of(CardiacIndex::measured, CardiacIndex::fromOutput);

    private static final List<Input> INPUTS = List.of(
            new Input.Optional(CARDIAC_INDEX),
            new Input.Optional(CARDIAC_OUTPUT),
            new Input.Optional(BODY_HEIGHT),
            new Input.Optional(BODY_WEIGHT));

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
        return evaluation.conclude(evaluation.firstOf(WAYS));
    }

    private static Supplier<Explanation> measured(Evaluation evaluation) {
        Explanation index = evaluation.latest(CARDIAC_INDEX);
        return () -> index;
    }

    private static Supplier<Explanation> fromOutput(Evaluation evaluation) {
        Explanation output = evaluation.latest(CARDIAC_OUTPUT);
        Explanation height = evaluation.latest(BODY_HEIGHT);
        Explanation weight = evaluation.latest(BODY_WEIGHT);
        return () -> Explanation.derived(
                DESCRIPTION.id(), Operation.QUOTIENT, DESCRIPTION.unit(), output, BodySurface.of(height, weight));
    }
}
