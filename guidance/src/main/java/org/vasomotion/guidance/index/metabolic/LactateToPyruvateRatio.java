package org.vasomotion.guidance.index.metabolic;

import java.time.Duration;
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
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Lactate over pyruvate of the same sample, both in mmol/L: raised when cells lack oxygen, near normal when
/// lactate is only carried up by faster glycolysis.
@Api
@Evidence(
        source = "Rimachi, Anaesth Intensive Care 2012;40:427, abstract read: lactate/pyruvate ratio at onset of shock",
        verification = Verification.READ_IN_SOURCE)
public final class LactateToPyruvateRatio implements Index {

    /// Charted times of one sample differ by minutes between laboratories. Proposal of this project.
    private static final Duration SAME_SAMPLE = Duration.ofMinutes(10);

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("lactate-to-pyruvate-ratio", "Lactate to pyruvate ratio", "L/P", Unit.ONE, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Required(Metabolism.LACTATE), new Input.Required(Metabolism.PYRUVATE));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> both = evaluation.simultaneous(SAME_SAMPLE, Metabolism.PYRUVATE, Metabolism.LACTATE);
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.QUOTIENT, unit(), both.getLast(), both.getFirst()));
    }
}
