package org.vasomotion.model.drug;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// The doses that are usual, and those that are possible at all.
///
/// @param usual the range that guidelines and trials use
/// @param hard outside this range a dose is not believed at intake and never proposed
/// @param step usual titration step, in the unit of the bounds
@Api
public record DoseBounds(Cited<Interval> usual, Cited<Interval> hard, Cited<Quantity> step) {

    public DoseBounds {
        if (!hard.value().contains(usual.value())) {
            throw new IllegalArgumentException("usual doses lie inside the hard bounds: " + usual + ", " + hard);
        }
    }
}
