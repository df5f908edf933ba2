package org.vasomotion.guidance.condition;

import org.vasomotion.model.Api;

/// True, false, or not known. The connectives are Kleene's: unknown decides nothing, and is decided only by what it
/// cannot change.
@Api
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
