package org.vasomotion.guidance.session;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// At which moments a session looks at what moves all the time, if nothing else makes it look.
///
/// Whichever it is, the moments follow from clock and patient alone, so that a replay of a journal looks when the
/// bedside looked.
@Api
public enum Rounds {

    /// Everybody at whole minutes and quarters of an hour: archives, scenarios and trials, where nobody waits and times
    /// are easier to read.
    TOGETHER,

    /// Each patient at a second of his own: a ward, whose sessions would otherwise all have their dearest step in the
    /// same second.
    EACH_AT_HIS_OWN;

    /// Spreads identifiers that differ in little, such as numbers in turn; 2^32 divided by the golden ratio (Knuth, The
    /// Art of Computer Programming, vol. 3, 2nd ed. 1998, section 6.4).
    private static final int GOLDEN = 0x9E3779B9;

    /// The next moment after `at`.
    ///
    /// @param everyS how far apart the moments are, s
    Instant after(Instant at, PatientId patient, long everyS) {
        long offsetS = offsetS(patient, everyS);
        long whole = Math.floorDiv(at.getEpochSecond() - offsetS, everyS) + 1;
        return Instant.ofEpochSecond(whole * everyS + offsetS);
    }

    private long offsetS(PatientId patient, long everyS) {
        return switch (this) {
            case TOGETHER -> 0;
            case EACH_AT_HIS_OWN -> (Integer.toUnsignedLong(patient.value().hashCode() * GOLDEN) * everyS) >>> 32;
        };
    }
}
