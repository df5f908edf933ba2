package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// In what cohorts may differ, beside their condition and how their baseline is reached. What a study does not
/// say is left to the virtual population; nothing else may be set for one study.
@Api
public enum Descriptor {
    /// Share of patients beyond the first two days of sepsis.
    LATE_SHARE("%"),
    TIME_SINCE_ONSET("h"),
    FLUID_BEFORE("mL"),
    /// At baseline.
    HEMOGLOBIN("g/dL"),
    CHRONIC_HYPERTENSION_SHARE("%"),
    /// Severity of what is wrong with the microcirculation, relative to the usual of the condition.
    MICROCIRCULATORY_SEVERITY("1");

    private final String unitCode;

    Descriptor(String unitCode) {
        this.unitCode = unitCode;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }
}
