package org.vasomotion.guidance.protocol.check;

/// A range of ages of a mark inside which nothing that a protocol compares changes.
///
/// @param low in nanoseconds
/// @param lowEnd whether `low` itself belongs to it
/// @param high in nanoseconds, [#FOREVER] if there is no end
/// @param highEnd whether `high` itself belongs to it
record Span(long low, End lowEnd, long high, End highEnd) {

    static final long FOREVER = Long.MAX_VALUE;
    static final long MINUTE = 60_000_000_000L;
    static final Span ALL = new Span(0, End.CLOSED, FOREVER, End.OPEN);

    /// Whether a bound belongs to what it bounds.
    enum End {
        OPEN,
        CLOSED
    }

    /// An age inside, above zero: only what was marked in this very look has the age zero.
    long inside() {
        if (low == high) {
            return low;
        }
        return high == FOREVER ? low + MINUTE : low + (high - low) / 2;
    }

    /// The least age inside, to the second.
    long least() {
        return lowEnd == End.CLOSED ? low : low + MINUTE / 60;
    }

    /// The greatest age inside, to the second; [#FOREVER] if there is none.
    long greatest() {
        return high == FOREVER || highEnd == End.CLOSED ? high : high - MINUTE / 60;
    }
}
