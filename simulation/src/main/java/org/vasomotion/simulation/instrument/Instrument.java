package org.vasomotion.simulation.instrument;

import java.time.Duration;

/// A device, or someone who examines, at the bed of one patient.
///
/// An instrument is told the time and decides itself whether something is due. All chance it needs comes from
/// streams of the bed, so that it does the same whoever else is in the block.
interface Instrument {

    /// Takes what is due at this time of the patient's clock, which only goes forward.
    void look(Duration now, Outbox out);
}
