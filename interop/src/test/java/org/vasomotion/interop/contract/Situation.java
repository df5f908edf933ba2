package org.vasomotion.interop.contract;

/// What a feed must be able to show, each on one patient.
public enum Situation {
    /// An hour of at least three measurements of two measurands and a running norepinephrine infusion, all acceptable.
    NORMAL_HOUR,
    /// Heart rates in the night in which the clock is set back: at 01:30 and 03:30, which occur once, and
    /// at 02:30, which occurs twice. Only in zone Europe/Berlin, 25 October 2026.
    DST_NIGHT,
    /// A lactate of 9 mmol/L, corrected to 3 mmol/L under the same identity.
    CORRECTION,
    /// A lactate that is withdrawn as entered in error.
    RETRACTION,
    /// One message sent three times.
    DUPLICATE,
    /// A lactate that becomes known two hours after it was true, when a newer one is known already.
    LATE,
    /// A reading whose time lies four hours after its receipt.
    FUTURE_DATED,
    /// A heart rate in a unit that the source's table does not name.
    UNKNOWN_UNIT,
    /// An item that the source's table does not name.
    UNKNOWN_CODE
}
