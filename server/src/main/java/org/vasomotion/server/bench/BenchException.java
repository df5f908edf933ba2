package org.vasomotion.server.bench;

import org.vasomotion.model.Api;

/// A bench does not do what was asked.
@Api
public final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final String field;

    /// Why not.
    @Api
    public enum Cause {
        NO_SUCH_BENCH,
        /// A field of the request says what is not to be had.
        WRONG,
        TOO_MANY,
        DEAD
    }

    /// @param field of the request that is wrong; empty if none is
    public BenchException(Cause reason, String field, String detail) {
        super(detail);
        this.reason = reason;
        this.field = field;
    }

    public Cause reason() {
        return reason;
    }

    public String field() {
        return field;
    }
}
