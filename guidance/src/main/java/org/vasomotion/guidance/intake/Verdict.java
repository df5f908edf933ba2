package org.vasomotion.guidance.intake;

import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.SourceReading;

/// What became of a reading: exactly one of three.
@Api
public sealed interface Verdict {

    /// Taken into the record.
    @Api
    record Accepted(Entry entry) implements Verdict {}

    /// Put aside, and shown.
    ///
    /// @param reason code
    /// @param detail the numbers or words that led to it
    @Api
    record Quarantined(SourceReading reading, QuarantineReason reason, String detail) implements Verdict {}

    /// Already in the record: the same message again, or the same sample by another way.
    @Api
    record Duplicate(SourceReading reading, EntryId of) implements Verdict {}
}
