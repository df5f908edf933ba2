package org.vasomotion.cli.concordance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Crystalloid and colloid given while capillary refill was short, long or not known.
///
/// @param stretch of time over which refill did not change its state
/// @param millilitres null where nothing was recorded and the source does not record everything
public record RefillFluid(RefillStretch stretch, @Nullable Double millilitres) {

    static List<RefillFluid> of(TimelineView view, List<RefillStretch> stretches) {
        return stretches.stream()
                .map(stretch -> new RefillFluid(stretch, given(view, stretch)))
                .toList();
    }

    /// Zero is known only where the source records everything.
    private static @Nullable Double given(TimelineView view, RefillStretch stretch) {
        double millilitres = view.volumeGiven(DrugRole::isResuscitationFluid, stretch.from(), stretch.until())
                .valueIn(Unit.MILLILITRE);
        boolean isComplete = view.coverage(Coverage.Kind.FLUID_INPUT, stretch.from(), stretch.until())
                .isPresent();
        return millilitres > 0 || isComplete ? Double.valueOf(millilitres) : null;
    }
}
