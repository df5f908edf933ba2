package org.vasomotion.guidance.index.organ;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Settled;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// The sum of the six current component scores of 1996. A component that is not known adds from none to four
/// points, so that the sum says "at least"; it is never taken for normal.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class Sofa1996 implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("sofa-1996", "SOFA 1996, sum of current components", "SOFA", Unit.SCORE_POINT, 0);

    private static final Interval ANY_SUM = Interval.of(0, 24, Unit.SCORE_POINT);

    private static final List<Index> COMPONENTS = List.of(
            new SofaRespiration(),
            new SofaCoagulation(),
            new SofaLiver(),
            new SofaCardiovascular(),
            new SofaCentralNervousSystem(),
            new SofaRenal());

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    /// Those of the components, none of them required: without one the sum is known less exactly.
    @Override
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (Index component : COMPONENTS) {
            for (Input input : component.inputs()) {
                inputs.add(input instanceof Input.Required required ? new Input.Optional(required.measurand()) : input);
            }
        }
        return List.copyOf(inputs);
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        return evaluate(view, Settled.NOTHING);
    }

    @Override
    public IndexValue evaluate(TimelineView view, Settled settled) {
        Evaluation evaluation = Evaluation.of(view, settled);
        List<Explanation> parts = new ArrayList<>(COMPONENTS.size());
        for (Index component : COMPONENTS) {
            parts.add(evaluation.part(component, Sofa.ANY_COMPONENT));
        }
        return evaluation.concludeWithin(ANY_SUM, () -> Explanation.derived(id(), Operation.SUM, unit(), parts));
    }
}
