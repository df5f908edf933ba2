package org.vasomotion.server.bench;

import org.vasomotion.model.Api;

/// Something that a patient on a bench is being given.
@Api
public sealed interface Running {

    /// At a rate, until it is changed.
    ///
    /// @param rate in the unit
    @Api
    record AtRate(String treatment, double rate, String unit, String unitText) implements Running {}

    /// A volume that runs in.
    ///
    /// @param untilS when it has run in, on the clock of the patient
    @Api
    record Volume(String treatment, double remainingMl, double untilS) implements Running {}
}
