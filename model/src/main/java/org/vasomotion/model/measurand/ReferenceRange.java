package org.vasomotion.model.measurand;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;

/// The range drawn as normal behind a value. For display only: no decision reads it.
@Api
public sealed interface ReferenceRange {

    /// A published or remembered range; the citation says which.
    @Api
    record Known(Interval range, Citation citation) implements ReferenceRange {}

    /// No range applies or none was found.
    @Api
    record None(String reason) implements ReferenceRange {}
}
