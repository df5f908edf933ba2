package org.vasomotion.guidance.index.peripheral;

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
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Core temperature minus toe temperature. Moved by the room and by warming as well as by blood flow.
@Api
@Evidence(
        source = "Bourcier, Ann Intensive Care 2016;6:63, doi:10.1186/s13613-016-0164-2: central-to-toe gradient",
        verification = Verification.READ_IN_SOURCE)
public final class CoreToToeTemperatureGradient implements Index {

    /// Read on one round; skin follows a change of blood flow within minutes (half-time 6.6 min after
    /// occlusion, Rubinstein, Anesthesiology 1990;73:541). Proposal of this project.
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "core-to-toe-temperature-gradient",
            "Core to toe temperature gradient",
            "dT core-toe",
            Unit.KELVIN_DIFFERENCE,
            1);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(PeripheralSigns.CORE_TEMPERATURE),
                new Input.Required(PeripheralSigns.TOE_TEMPERATURE));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> temperatures =
                evaluation.simultaneous(TOGETHER, PeripheralSigns.TOE_TEMPERATURE, PeripheralSigns.CORE_TEMPERATURE);
        return evaluation.conclude(() -> Explanation.derived(
                id(), Operation.DIFFERENCE, unit(), temperatures.getLast(), temperatures.getFirst()));
    }
}
