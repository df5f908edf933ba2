package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// In what septic cohorts may differ, beside their condition and how their baseline is reached. What a
/// study does not say is left to the virtual population; nothing else may be set for one study.
@Api
public enum Descriptor {
    /// Share of patients beyond the first two days of sepsis.
    LATE_SHARE("%"),
    /// Typical volume before the study began.
    FLUID_BEFORE("mL"),
    /// Typical value at baseline.
    HEMOGLOBIN("g/dL"),
    CHRONIC_HYPERTENSION_SHARE("%");

    private final String unitCode;

    Descriptor(String unitCode) {
        this.unitCode = unitCode;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }
}
