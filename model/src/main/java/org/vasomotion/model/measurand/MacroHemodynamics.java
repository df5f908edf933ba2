package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Code.Terminology.SNOMED_CT;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.FLOW_MEASUREMENT;
import static org.vasomotion.model.measurand.Sources.HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Pressures and flows of the large circulation.
@Api
@Evidence(none = "each row carries its citations")
public final class MacroHemodynamics {

    private static final Citation DYNAMIC_INDEX = Citation.readInSecondary(
            "Marik 2009 CCM, as cited in reviews: above 13 % predicts fluid responsiveness under controlled ventilation");

    public static final Measurand HEART_RATE = Measurand.named("heart-rate", "Heart rate", "HR")
            .numeric(Unit.PER_MINUTE, 0)
            .plausible(
                    10,
                    350,
                    Citation.proposal(
                            "arrest and a lost lead both read 0, and neither is a rate; above 350 no ventricle"
                                    + " follows"))
            .reference(60, 100, USUAL_ADULT)
            .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
            .methods(
                    Method.MONITOR, Method.ARTERIAL_LINE, Method.PULSE_OXIMETER, Method.EXAMINATION, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "8867-4", CODE_MAPPINGS)
            .code(SNOMED_CT, "364075005", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand SYSTOLIC_ARTERIAL_PRESSURE = arterialPressure(
                    "systolic-arterial-pressure", "Systolic arterial pressure", "SAP")
            .plausible(20, 330, POSSIBLE)
            .reference(100, 140, USUAL_ADULT)
            .code(LOINC, "8480-6", CODE_MAPPINGS)
            .code(SNOMED_CT, "271649006", CODE_MAPPINGS)
            .build();

    public static final Measurand DIASTOLIC_ARTERIAL_PRESSURE = arterialPressure(
                    "diastolic-arterial-pressure", "Diastolic arterial pressure", "DAP")
            .plausible(5, 250, POSSIBLE)
            .reference(60, 90, USUAL_ADULT)
            .code(LOINC, "8462-4", CODE_MAPPINGS)
            .code(SNOMED_CT, "271650006", CODE_MAPPINGS)
            .build();

    public static final Measurand MEAN_ARTERIAL_PRESSURE = arterialPressure(
                    "mean-arterial-pressure", "Mean arterial pressure", "MAP")
            .plausible(10, 280, POSSIBLE)
            .reference(65, 105, USUAL_ADULT)
            .code(LOINC, "8478-0", CODE_MAPPINGS)
            .code(SNOMED_CT, "6797001", CODE_MAPPINGS)
            .build();

    public static final Measurand CENTRAL_VENOUS_PRESSURE = Measurand.named(
                    "central-venous-pressure", "Central venous pressure", "CVP")
            .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
            .accepts(Unit.CENTIMETRE_OF_WATER, Unit.KILOPASCAL)
            .plausible(-20, 60, POSSIBLE)
            .reference(2, 8, USUAL_ADULT)
            .maximumAge(
                    ofMinutes(15),
                    ofMinutes(75),
                    Citation.proposal("live: 15 min; charted: hourly charting slips by up to 15 min"))
            .methods(Method.CENTRAL_VENOUS_CATHETER, Method.PULMONARY_ARTERY_CATHETER, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "60985-9", CODE_MAPPINGS)
            .code(SNOMED_CT, "71420008", CODE_MAPPINGS)
            .definedBy(
                    Citation.unverified("mean at end-expiration; conventions (a-peak, z-point) differ between sites"))
            .build();

    public static final Measurand CARDIAC_OUTPUT = flow("cardiac-output", "Cardiac output", "CO")
            .numeric(Unit.LITRE_PER_MINUTE, 1)
            .accepts(Unit.MILLILITRE_PER_MINUTE)
            .plausible(0.3, 40, POSSIBLE)
            .reference(4, 8, USUAL_ADULT)
            .code(LOINC, "8741-1", CODE_MAPPINGS)
            .code(SNOMED_CT, "82799009", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand CARDIAC_INDEX = flow("cardiac-index", "Cardiac index", "CI")
            .numeric(Unit.LITRE_PER_MINUTE_PER_SQUARE_METRE, 1)
            .accepts(Unit.MILLILITRE_PER_MINUTE_PER_SQUARE_METRE)
            .plausible(0.2, 20, POSSIBLE)
            .reference(2.5, 4, USUAL_ADULT)
            .code(LOINC, "75919-1", CODE_MAPPINGS)
            .code(SNOMED_CT, "54993008", CODE_MAPPINGS)
            .definedBy(Citation.unverified("cardiac output over body surface area"))
            .build();

    public static final Measurand STROKE_VOLUME = flow("stroke-volume", "Stroke volume", "SV")
            .numeric(Unit.MILLILITRE, 0)
            .accepts(Unit.LITRE)
            .plausible(3, 300, POSSIBLE)
            .reference(60, 100, USUAL_ADULT)
            .code(LOINC, "20562-5", CODE_MAPPINGS)
            .code(SNOMED_CT, "90096001", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand STROKE_VOLUME_INDEX = flow("stroke-volume-index", "Stroke volume index", "SVI")
            .numeric(Unit.MILLILITRE_PER_SQUARE_METRE, 0)
            .plausible(2, 150, POSSIBLE)
            .reference(33, 47, USUAL_ADULT)
            .code(LOINC, "76297-1", CODE_MAPPINGS)
            .code(SNOMED_CT, "277381004", CODE_MAPPINGS)
            .definedBy(Citation.unverified("stroke volume over body surface area"))
            .build();

    public static final Measurand STROKE_VOLUME_VARIATION = variation(
                    "stroke-volume-variation", "Stroke volume variation", "SVV")
            .reference(0, 13, Citation.unverified("general knowledge: above 12 to 13 % counts as raised"))
            .code(SNOMED_CT, "733502006", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand PULSE_PRESSURE_VARIATION = variation(
                    "pulse-pressure-variation", "Pulse pressure variation", "PPV (pulse)")
            .reference(0, 13, DYNAMIC_INDEX)
            .definedBy(DYNAMIC_INDEX)
            .build();

    public static final Measurand PULMONARY_ARTERY_OCCLUSION_PRESSURE = Measurand.named(
                    "pulmonary-artery-occlusion-pressure", "Pulmonary artery occlusion pressure", "PAOP")
            .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
            .accepts(Unit.KILOPASCAL)
            .plausible(-10, 80, POSSIBLE)
            .reference(6, 12, USUAL_ADULT)
            .maximumAge(ofMinutes(60), ofMinutes(120), FLOW_MEASUREMENT)
            .methods(Method.PULMONARY_ARTERY_CATHETER)
            .sites(Site.PULMONARY_ARTERY)
            .code(LOINC, "75994-4", CODE_MAPPINGS)
            .code(SNOMED_CT, "118433006", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    private MacroHemodynamics() {}

    static List<Measurand> rows() {
        return List.of(
                HEART_RATE,
                SYSTOLIC_ARTERIAL_PRESSURE,
                DIASTOLIC_ARTERIAL_PRESSURE,
                MEAN_ARTERIAL_PRESSURE,
                CENTRAL_VENOUS_PRESSURE,
                CARDIAC_OUTPUT,
                CARDIAC_INDEX,
                STROKE_VOLUME,
                STROKE_VOLUME_INDEX,
                STROKE_VOLUME_VARIATION,
                PULSE_PRESSURE_VARIATION,
                PULMONARY_ARTERY_OCCLUSION_PRESSURE);
    }

    /// A cuff inflates every quarter of an hour, so its value stands that long; a line that is silent for a minute does
    /// not. A value of unstated method gets the stricter limit.
    private static MeasurandBuilder arterialPressure(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
                .accepts(Unit.KILOPASCAL)
                .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
                .maximumAge(Method.ARTERIAL_LINE, ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
                .maximumAge(
                        Method.CUFF,
                        ofMinutes(15),
                        ofMinutes(75),
                        Citation.proposal("live: a cuff cycles every 15 min; charted: hourly charting slips by up to"
                                + " 15 min"))
                .methods(Method.ARTERIAL_LINE, Method.CUFF, Method.UNSPECIFIED)
                .sites(Site.UNSPECIFIED)
                .definedBy(Citation.unverified("invasive pressure from a zeroed transducer, or oscillometric by cuff"));
    }

    private static MeasurandBuilder flow(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .maximumAge(ofMinutes(60), ofMinutes(120), FLOW_MEASUREMENT)
                .methods(
                        Method.THERMODILUTION,
                        Method.PULMONARY_ARTERY_CATHETER,
                        Method.PULSE_CONTOUR,
                        Method.ECHOCARDIOGRAPHY,
                        Method.BIOREACTANCE,
                        Method.FICK,
                        Method.UNSPECIFIED)
                .sites(Site.UNSPECIFIED);
    }

    private static MeasurandBuilder variation(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .waveformDerived(Unit.PERCENT, 0)
                .accepts(Unit.ONE)
                .plausible(0, 100, POSSIBLE)
                .maximumAge(
                        ofMinutes(30),
                        ofMinutes(75),
                        Citation.proposal("live: a responsiveness result expires after 30 min; charted: hourly charting"
                                + " slips by up to 15 min"))
                .methods(Method.ARTERIAL_LINE, Method.PULSE_CONTOUR, Method.BIOREACTANCE, Method.UNSPECIFIED)
                .sites(Site.UNSPECIFIED);
    }
}
