package org.vasomotion.model.measurand;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Sources.BY_DEFINITION;
import static org.vasomotion.model.measurand.Sources.FLOW_MEASUREMENT;
import static org.vasomotion.model.measurand.Sources.FOCUSED_ULTRASOUND;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// What says whether more fluid would be tolerated: veins, lungs, abdomen and the two ventricles.
@Api
@Evidence(none = "each row carries its citations")
public final class Congestion {

    private static final Citation VENOUS_EXCESS = Citation.readInSecondary(
            "Beaubien-Souligny, Ultrasound J 2020;12:16, as replayed by an open implementation");

    private static final Citation CARDIAC_BRANCH = Citation.readInSecondary(
            "open implementation of ANDROMEDA-SHOCK-2: left ventricle fails below 40 % and 14 cm, right ventricle above a"
                    + " ratio of 1 with a central venous pressure above 8 mmHg");

    public static final Measurand LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE = echocardiographic(
                    "left-ventricular-fractional-area-change", "Left ventricular fractional area change", "LV FAC")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(0, 95, POSSIBLE)
            .reference(40, 95, CARDIAC_BRANCH)
            .definedBy(CARDIAC_BRANCH)
            .build();

    public static final Measurand LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL = echocardiographic(
                    "left-ventricular-outflow-tract-velocity-time-integral",
                    "Left ventricular outflow tract velocity-time integral",
                    "LVOT VTI")
            .numeric(Unit.CENTIMETRE, 1)
            .accepts(Unit.MILLIMETRE)
            .plausible(1, 60, POSSIBLE)
            .reference(14, 60, CARDIAC_BRANCH)
            .definedBy(CARDIAC_BRANCH)
            .build();

    public static final Measurand RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO = echocardiographic(
                    "right-to-left-ventricular-area-ratio", "Right to left ventricular area ratio", "RV/LV")
            .numeric(Unit.ONE, 2)
            .plausible(0.1, 6, POSSIBLE)
            .reference(0.1, 1, CARDIAC_BRANCH)
            .definedBy(CARDIAC_BRANCH)
            .build();

    public static final Measurand VENOUS_EXCESS_ULTRASOUND_GRADE = Measurand.named(
                    "venous-excess-ultrasound-grade", "Venous excess ultrasound grade", "VExUS")
            .graded(0, "no congestion", "mild congestion", "moderate congestion", "severe congestion")
            .plausible(0, 3, BY_DEFINITION)
            .reference(0, 1, Citation.proposal("caution from grade 2, stop at grade 3"))
            .maximumAge(ofHours(2), ofMinutes(270), FOCUSED_ULTRASOUND)
            .methods(Method.ULTRASOUND)
            .sites(Site.UNSPECIFIED)
            .definedBy(VENOUS_EXCESS)
            .build();

    public static final Measurand INFERIOR_VENA_CAVA_DIAMETER = Measurand.named(
                    "inferior-vena-cava-diameter", "Inferior vena cava diameter", "IVC")
            .numeric(Unit.CENTIMETRE, 1)
            .accepts(Unit.MILLIMETRE)
            .plausible(0.1, 6, POSSIBLE)
            .reference(0.1, 2, VENOUS_EXCESS)
            .maximumAge(ofHours(2), ofMinutes(270), FOCUSED_ULTRASOUND)
            .methods(Method.ULTRASOUND, Method.ECHOCARDIOGRAPHY)
            .sites(Site.INFERIOR_VENA_CAVA)
            .definedBy(VENOUS_EXCESS)
            .build();

    public static final Measurand LUNG_B_LINES = Measurand.named("lung-b-lines", "Lung ultrasound B-lines", "B-lines")
            .numeric(Unit.ONE, 0)
            .plausible(0, 200, Citation.proposal("count over all fields examined; wide bound"))
            .noReference("only new B-lines are judged")
            .maximumAge(ofHours(2), ofMinutes(270), FOCUSED_ULTRASOUND)
            .methods(Method.ULTRASOUND)
            .sites(Site.LUNG)
            .definedBy(Citation.readInSecondary(
                    "open implementation of ANDROMEDA-SHOCK-2: new B-lines stop fluid; the count convention is ours"))
            .build();

    public static final Measurand INTRA_ABDOMINAL_PRESSURE = Measurand.named(
                    "intra-abdominal-pressure", "Intra-abdominal pressure", "IAP")
            .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
            .accepts(Unit.CENTIMETRE_OF_WATER, Unit.KILOPASCAL)
            .plausible(-10, 80, POSSIBLE)
            .reference(-10, 12, Citation.unverified("general knowledge: from 12 mmHg a passive leg raise is not valid"))
            .maximumAge(ofHours(4), ofMinutes(390), Citation.proposal("measured four- to six-hourly; charting slips"))
            .methods(Method.URINARY_CATHETER, Method.UNSPECIFIED)
            .sites(Site.BLADDER, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("end-expiratory, supine, by bladder catheter"))
            .build();

    public static final Measurand EXTRAVASCULAR_LUNG_WATER_INDEX = Measurand.named(
                    "extravascular-lung-water-index", "Extravascular lung water index", "EVLWI")
            .numeric(Unit.MILLILITRE_PER_KILOGRAM, 0)
            .plausible(1, 80, POSSIBLE)
            .reference(1, 10, Citation.unverified("general knowledge: caution above 10 mL/kg"))
            .maximumAge(ofMinutes(60), ofMinutes(120), FLOW_MEASUREMENT)
            .methods(Method.THERMODILUTION, Method.UNSPECIFIED)
            .sites(Site.LUNG, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("transpulmonary thermodilution, per predicted body weight"))
            .build();

    public static final Measurand PULMONARY_VASCULAR_PERMEABILITY_INDEX = Measurand.named(
                    "pulmonary-vascular-permeability-index", "Pulmonary vascular permeability index", "PVPI")
            .numeric(Unit.ONE, 1)
            .plausible(0.2, 20, POSSIBLE)
            .reference(0.2, 3, Citation.unverified("general knowledge: above 3 points to leak"))
            .maximumAge(ofMinutes(60), ofMinutes(120), FLOW_MEASUREMENT)
            .methods(Method.THERMODILUTION, Method.UNSPECIFIED)
            .sites(Site.LUNG, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("extravascular lung water over pulmonary blood volume"))
            .build();

    private Congestion() {}

    static List<Measurand> rows() {
        return List.of(
                LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE,
                LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL,
                RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO,
                VENOUS_EXCESS_ULTRASOUND_GRADE,
                INFERIOR_VENA_CAVA_DIAMETER,
                LUNG_B_LINES,
                INTRA_ABDOMINAL_PRESSURE,
                EXTRAVASCULAR_LUNG_WATER_INDEX,
                PULMONARY_VASCULAR_PERMEABILITY_INDEX);
    }

    private static MeasurandBuilder echocardiographic(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .maximumAge(ofHours(2), ofMinutes(270), FOCUSED_ULTRASOUND)
                .methods(Method.ECHOCARDIOGRAPHY)
                .sites(Site.HEART);
    }
}
