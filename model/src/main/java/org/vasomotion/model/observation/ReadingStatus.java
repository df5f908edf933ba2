package org.vasomotion.model.observation;

import org.vasomotion.model.Api;

/// The source's own standing of a reading. Every source maps all of its statuses onto these.
@Api
public enum ReadingStatus {
    /// Stands as sent.
    FINAL,
    /// Sent before it is final; accepted, and superseded by the final one.
    PRELIMINARY,
    /// Replaces an earlier revision of the same message.
    CORRECTED,
    /// The message should never have been sent.
    ENTERED_IN_ERROR
}
