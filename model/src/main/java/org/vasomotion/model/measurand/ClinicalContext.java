package org.vasomotion.model.measurand;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Sources.BY_DEFINITION;
import static org.vasomotion.model.measurand.Sources.STABLE_PROPERTY;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;

/// What only a clinician can say about a patient, each absent or present.
///
/// Not said is neither: a guard that needs one of these asks for it. They come in by the same door as every
/// measurement, with a time, a source and an age limit.
@Api
@Evidence(none = "each row carries its citations")
public final class ClinicalContext {

    private static final Citation STATEMENT = Citation.proposal("a clinician's statement, absent or present");
    private static final Citation OF_THE_SITUATION =
            Citation.proposal("has to be said again with every shift: it may have changed meanwhile");
    private static final Citation OF_THE_HOUR = Citation.proposal("a warning sign is looked for at least hourly");

    public static final Measurand CHRONIC_ARTERIAL_HYPERTENSION =
            lasting("chronic-arterial-hypertension", "Chronic arterial hypertension", "HTN");

    public static final Measurand SUSPECTED_INFECTION =
            situation("suspected-infection", "Infection, suspected or confirmed", "Infection");

    public static final Measurand ACTIVE_BLEEDING = situation("active-bleeding", "Active bleeding", "Bleeding");

    public static final Measurand ACUTE_CORONARY_SYNDROME =
            situation("acute-coronary-syndrome", "Acute coronary syndrome", "ACS");

    public static final Measurand CHRONIC_LIVER_DISEASE =
            lasting("chronic-liver-disease", "Chronic liver disease", "CLD");

    public static final Measurand CONTROLLED_VENTILATION =
            situation("controlled-ventilation", "Controlled ventilation without breathing effort", "Controlled vent.");

    public static final Measurand REGULAR_CARDIAC_RHYTHM =
            situation("regular-cardiac-rhythm", "Regular cardiac rhythm", "Regular rhythm");

    public static final Measurand PASSIVE_LEG_RAISE_CONTRAINDICATED =
            situation("passive-leg-raise-contraindicated", "Reason against a passive leg raise", "PLR contraindicated");

    public static final Measurand ECHOCARDIOGRAPHY_FEASIBLE =
            situation("echocardiography-feasible", "Echocardiography is feasible", "Echo feasible");

    public static final Measurand FLUID_RESPONSIVENESS_ASSESSABLE =
            situation("fluid-responsiveness-assessable", "A fluid responsiveness test is feasible", "FR assessable");

    public static final Measurand INODILATOR_CONTRAINDICATED = situation(
            "inodilator-contraindicated", "Reason against dobutamine or milrinone", "Inodilator contraindicated");

    public static final Measurand NEW_ARRHYTHMIA = warning("new-arrhythmia", "New arrhythmia", "New arrhythmia");

    public static final Measurand MYOCARDIAL_ISCHEMIA =
            warning("myocardial-ischemia", "Signs of myocardial ischemia", "Ischemia");

    public static final Measurand DIGITAL_ISCHEMIA =
            warning("digital-ischemia", "Digital ischemia", "Digital ischemia");

    public static final Measurand NEW_PULMONARY_CRACKLES =
            warning("new-pulmonary-crackles", "New pulmonary crackles", "Crackles");

    private ClinicalContext() {}

    static List<Measurand> rows() {
        return List.of(
                CHRONIC_ARTERIAL_HYPERTENSION,
                SUSPECTED_INFECTION,
                ACTIVE_BLEEDING,
                ACUTE_CORONARY_SYNDROME,
                CHRONIC_LIVER_DISEASE,
                CONTROLLED_VENTILATION,
                REGULAR_CARDIAC_RHYTHM,
                PASSIVE_LEG_RAISE_CONTRAINDICATED,
                ECHOCARDIOGRAPHY_FEASIBLE,
                FLUID_RESPONSIVENESS_ASSESSABLE,
                INODILATOR_CONTRAINDICATED,
                NEW_ARRHYTHMIA,
                MYOCARDIAL_ISCHEMIA,
                DIGITAL_ISCHEMIA,
                NEW_PULMONARY_CRACKLES);
    }

    private static Measurand lasting(String id, String name, String symbol) {
        return statement(id, name, symbol, ofDays(366), STABLE_PROPERTY)
                .hold(HoldPolicy.SUSTAINED)
                .build();
    }

    private static Measurand situation(String id, String name, String symbol) {
        return statement(id, name, symbol, ofHours(12), OF_THE_SITUATION)
                .hold(HoldPolicy.SUSTAINED)
                .build();
    }

    private static Measurand warning(String id, String name, String symbol) {
        return statement(id, name, symbol, ofMinutes(75), OF_THE_HOUR).build();
    }

    private static MeasurandBuilder statement(String id, String name, String symbol, Duration age, Citation ageSource) {
        return Measurand.named(id, name, symbol)
                .graded(0, "absent", "present")
                .plausible(0, 1, BY_DEFINITION)
                .noReference("a statement, not a measurement")
                .maximumAge(age, age, ageSource)
                .methods(Method.STATED, Method.EXAMINATION)
                .sites(Site.UNSPECIFIED)
                .definedBy(STATEMENT);
    }
}
