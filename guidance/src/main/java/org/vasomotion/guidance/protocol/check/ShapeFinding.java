package org.vasomotion.guidance.protocol.check;

import org.vasomotion.model.Api;

/// Something wrong with a graph as it is written.
///
/// @param kind what kind of mistake
/// @param step identifier of the step it concerns; empty if it concerns the protocol as a whole
/// @param place what it concerns there: the label of an edge, the identifier of an action, a name; empty if the
///     step itself
/// @param message what is wrong, one sentence
@Api
public record ShapeFinding(Kind kind, String step, String place, String message) {

    /// Kinds of mistakes.
    @Api
    public enum Kind {
        DUPLICATE_IDENTIFIER,
        UNKNOWN_STEP,
        UNKNOWN_ACTION,
        OTHERWISE_NOT_LAST,
        NEVER_WRITTEN,
        RESERVED_NAME,
        MISSING_CITATION,
        WRONG_UNIT,
        OUTSIDE_HARD_BOUNDS,
        NO_AMOUNT,
        DEAD_TIMER,
        NOT_LOOKED_AT
    }

    @Override
    public String toString() {
        String where = step.isEmpty() ? "" : "step " + step + ", ";
        String what = place.isEmpty() ? "" : place + ": ";
        return where + what + message + " (" + kind + ")";
    }
}
