package org.vasomotion.trials.design;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.trials.clinician.PressureTarget;

/// What is done in an arm while the trial lasts.
///
/// @param id kebab-case identifier
/// @param title for people
/// @param protocol identifier of the protocol that the sessions run; none for usual care
/// @param pressure that the nurse keeps; none for that of the habits
@Api
public record Strategy(
        String id,
        String title,
        @Nullable String protocol,
        @Nullable PressureTarget pressure) {

    public boolean isUsualCare() {
        return protocol == null;
    }
}
