package org.vasomotion.model.drug;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// States the bounds of one drug in one unit. The least possible rate is always zero: a stopped pump.
final class DoseBoundsBuilder {

    private final Unit unit;
    private @Nullable Cited<Interval> usual;
    private @Nullable Cited<Interval> hard;

    private DoseBoundsBuilder(Unit unit) {
        this.unit = unit;
    }

    static DoseBoundsBuilder in(Unit unit) {
        return new DoseBoundsBuilder(unit);
    }

    DoseBoundsBuilder usual(double low, double high, Citation citation) {
        usual = new Cited<>(Interval.of(low, high, unit), citation);
        return this;
    }

    DoseBoundsBuilder atMost(double high, Citation citation) {
        hard = new Cited<>(Interval.of(0, high, unit), citation);
        return this;
    }

    /// The finished bounds, with the usual titration step.
    ///
    /// @throws IllegalStateException if usual or hard bounds are missing
    DoseBounds step(double size, Citation citation) {
        if (usual == null || hard == null) {
            throw new IllegalStateException("bounds state usual and hard doses");
        }
        return new DoseBounds(usual, hard, new Cited<>(Quantity.of(size, unit), citation));
    }
}
