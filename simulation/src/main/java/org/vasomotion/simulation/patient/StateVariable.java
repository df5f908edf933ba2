package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What the body remembers from one step to the next, territories and drugs apart.
@Api
public enum StateVariable {
    ARTERIAL_VOLUME("V_a", "systemic arterial blood volume", "mL", 749),
    SPLANCHNIC_VENOUS_VOLUME("V_vs", "splanchnic venous volume", "mL", 1600),
    OTHER_VENOUS_VOLUME("V_vo", "other systemic venous volume", "mL", 1793),
    GREAT_VEIN_VOLUME("V_ra", "great veins and right heart", "mL", 186),
    PULMONARY_ARTERIAL_VOLUME("V_pa", "pulmonary arterial volume", "mL", 180),
    PULMONARY_VENOUS_VOLUME("V_la", "pulmonary veins and left heart", "mL", 490),
    RED_CELL_VOLUME("V_rbc", "red cell volume", "mL", 0.40 * 4998),
    FAST_INTERSTITIAL_VOLUME("V_if", "interstitium, fast", "mL", 4500),
    SLOW_INTERSTITIAL_VOLUME("V_is", "interstitium, slow", "mL", 6500),
    EXTRAVASCULAR_LUNG_WATER("EVLW", "extravascular lung water", "mL", 490),
    PLASMA_PROTEIN("M_p", "protein in plasma", "g", 0.070 * 0.60 * 4998),
    INTERSTITIAL_PROTEIN("M_i", "protein in the interstitium", "g", 0.025 * 11_000),
    SENSED_PRESSURE("P_s", "pressure that the baroreceptors sense", "mm[Hg]", 93),
    ARTERIOLAR_SYMPATHETIC("s_N", "sympathetic drive to arterioles", "1", 0.2),
    HEART_RATE_SYMPATHETIC("s_H", "sympathetic drive to heart rate", "1", 0.2),
    CONTRACTILITY_SYMPATHETIC("s_E", "sympathetic drive to contractility", "1", 0.2),
    VENOUS_SYMPATHETIC("s_V", "sympathetic drive to veins", "1", 0.2),
    VAGAL_TONE("s_X", "vagal slowing of the heart beyond that of rest", "1", 0),
    LOW_PRESSURE_REFLEX("s_cp", "cardiopulmonary reflex", "1", 0.065),
    ENDOGENOUS_EPINEPHRINE("c_epi", "epinephrine of the patient's own", "ng/mL", 0),
    ENDOGENOUS_VASOPRESSIN("c_avp0", "vasopressin of the patient's own", "pg/mL", 2.5),
    VASOPRESSIN_STORE("V_avp", "vasopressin kept in the pituitary, relative", "1", 1),
    ANGIOTENSIN("c_aii", "angiotensin II, of that at rest", "1", 1),
    LACTATE("Lac", "blood lactate", "mmol/L", 0.93),
    CARBON_DIOXIDE_STORE("W_CO2", "carbon dioxide kept in tissue in excess of arterial content", "mL", 800),
    OXYGEN_DEBT("W_O2", "oxygen that was lacked and not made good", "mL", 0),
    TIME_WITHOUT_CIRCULATION("t_0", "time since the circulation stopped", "s", 0),
    CORE_TEMPERATURE("T_c", "core temperature", "Cel", 37),
    TOE_TEMPERATURE("T_toe", "temperature of the great toe", "Cel", 31.3),
    URINE_TOTAL("U_total", "urine since the start", "mL", 0),
    FLUID_BALANCE("FB", "fluid balance since the start", "mL", 0),
    STORAGE_LESION("S_st", "constriction by stored red cells", "1", 0),
    PATHOGEN("P", "pathogen", "1", 0),
    ACTIVATED_PHAGOCYTES("N*", "activated phagocytes", "1", 0),
    TISSUE_DAMAGE("D", "tissue damage", "1", 0),
    ANTI_INFLAMMATORY_MEDIATOR("C_A", "anti-inflammatory mediator", "1", 0.125),
    /// The infection moves in steps of a minute or more, whatever the step of the circulation.
    TIME_SINCE_INFLAMMATION_STEP("t_inf", "time since the infection last moved", "s", 0),
    INDUCIBLE_SYNTHASE("I", "activity of inducible nitric oxide synthase", "1", 0),
    ENDOTHELIAL_DYSFUNCTION("E", "loss of endothelial dilation, excess of its constrictors", "1", 0),
    HETEROGENEITY("H", "arteriolar heterogeneity", "1", 0),
    GLYCOCALYX("G", "glycocalyx integrity", "1", 1),
    BARRIER_LEAK("B", "leak of the endothelial barrier", "1", 0),
    CAPILLARY_PLUGGING("Theta", "burden of plugs in capillaries", "1", 0.02),
    LEUKOCYTE_ADHESION("Lambda", "adhesion of leukocytes", "1", 0),
    MITOCHONDRIAL_CAPACITY("m", "mitochondrial capacity", "1", 1),
    ARTERIAL_RESPONSIVENESS("rho_a", "adrenergic responsiveness of arteries", "1", 1),
    VENOUS_RESPONSIVENESS("rho_v", "adrenergic responsiveness of veins", "1", 1),
    MYOCARDIAL_DEPRESSION("d_myo", "myocardial depression", "1", 0),
    LOSS_OF_LOCAL_CONTROL("kappa", "impairment of local control", "1", 0),
    LIVER_FUNCTION("h_liv", "liver function", "1", 1),
    KIDNEY_FUNCTION("h_kid", "kidney function", "1", 1);

    private final String symbol;
    private final String words;
    private final String unitCode;

    /// In the unit of the row.
    @Dimensionless
    private final double healthyStart;

    StateVariable(String symbol, String words, String unitCode, double healthyStart) {
        this.symbol = symbol;
        this.words = words;
        this.unitCode = unitCode;
        this.healthyStart = healthyStart;
    }

    /// As in the equations of the methodology pages.
    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }

    /// The start of a healthy adult of 70 kg, in [#unitCode()].
    public double healthyStart() {
        return healthyStart;
    }
}
