package org.vasomotion.simulation.patient;

import static org.vasomotion.simulation.patient.Origin.ASSUMPTION;
import static org.vasomotion.simulation.patient.Origin.LITERATURE;
import static org.vasomotion.simulation.patient.Origin.NOT_IN_PROTOTYPE;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// In what patients differ, beds apart: symbol, unit, value of the reference patient and origin.
///
/// What is called a loading is the change of something at full severity (1) of the infection.
@Api
public enum Parameter {
    WEIGHT("BW", "body weight", "kg", 70, ASSUMPTION),
    BODY_SURFACE_AREA("BSA", "body surface area", "m2", 1.85, ASSUMPTION),
    /// The equations are those of the reference body: the patient's volumes and flows are so many times theirs,
    /// and what he is given is divided by it. Parameters in mL are of the reference body.
    BODY_SIZE("s", "size of the circulation, of the reference body's", "1", 1, ASSUMPTION),
    AMBIENT_TEMPERATURE("T_amb", "temperature of the room", "Cel", 23, ASSUMPTION),
    VENOUS_COMPLIANCE_FACTOR("c_mul", "factor on venous compliance", "1", 1, LITERATURE),
    UNSTRESSED_VOLUME_SHIFT("V_patient", "unstressed venous volume beyond the usual", "mL", 0, ASSUMPTION),
    CHRONIC_HYPERTENSION("P_htn", "shift of pressure by chronic hypertension", "mm[Hg]", 0, LITERATURE),
    BAROREFLEX_SLOPE("k_B", "width of the baroreflex curve", "mm[Hg]", 9, ASSUMPTION),
    LOW_PRESSURE_REFLEX_WEIGHT("w_cp", "weight of the low-pressure reflex", "1", 1, ASSUMPTION),
    ENDOGENOUS_VASOPRESSIN("c_avp0", "vasopressin of the patient's own", "pg/mL", 2.5, LITERATURE),
    /// A number from 0 prescribes the severity and what follows from it at once, without an infection.
    PRESCRIBED_SEVERITY("u", "severity given instead of computed; negative: computed", "1", -1, ASSUMPTION),

    VAGAL_RESERVE(
            "G_v", "fall of heart rate when pressure is far above its set point", "/min", 18, NOT_IN_PROTOTYPE, 0),
    LARGE_TONE_SATURATION(
            "s_LA", "limit of constriction of large arterioles, as one over tone", "1", 0.45, NOT_IN_PROTOTYPE, 0),
    VENOUS_ADRENERGIC_GAIN("g_va", "constriction of veins by catecholamines", "1", 1.8, NOT_IN_PROTOTYPE, 0.5),
    VENOUS_ADRENERGIC_HALF("c_va", "catecholamines for half of it", "ng/mL", 12, NOT_IN_PROTOTYPE, 5),
    INTRINSIC_HEART_RATE("HR_0", "heart rate without drive", "/min", 63, ASSUMPTION),
    /// Capillaries that blood does not reach let nothing through: 1 in proportion, 0 all the same.
    SURFACE_COUPLING("n_S", "weight of perfused capillaries in filtration and leak", "1", 1, NOT_IN_PROTOTYPE, 0),
    CORONARY_DEPENDENCE(
            "a_cor", "contractility lost when the coronaries have no pressure", "1", 0.4, NOT_IN_PROTOTYPE, 0),
    OWN_BETA_DILATION(
            "b_epi", "arteriolar beta dilation by epinephrine of the patient's own", "1", 1.0, NOT_IN_PROTOTYPE),
    /// Cells without energy call for flow whatever oxygen lies around them.
    ENERGY_SIGNAL("w_m", "dilating signal of cells that cannot use oxygen", "1", 1.5, NOT_IN_PROTOTYPE),
    CARDIAC_BETA_FACTOR("b_c", "factor on the heart's response to beta stimulation", "1", 1, ASSUMPTION),
    LYMPH_CEILING("l_max", "lymph flow at its most, of the resting flow", "1", 3.5, NOT_IN_PROTOTYPE, 5),
    TISSUE_STIFFENING("k_x", "tissue pressure beyond a swelling of 0.2, per unit", "mm[Hg]", 15, NOT_IN_PROTOTYPE, 0),
    /// Half of the dogs of Crowell and Smith 1964 (Am J Physiol 206:313, abstract) died of 120 mL/kg.
    OXYGEN_DEBT_HARM(
            "h_O2",
            "one over the oxygen debt that halves the strength of the heart",
            "kg/mL",
            1.0 / 120,
            NOT_IN_PROTOTYPE),
    /// Extraction by transit time at the saturation that arterial blood has; without it as at 0.97.
    TABLE_SATURATION("w_Sa", "weight of arterial saturation in extraction by transit time", "1", 1, NOT_IN_PROTOTYPE),
    /// With it a lung with normal protein floods above 22 mmHg of left atrial pressure, with half of it
    /// above 12: Guyton and Lindsey 1959 (Circ Res 7:649), dogs, 24 and 11 mmHg.
    LUNG_FILTRATION("K_l", "filtration coefficient of the lungs", "mL/min/mm[Hg]", 0.26, NOT_IN_PROTOTYPE),
    LUNG_LEAK("k_l", "leak of the lungs' barrier, of that of the body", "1", 1, NOT_IN_PROTOTYPE),
    LUNG_SHUNT("f_l", "shunted share of blood per lung water beyond 10 mL/kg", "kg/mL", 0.02, NOT_IN_PROTOTYPE),
    /// Air, and whatever support gives 97 % in health.
    INSPIRED_OXYGEN("F_I", "inspired oxygen fraction", "1", 0.21, NOT_IN_PROTOTYPE, 0.21),
    /// Landry 1997 (10.1161/01.CIR.95.5.1122): 22.7 pg/mL in cardiogenic shock.
    VASOPRESSIN_RELEASE("a_avp", "vasopressin at the most that hypotension adds", "pg/mL", 25, NOT_IN_PROTOTYPE),
    RENIN_BY_FILLING("r_cp", "renin per unit of the low-pressure reflex, of that at rest", "1", 10, NOT_IN_PROTOTYPE),
    RENIN_BY_PRESSURE("r_P", "renin when the kidney has no pressure, of that at rest", "1", 1, NOT_IN_PROTOTYPE),
    RENIN_BY_NERVES("r_N", "renin per unit of sympathetic drive, of that at rest", "1", 0.5, NOT_IN_PROTOTYPE),
    ANGIOTENSIN_TONE(
            "g_aii",
            "constriction per angiotensin beyond that at rest, of the low-pressure reflex",
            "1",
            0.25,
            NOT_IN_PROTOTYPE),
    /// Angiotensin is now a state of its own, so that less is left of what the endothelium's constrictors
    /// stood for.
    ENDOTHELIAL_CONSTRICTION(
            "w_ET", "constriction by a sick endothelium, of the specification's", "1", 0.3, NOT_IN_PROTOTYPE, 1),
    /// Lipopolysaccharide takes the conducted response of arterioles: Tyml 2001 (Am J Physiol 281:H1397),
    /// from memory.
    ASCENDING_DILATION(
            "g_asc",
            "dilation of large arterioles by tissue that lacks oxygen, of the metabolic gain",
            "1",
            1.1,
            NOT_IN_PROTOTYPE),
    SKIN_NITRIC_OXIDE(
            "g_NO",
            "further dilation of the skin's terminal arterioles by donated nitric oxide",
            "1",
            4,
            NOT_IN_PROTOTYPE),
    /// De Backer 2002 and 2006 saw it restore all vessels of septic patients, so that it is not needed unless set.
    ACETYLCHOLINE_NEED(
            "a_ACh",
            "effect of acetylcholine lost with the endothelium: 0 not, 0.3 as specified",
            "1",
            0,
            NOT_IN_PROTOTYPE),
    RENAL_THRESHOLD("P_kid", "perfusion pressure of the kidney for half the urine", "mm[Hg]", 50, ASSUMPTION, 62),
    REFILL_FACTOR("tau_f", "factor on the time constant of refill", "1", 1, ASSUMPTION),
    REFILL_VENOUS_EFFECT(
            "a_vb", "quicker refill where venules are empty: 0 not, 1 as specified", "1", 0, NOT_IN_PROTOTYPE),
    KNEE_FLOW("xi_knee", "flow of the knee's skin beside the finger's, in spreads", "1", 0, NOT_IN_PROTOTYPE),
    IMPOSED_THORACIC_PRESSURE(
            "P_hold", "intrathoracic pressure from outside, as by a hold of the breath", "mm[Hg]", 0, NOT_IN_PROTOTYPE),

    BAROREFLEX_BLUNTING("k_B'", "loading: relative widening of the baroreflex curve", "1", 2, ASSUMPTION),
    BAROREFLEX_OFFSET("s_add", "loading: sympathetic drive without a cause in pressure", "1", 0.35, ASSUMPTION),
    INDUCIBLE_SYNTHASE_LOADING("a_I", "loading of inducible synthase", "1", 1, ASSUMPTION),
    ENDOTHELIAL_LOADING("a_E", "loading of endothelial dysfunction", "1", 0.9, ASSUMPTION),
    HETEROGENEITY_LOADING("a_H", "loading of arteriolar heterogeneity", "1", 1, ASSUMPTION),
    GLYCOCALYX_LOSS("a_G", "loading: loss of glycocalyx", "1", 0.6, ASSUMPTION),
    BARRIER_LEAK_LOADING("a_B", "loading of barrier leak", "1", 0.8, ASSUMPTION),
    PLUGGING_LOADING("a_Theta", "loading of capillary plugging", "1", 0.06, ASSUMPTION),
    COAGULOPATHY("theta_DIC", "loading: plugging by disseminated coagulation", "1", 0, NOT_IN_PROTOTYPE),
    ADHESION_LOADING("a_Lambda", "loading of leukocyte adhesion", "1", 0.03, NOT_IN_PROTOTYPE),
    MITOCHONDRIAL_LOSS("a_m", "loading: loss of mitochondrial capacity", "1", 0.06, ASSUMPTION),
    ARTERIAL_DESENSITISATION("a_rho", "loading: loss of arterial responsiveness", "1", 0.30, ASSUMPTION),
    /// Alpha-2 constriction of small arterioles, unlike alpha-1 of large ones, yields to want of oxygen:
    /// Anderson and Faber 1991, Circ Res 69:174 (rat muscle).
    ALPHA_ESCAPE("a_esc", "loading: alpha constriction that terminal arterioles lose", "1", 0.25, NOT_IN_PROTOTYPE),
    VENOUS_DESENSITISATION("a_rhov", "loading: loss of venous responsiveness", "1", 0.40, ASSUMPTION),
    MYOCARDIAL_LOADING("a_myo", "loading of myocardial depression", "1", 0.30, ASSUMPTION),
    RIGHT_HEART_LOADING(
            "a_rv",
            "loading: contractility of the right ventricle lost beyond that of the left",
            "1",
            0,
            NOT_IN_PROTOTYPE),
    PULMONARY_RESISTANCE_LOADING("a_pvr", "loading: relative rise of pulmonary resistance", "1", 0.3, NOT_IN_PROTOTYPE),
    LYMPH_LOSS("a_L", "loading: loss of lymphatic pumping", "1", 0.3, ASSUMPTION, 0.2),
    /// Autonomic failure fixes heart rate: drive reaches the heart less, and a constant part of it more.
    HEART_RATE_FIXATION("a_HR", "loading: reflex control of heart rate lost", "1", 0.6, NOT_IN_PROTOTYPE),
    LOCAL_CONTROL_LOADING("a_kappa", "loading: impairment of local control", "1", 1, ASSUMPTION),
    LIVER_LOSS("a_liv", "loading: loss of liver function", "1", 0.40, ASSUMPTION),
    KIDNEY_LOSS("a_kid", "loading: loss of kidney function", "1", 0.5, ASSUMPTION),
    /// Endotoxin makes rats pass more water and sodium while less is filtered: Nephrol Dial Transplant
    /// 24:2338 (2009), abstract.
    TUBULAR_LOSS(
            "a_tub", "loading: relative rise of the share of filtrate that becomes urine", "1", 1.3, NOT_IN_PROTOTYPE),
    EPINEPHRINE_LOADING("a_epi", "loading of endogenous epinephrine", "ng/mL", 3, ASSUMPTION),
    INTRATHORACIC_PRESSURE("P_it", "loading of intrathoracic pressure", "mm[Hg]", 2, ASSUMPTION),
    FEVER("dT", "loading of core temperature", "K", 1.5, ASSUMPTION),
    METABOLIC_DEMAND("f_dem", "loading: relative rise of demand", "1", 0.08, ASSUMPTION),
    VENOUS_POOLING("V_sepsis", "loading of unstressed venous volume", "mL", 100, ASSUMPTION),
    DESATURATION("dS_a", "loading: fall of arterial saturation", "1", 0.02, ASSUMPTION),
    RED_CELL_STIFFNESS("delta_rbc", "loading of capillary resistance by stiff red cells", "1", 0.4, ASSUMPTION),
    PYRUVATE_BLOCK("u_pdh", "loading: lactate from blocked pyruvate dehydrogenase", "1", 0.6, ASSUMPTION),
    DIASTOLIC_STIFFNESS("k_dia", "loading of diastolic stiffness", "1", -0.10, ASSUMPTION),
    VASOPRESSIN_SENSITIVITY_BASE("rho_V1", "vasopressin receptors in health", "1", 0.25, ASSUMPTION),
    VASOPRESSIN_SENSITIVITY("a_V1", "loading of vasopressin receptors", "1", 0.75, ASSUMPTION),

    HYPOXIA_ON_ENDOTHELIUM(
            "a_dE", "endothelial dysfunction per 50 mL/min of oxygen deficit", "1", 0.3, NOT_IN_PROTOTYPE),
    STASIS("a_st", "plugging when no capillary is perfused", "1", 0.05, NOT_IN_PROTOTYPE),
    DAMAGE_ON_MITOCHONDRIA("a_Dm", "loss of mitochondrial capacity per 7 units of damage", "1", 0.10, NOT_IN_PROTOTYPE),
    STORAGE_EFFECT("d_st", "constriction by a unit of stored red cells", "1", 0.25, NOT_IN_PROTOTYPE),
    FILLING_SHEDS_GLYCOCALYX(
            "a_shed",
            "glycocalyx lost per hour and mmHg of venous pressure above 6 while fluid runs",
            "1",
            0.15,
            NOT_IN_PROTOTYPE),
    PATHOGEN_GROWTH("k_pg", "growth of the pathogen", "/h", 0.52, LITERATURE),
    DAMAGE_DECAY("mu_d", "repair of tissue damage", "/h", 0.05, ASSUMPTION),
    DAMAGE_FEEDBACK("k_nd", "activation of phagocytes by damage", "/h", 0.010, ASSUMPTION),
    ANTIBIOTIC_KILL("k_ab", "kill of the pathogen by antibiotics", "/h", 0.4, ASSUMPTION),
    INOCULUM("P0", "pathogen at the start", "1", 0, ASSUMPTION);

    private final String symbol;
    private final String words;
    private final String unitCode;

    /// In the unit of the row.
    @Dimensionless
    private final double reference;

    private final Origin origin;

    /// In the unit of the row.
    @Dimensionless
    private final double prototype;

    /// What the prototype had not does nothing in its patients.
    Parameter(String symbol, String words, String unitCode, double reference, Origin origin) {
        this(symbol, words, unitCode, reference, origin, origin == NOT_IN_PROTOTYPE ? 0 : reference);
    }

    Parameter(String symbol, String words, String unitCode, double reference, Origin origin, double prototype) {
        this.prototype = prototype;
        this.symbol = symbol;
        this.words = words;
        this.unitCode = unitCode;
        this.reference = reference;
        this.origin = origin;
    }

    /// As in the equations of the methodology pages.
    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    /// UCUM code, or `1`.
    public String unitCode() {
        return unitCode;
    }

    /// The value of the reference patient, in [#unitCode()].
    public double reference() {
        return reference;
    }

    /// The value with which the golden numbers of the specification were made, in [#unitCode()].
    public double prototype() {
        return prototype;
    }

    /// Whether it says what severity 1 does to something; zero means that it does nothing.
    public boolean isLoading() {
        return words.startsWith("loading");
    }

    public Origin origin() {
        return origin;
    }
}
