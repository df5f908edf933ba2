package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Sums volumes over a window: block by block where all of a block counts, else entry by entry.
final class Totals {

    private Totals() {}

    static VolumeTotal ofFluids(TimelineView view, Instant from, Instant until) {
        FluidSeries fluids = view.timeline().fluids();
        FluidEnds ends = new FluidEnds(view, fluids.byStart());
        return sum(view, fluids.byEnd(), from, until, (sum, entry) -> {
            if (entry instanceof Administration fluid) {
                Instant end = ends.of(fluid);
                sum.add(fluid, end, FluidPortions.millilitresInside(fluid, end, from, until));
            }
        });
    }

    static VolumeTotal of(TimelineView view, Measurand volume, Instant from, Instant until) {
        return sum(view, view.timeline().observations(volume), from, until, (sum, entry) -> {
            if (entry instanceof Observation out
                    && out.observedAt().isAfter(from)
                    && !out.observedAt().isAfter(until)) {
                sum.add(out);
            }
        });
    }

    /// Adds an entry, or the part of it inside the window.
    private interface Part {
        void addTo(VolumeSum sum, Entry entry);
    }

    private static VolumeTotal sum(TimelineView view, Series<?> series, Instant from, Instant until, Part part) {
        VolumeSum sum = new VolumeSum();
        for (int i = 0; i < series.blocks(); i++) {
            Block block = series.block(i);
            BlockVolume volume = block.volume();
            if (volume.isWhole(from, until, view.knownAt()) && view.timeline().spares(block)) {
                sum.add(volume.sum());
            } else if (!volume.isOutside(from, until)) {
                for (int at = 0; at < block.size(); at++) {
                    if (view.visible(block.get(at))) {
                        part.addTo(sum, block.get(at));
                    }
                }
            }
        }
        return sum.total();
    }
}
