package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What one system computes in a step and others, or an observer, read.
@Api
public enum Signal {
    SEVERITY("severity of the infection", "1"),
    METABOLIC_DEMAND("demand relative to rest", "1"),
    ARTERIAL_SATURATION("arterial oxygen saturation", "1"),
    DISSOLVED_OXYGEN("oxygen dissolved in a mL of arterial blood beyond that on air, mL", "1"),
    RED_CELL_RESISTANCE("capillary resistance by stiff red cells", "1"),
    PYRUVATE_BLOCK("block of pyruvate dehydrogenase", "1"),
    DIASTOLIC_STIFFNESS("diastolic stiffness beyond the usual", "1"),
    VASOPRESSIN_SENSITIVITY("vasopressin receptors", "1"),
    SEPTIC_POOLING("unstressed volume by sepsis", "mL"),
    INTRATHORACIC_PRESSURE("intrathoracic pressure", "mm[Hg]"),
    PULMONARY_RESISTANCE_FACTOR("factor on pulmonary resistance", "1"),
    RIGHT_HEART_DEPRESSION("contractility of the right ventricle lost beyond that of the left", "1"),
    LYMPHATIC_PUMPING("pumping of lymphatics, relative", "1"),

    ARTERIAL_PRESSURE("mean arterial pressure", "mm[Hg]"),
    RIGHT_ATRIAL_PRESSURE("right atrial pressure", "mm[Hg]"),
    PULMONARY_ARTERIAL_PRESSURE("pulmonary arterial pressure", "mm[Hg]"),
    LEFT_ATRIAL_PRESSURE("left atrial pressure", "mm[Hg]"),
    SPLANCHNIC_VENOUS_PRESSURE("splanchnic venous pressure", "mm[Hg]"),
    OTHER_VENOUS_PRESSURE("other systemic venous pressure", "mm[Hg]"),
    SPLANCHNIC_SLOPE("slope of splanchnic venous pressure over volume", "mm[Hg]/mL"),
    OTHER_VENOUS_SLOPE("slope of other venous pressure over volume", "mm[Hg]/mL"),
    VENOUS_RETURN_FACTOR("factor on resistance to venous return", "1"),
    MEAN_SYSTEMIC_FILLING_PRESSURE("mean systemic filling pressure", "mm[Hg]"),
    BLOOD_VOLUME("blood volume", "mL"),
    HEMATOCRIT("hematocrit", "1"),
    ARTERIOLAR_VISCOSITY("apparent viscosity in arterioles, relative", "1"),
    CAPILLARY_VISCOSITY("apparent viscosity in capillaries, relative", "1"),
    ADRENERGIC_DRIVE("drive of alpha receptors above rest", "1"),
    BETA_DRIVE("occupancy of arteriolar beta-2 receptors", "1"),
    VASOPRESSIN_DRIVE("drive of vasopressin receptors above rest", "1"),
    ANGIOTENSIN_DRIVE("constriction by angiotensin above rest, in units of the low-pressure reflex", "1"),

    HEART_RATE("heart rate", "/min"),
    STROKE_VOLUME("stroke volume of the left ventricle", "mL"),
    CARDIAC_OUTPUT("output of the left ventricle", "mL/s"),
    RIGHT_CARDIAC_OUTPUT("output of the right ventricle", "mL/s"),
    LEFT_FILLING_SLOPE("change of left output with left atrial pressure", "mL/s/mm[Hg]"),
    LEFT_LOADING_SLOPE("change of left output with arterial pressure", "mL/s/mm[Hg]"),
    RIGHT_FILLING_SLOPE("change of right output with right atrial pressure", "mL/s/mm[Hg]"),
    RIGHT_LOADING_SLOPE("change of right output with pulmonary arterial pressure", "mL/s/mm[Hg]"),

    EDEMA("swelling of the fast interstitium, relative", "1"),
    FILTRATION("capillary filtration", "mL/min"),
    LYMPH_FLOW("lymph flow", "mL/min"),
    LUNG_FILTRATION("filtration in the lungs", "mL/min"),
    LUNG_LYMPH_FLOW("lymph flow of the lungs", "mL/min"),
    PULMONARY_SHUNT("share of blood that passes flooded alveoli", "1"),
    URINE_FLOW("urine", "mL/min"),

    OXYGEN_CONSUMPTION("oxygen that left the blood", "mL/min"),
    MIXED_VENOUS_SATURATION("mixed venous oxygen saturation", "1"),
    HYPOXIC_DEFICIT("oxygen demand not met for want of oxygen", "mL/min"),
    CYTOPATHIC_DEFICIT("oxygen demand not met for want of mitochondria", "mL/min"),
    CARBON_DIOXIDE_GAP("mixed venous to arterial carbon dioxide tension", "mm[Hg]"),
    LACTATE_PRODUCTION("lactate production", "mmol/min"),
    LACTATE_CLEARANCE("lactate clearance", "L/min"),
    PERFUSED_SHARE("open capillaries, mean over the body", "1");

    private final String words;
    private final String unitCode;

    Signal(String words, String unitCode) {
        this.words = words;
        this.unitCode = unitCode;
    }

    public String words() {
        return words;
    }

    /// UCUM code, or one composed like it.
    public String unitCode() {
        return unitCode;
    }
}
