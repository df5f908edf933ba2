package org.vasomotion.guidance.intake;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;

/// What a text stands for where a source charts words instead of a number.
@Api
public sealed interface TextValue {

    /// A value or a bound with its unit, e.g. "Abnormal >3 secs" is above 3 s.
    @Api
    record Means(Interval value) implements TextValue {}

    /// The examination could not be made, e.g. a verbal response under intubation. Unknown, never the worst or best
    /// grade.
    @Api
    record Unassessable(String reason) implements TextValue {}
}
