package org.vasomotion.trials.design;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.trials.clinician.PressureTarget;

/// What is done in an arm while the trial lasts.
///
/// @param id kebab-case identifier
/// @param title for people
/// @param protocol identifier of the protocol that the sessions run; none for usual care
/// @param usualCare whether clinicians make their rounds while the protocol runs, too
/// @param beginsAgain when a protocol that has ended is begun anew; none for never
/// @param pressure that the nurse keeps; none for that of the habits
@Api
public record Strategy(
        String id,
        String title,
        @Nullable String protocol,
        Rounds usualCare,
        @Nullable Duration beginsAgain,
        @Nullable PressureTarget pressure) {

    /// When usual care is given where a protocol runs.
    @Api
    public enum Rounds {
        /// The protocol is all the resuscitation while it lasts.
        AFTERWARDS,
        /// The protocol adds to usual care.
        BESIDE
    }

    public boolean isUsualCare() {
        return protocol == null;
    }
}
