package org.vasomotion.guidance.index.oxygen;

import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.timeline.Gap;

/// Ratios over the oxygen content difference, which are noise when that difference is small.
final class OxygenDifference {

    /// Below this, an analyser's error decides the ratio. Proposal of this project (protocol dossier, section
    /// B2).
    private static final double LEAST_ML_PER_DL = 2;

    private OxygenDifference() {}

    /// `numerator` over the content difference; unknown where the difference may be below 2 mL/dL.
    static IndexValue divide(
            Evaluation evaluation, Index index, BloodSamples samples, Supplier<Explanation> numerator) {
        if (!evaluation.hasGaps() && samples.contentDifference().value().low() < LEAST_ML_PER_DL) {
            return evaluation.unknown(new Gap.OutsideDomain("oxygen-content-difference-below-2-ml-per-dl"));
        }
        return evaluation.conclude(() -> Explanation.derived(
                index.id(), Operation.QUOTIENT, index.unit(), numerator.get(), samples.contentDifference()));
    }
}
