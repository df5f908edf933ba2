package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Window;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// All volumes that went in during the last 24 h, or since the record is complete where that is shorter. What
/// runs counts up to now.
@Api
@Evidence(
        source =
                "definition of this project: sum of all charted fluid volumes; carriers of drugs count where they are charted as fluid",
        verification = Verification.PROPOSAL)
public final class FluidIntake24h implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("fluid-intake-24h", "Fluid intake in 24 h", "Intake", Unit.MILLILITRE, 0);

    private static final Duration WINDOW = Duration.ofHours(24);

    private static final List<Input> INPUTS = List.of(new Input.FluidIntake());

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
        Window window = evaluation.windowUpTo(WINDOW, FLUID_INPUT);
        Explanation volume = evaluation.fluidsIn(window);
        return evaluation.conclude(() -> volume);
    }
}
