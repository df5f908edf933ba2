package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What observers compute from several signs, or measure in one organ.
@Api
public enum Derived {
    CARDIAC_OUTPUT("L/min"),
    STROKE_VOLUME_INDEX("mL/m2"),
    SYSTEMIC_VASCULAR_RESISTANCE_INDEX("dyn.s.m2/cm5"),
    /// Oxygen that arterial blood brings per minute and square metre.
    OXYGEN_DELIVERY_INDEX("mL/min/m2"),
    /// Core less great toe.
    CORE_TO_TOE_GRADIENT("Cel"),
    /// Stressed part of venous return: (mean systemic filling less central venous pressure) over cardiac
    /// index.
    VENOUS_RETURN_RESISTANCE_INDEX("mm[Hg].min.m2/L"),
    KIDNEY_BLOOD_FLOW("mL/min"),
    KIDNEY_FLOW_SHARE("%"),
    KIDNEY_OXYGEN_DELIVERY("mL/min"),
    KIDNEY_OXYGEN_CONSUMPTION("mL/min"),
    /// Consumption over delivery.
    KIDNEY_OXYGEN_EXTRACTION("%"),
    /// (Mean arterial less central venous pressure) over the flow of the kidneys.
    KIDNEY_VASCULAR_RESISTANCE("mm[Hg].min/mL"),
    /// Portal and arterial inflow of the liver.
    LIVER_BLOOD_FLOW("mL/min"),
    GUT_BLOOD_FLOW("mL/min"),
    /// What inspiratory holds read as mean systemic pressure, their bias included.
    MEAN_SYSTEMIC_PRESSURE_BY_HOLDS("mm[Hg]"),
    /// How fast saturation of muscle comes back after a cuff has opened, per minute.
    MUSCLE_SATURATION_RECOVERY("%/min");

    private final String unitCode;

    Derived(String unitCode) {
        this.unitCode = unitCode;
    }

    /// UCUM code, or one composed like it.
    public String unitCode() {
        return unitCode;
    }
}
