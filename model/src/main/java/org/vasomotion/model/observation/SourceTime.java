package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;

/// A time as the source gave it: read under the source's declared zone policy, or not readable.
@Api
public sealed interface SourceTime {

    /// A readable time.
    @Api
    record At(Instant instant) implements SourceTime {}

    /// Text that is no time, or a local time that occurs twice or never in the declared zone.
    @Api
    record Unreadable(String text, String reason) implements SourceTime {}

    /// The source gave none.
    @Api
    record Missing() implements SourceTime {}

    static SourceTime at(Instant instant) {
        return new At(instant);
    }
}
