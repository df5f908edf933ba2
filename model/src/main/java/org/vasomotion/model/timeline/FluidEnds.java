package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.observation.Administration;

/// When administrations of fluid end, asked for one after the other.
///
/// Of one that lasts until the next begins its place by start has to be found; asked for in the order of the ends, it
/// is mostly the one after the last. Lives inside one sum.
final class FluidEnds {

    private final TimelineView view;
    private final Series<Administration> byStart;
    /// The place after the last that was asked for.
    private final int[] next = new int[1];

    FluidEnds(TimelineView view, Series<Administration> byStart) {
        this.view = view;
        this.byStart = byStart;
    }

    Instant of(Administration fluid) {
        if (!Lasting.isOpen(fluid)) {
            return Lasting.end(fluid);
        }
        int place = isNext(fluid) ? next[0] : byStart.indexOf(fluid);
        next[0] = place + 1;
        return FluidPortions.end(view, byStart, place);
    }

    @SuppressWarnings("ReferenceEquality") // an equal one is looked for, and found
    private boolean isNext(Administration fluid) {
        return next[0] < byStart.size() && byStart.get(next[0]) == fluid;
    }
}
