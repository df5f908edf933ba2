package org.vasomotion.guidance.index.oxygen;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Oxygen in a decilitre of arterial blood. A pulse oximeter's saturation does not count as the arterial one.
@Api
@Evidence(
        source = "standard formula CaO2 = 1.34 Hb SaO2 + 0.0031 PaO2, as given in Wheeless' Textbook of Orthopaedics",
        verification = Verification.READ_IN_SECONDARY)
public final class ArterialOxygenContent implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "arterial-oxygen-content", "Arterial oxygen content", "CaO2", Unit.MILLILITRE_PER_DECILITRE, 1);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return ArterialSample.INPUTS;
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        ArterialSample sample = ArterialSample.read(evaluation);
        return evaluation.conclude(sample::content);
    }
}
