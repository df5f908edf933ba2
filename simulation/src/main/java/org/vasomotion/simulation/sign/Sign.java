package org.vasomotion.simulation.sign;

import org.vasomotion.model.Api;

/// What an observer without error would find at the bedside.
@Api
public enum Sign {
    MEAN_ARTERIAL_PRESSURE("mean arterial pressure", "mm[Hg]"),
    SYSTOLIC_ARTERIAL_PRESSURE("systolic arterial pressure", "mm[Hg]"),
    DIASTOLIC_ARTERIAL_PRESSURE("diastolic arterial pressure", "mm[Hg]"),
    PULSE_PRESSURE("arterial pulse pressure", "mm[Hg]"),
    CENTRAL_VENOUS_PRESSURE("central venous pressure", "mm[Hg]"),
    MEAN_SYSTEMIC_FILLING_PRESSURE("mean systemic filling pressure", "mm[Hg]"),
    HEART_RATE("heart rate", "/min"),
    STROKE_VOLUME("stroke volume", "mL"),
    CARDIAC_INDEX("cardiac index", "L/min/m2"),
    HEMOGLOBIN("hemoglobin", "g/dL"),
    ARTERIAL_OXYGEN_SATURATION("arterial oxygen saturation", "%"),
    MIXED_VENOUS_OXYGEN_SATURATION("mixed venous oxygen saturation", "%"),
    CENTRAL_VENOUS_OXYGEN_SATURATION("central venous oxygen saturation", "%"),
    OXYGEN_CONSUMPTION("oxygen consumption", "mL/min"),
    LACTATE("blood lactate", "mmol/L"),
    CARBON_DIOXIDE_GAP("mixed venous to arterial carbon dioxide tension", "mm[Hg]"),
    CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP("central venous to arterial carbon dioxide tension", "mm[Hg]"),
    CAPILLARY_REFILL_TIME("capillary refill time of the finger", "s"),
    KNEE_CAPILLARY_REFILL_TIME("capillary refill time of the knee", "s"),
    PERIPHERAL_PERFUSION_INDEX("perfusion index of the finger's plethysmogram", "%"),
    MOTTLING_SCORE("mottling score of the knee", "{score}"),
    CORE_TEMPERATURE("core temperature", "Cel"),
    TOE_TEMPERATURE("temperature of the great toe", "Cel"),
    PROPORTION_OF_PERFUSED_VESSELS("proportion of perfused vessels, sublingual", "%"),
    PERFUSED_VESSEL_DENSITY("perfused vessel density, sublingual", "mm/mm2"),
    MICROVASCULAR_FLOW_INDEX("microvascular flow index, sublingual", "{score}"),
    FLOW_HETEROGENEITY_INDEX("heterogeneity of the flow index between sublingual sites", "1"),
    RED_BLOOD_CELL_VELOCITY("velocity of red cells in perfused sublingual capillaries", "mm/s"),
    TISSUE_OXYGEN_SATURATION("tissue oxygen saturation of muscle", "%"),
    INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE("plasma disappearance rate of indocyanine green", "%/min"),
    EXTRAVASCULAR_LUNG_WATER_INDEX("extravascular lung water, per weight", "mL/kg"),
    URINE_FLOW("urine flow", "mL/min"),
    FLUID_BALANCE("fluid balance", "mL");

    private final String words;
    private final String unitCode;

    Sign(String words, String unitCode) {
        this.words = words;
        this.unitCode = unitCode;
    }

    public String words() {
        return words;
    }

    /// UCUM code of what [Signs#read] returns.
    public String unitCode() {
        return unitCode;
    }
}
