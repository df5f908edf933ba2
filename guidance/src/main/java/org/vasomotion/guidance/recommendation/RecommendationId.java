package org.vasomotion.guidance.recommendation;

import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// Identity of a recommendation. Counted, so that a replay gives the same one.
///
/// @param patient for whom
/// @param number counted from 1 within the patient's session
@Api
public record RecommendationId(PatientId patient, long number) {

    @Override
    public String toString() {
        return patient + "/" + number;
    }
}
