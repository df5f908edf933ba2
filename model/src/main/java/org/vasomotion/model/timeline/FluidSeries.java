package org.vasomotion.model.timeline;

import org.vasomotion.model.observation.Administration;

/// All administrations of fluids, whatever the fluid, in both orders: what runs for days began among what has long
/// ended,
/// and a total needs the ended apart from the few that still run.
record FluidSeries(Series<Administration> byStart, Series<Administration> byEnd) {

    static final FluidSeries EMPTY = new FluidSeries(Series.empty(), Series.emptyByEnd());

    /// These and one more, or of a repeated message the one that was known first.
    FluidSeries with(Administration fluid) {
        int repeated = Repetition.ofMessage(byStart, fluid);
        if (repeated < 0) {
            return new FluidSeries(byStart.with(fluid), byEnd.with(fluid));
        }
        Administration known = byStart.get(repeated);
        Series<Administration> kept = byStart.keepingFirstKnown(repeated, fluid);
        return kept.equals(byStart)
                ? this
                : new FluidSeries(kept, byEnd.without(byEnd.indexOf(known)).with(fluid));
    }
}
