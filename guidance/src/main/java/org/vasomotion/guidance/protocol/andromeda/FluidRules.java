package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.part.FluidLoop;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// How ANDROMEDA-SHOCK-2 gives fluid, in both tiers.
final class FluidRules {

    /// Counts how often a failing right ventricle was found; after that there is no more fluid.
    static final String RIGHT_VENTRICLE_FOUND = "right-ventricle-found";

    static final Cited<Quantity> VOLUME = new Cited<>(Quantity.of(500, Unit.MILLILITRE), Sources.SECOND_ALGORITHM);

    static final Citation OVERALL_CAP = Citation.proposal(
            "tier 1 gives at most 1,000 mL; in all 2,000 mL, after one implementation that stops at +2 L in 6 h");

    private FluidRules() {}

    static FluidLoop loop(String prefix, Goal goal, String over, Citation cap) {
        return new FluidLoop(
                prefix,
                goal,
                Watching.MONITOR,
                over,
                over,
                VOLUME,
                new Cited<>(Duration.ofMinutes(30), Sources.SECOND_ALGORITHM),
                new Cited<>(2, cap),
                rightVentricleFound(),
                any(),
                List.of(),
                Sources.SECOND_ALGORITHM);
    }

    private static Condition rightVentricleFound() {
        return compare(
                new Operand.Counted(RIGHT_VENTRICLE_FOUND),
                Comparison.AT_LEAST,
                Quantity.of(1, Unit.ONE),
                Sources.SECOND_ONE_APP);
    }
}
