package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// A variable of a study: what was observed, in which unit, and how.
///
/// @param id kebab-case identifier
/// @param unitCode in which it was published
/// @param factor from the unit of the observable to the published one
@Api
public record Variable(String id, Observable observable, String unitCode, double factor, Reader reader, Scale scale) {

    /// Who reads it.
    public enum Reader {
        /// With the errors of measuring.
        BEDSIDE,
        /// The value itself.
        TRUE_VALUE
    }

    /// Whether numbers of the laboratory and of the model can be held against each other.
    public enum Scale {
        AS_MEASURED,
        /// Another observable in its own unit, such as vessels that cross a grid instead of length per
        /// area: simulated values are scaled so that the published baseline is met, and only changes and
        /// relative spread are judged.
        LABORATORY
    }
}
