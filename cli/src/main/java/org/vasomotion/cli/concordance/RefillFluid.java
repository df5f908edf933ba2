package org.vasomotion.cli.concordance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.concordance.Concordances;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.GivenVolume;
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

    private static @Nullable Double given(TimelineView view, RefillStretch stretch) {
        double millilitres = 0;
        boolean isAnythingRecorded = view.coverage(Coverage.Kind.FLUID_INPUT, stretch.from(), stretch.until())
                .isPresent();
        for (GivenVolume given : view.fluidsDuring(stretch.from(), stretch.until())) {
            if (Concordances.isResuscitation(given.administration().drug().role())) {
                millilitres += given.volume().valueIn(Unit.MILLILITRE);
                isAnythingRecorded = true;
            }
        }
        return isAnythingRecorded ? Double.valueOf(millilitres) : null;
    }
}
