package org.vasomotion.model.quantity;

import org.vasomotion.model.Api;

/// Thrown when two units of different [Dimension] meet. Always a programming error: intake checks units before values
/// enter.
@Api
public final class IncompatibleUnitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Unit from;
    private final Unit to;

    public IncompatibleUnitsException(Unit from, Unit to) {
        super("cannot turn " + from.code() + " (" + from.dimension() + ") into " + to.code() + " (" + to.dimension()
                + ")");
        this.from = from;
        this.to = to;
    }

    public Unit from() {
        return from;
    }

    public Unit to() {
        return to;
    }
}
