package org.vasomotion.server.ward;

import org.vasomotion.model.Api;

/// A request that the ward did not take. Nothing was recorded.
@Api
public final class WardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause cause;

    /// Why.
    @Api
    public enum Cause {
        /// No such patient is here.
        UNKNOWN_PATIENT,
        /// A patient of this identifier is here already, and another one.
        ALREADY_ADMITTED,
        /// Too much waits for this patient already: come again later.
        BUSY,
        /// The ward is being opened or closed: come again later.
        NOT_OPEN,
        /// The text of the request cannot be kept as it is.
        UNWRITABLE
    }

    WardException(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    public Cause reason() {
        return cause;
    }
}
