package org.vasomotion.guidance.recommendation;

import org.vasomotion.model.Api;

/// Why a clinician did not follow a recommendation.
@Api
public enum OverrideReason {
    ALREADY_DONE("already-done"),
    NOT_FEASIBLE("not-feasible"),
    CONTRAINDICATED("contraindicated"),
    DATA_NOT_TRUSTED("data-not-trusted"),
    OTHER_PRIORITY("other-priority"),
    PATIENT_OR_FAMILY_WISH("patient-or-family-wish"),
    DISAGREE("disagree"),
    OTHER("other");

    private final String code;

    OverrideReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
