package org.vasomotion.model.observation;

import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;

/// One reading exactly as a source sent it, untrusted and unconverted.
///
/// For administrations `start` and `end` bound the time over which the drug or fluid ran; for all others both are the
/// time of the measurement, and if they differ, `end` is. `end` is [SourceTime.Missing] for an infusion that still
/// runs.
///
/// @param patient whose reading
/// @param identity the source's identity of the message, the key for recognising a repeated one
/// @param revision 0 for the first version of the message, higher for corrections of it
/// @param status the source's standing of the message
/// @param item the source's own code for what was measured or given
/// @param value the value as text
/// @param unit the unit as text, possibly empty
/// @param start when it was true at the patient, or when giving began
/// @param end when giving ended
/// @param received when it became known
/// @param provenance file and line, or device
@Api
public record SourceReading(
        PatientId patient,
        EntryId identity,
        int revision,
        ReadingStatus status,
        String item,
        String value,
        String unit,
        SourceTime start,
        SourceTime end,
        SourceTime received,
        Provenance provenance) {

    public SourceReading {
        Entry.requireRevision(revision);
    }
}
