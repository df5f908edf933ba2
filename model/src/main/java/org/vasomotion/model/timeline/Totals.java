package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Observation;

/// Sums volumes over a window: of a block that counts fully what it knows itself, and the few that ran on after it;
/// else
/// entry by entry.
final class Totals {

    private Totals() {}

    static VolumeTotal ofFluids(TimelineView view, Instant from, Instant until) {
        Series<Administration> fluids = view.timeline().fluids();
        return sum(view, fluids, from, until, (sum, place) -> {
            Administration fluid = fluids.get(place);
            if (view.visible(fluid)) {
                Instant end = FluidPortions.end(view, fluids, place);
                sum.add(fluid, end, FluidPortions.millilitresInside(fluid, end, from, until));
            }
        });
    }

    static VolumeTotal of(TimelineView view, Measurand volume, Instant from, Instant until) {
        Series<Observation> volumes = view.timeline().observations(volume);
        return sum(view, volumes, from, until, (sum, place) -> {
            Observation out = volumes.get(place);
            boolean isInside =
                    out.observedAt().isAfter(from) && !out.observedAt().isAfter(until);
            if (isInside && view.visible(out)) {
                sum.add(out);
            }
        });
    }

    /// Adds the entry at a place of the series, or the part of it inside the window.
    private interface Part {
        void addTo(VolumeSum sum, int place);
    }

    private static VolumeTotal sum(TimelineView view, Series<?> series, Instant from, Instant until, Part part) {
        VolumeSum sum = new VolumeSum();
        for (int i = 0; i < series.blocks(); i++) {
            Block block = series.block(i);
            BlockVolume volume = block.volume();
            if (volume.isOutside(from, until)) {
                continue;
            }
            int start = series.start(i);
            boolean isAsItSays =
                    !volume.knownBy().isAfter(view.knownAt()) && view.timeline().spares(block);
            if (!isAsItSays || !volume.addTo(sum, from, until, place -> part.addTo(sum, start + place))) {
                for (int place = 0; place < block.size(); place++) {
                    part.addTo(sum, start + place);
                }
            }
        }
        return sum.total();
    }
}
