package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.BY_DEFINITION;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.FOUR_HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// What skin and nail show of the circulation beneath.
@Api
@Evidence(none = "each row carries its citations")
public final class PeripheralSigns {

    private static final Citation REFILL_AGE = Citation.proposal(
            "read hourly in ANDROMEDA-SHOCK-2, half-hourly in ANDROMEDA-SHOCK; charted: hourly charting slips by up to"
                    + " 15 min");

    private static final Citation GLASS_SLIDE_TECHNIQUE = Citation.readInSecondary(
            "ANDROMEDA-SHOCK technique as given by Emergency Medical Minute 2019-05-05 and CHEST Physician: glass slide"
                    + " on the ventral distal phalanx until blanched, held 10 s, timed until normal colour");

    private static final Citation MOTTLING = Citation.read(
            "Ait-Oufella 2011, doi:10.1007/s00134-011-2163-y; the wording of the six bands is unverified");

    private static final Citation SKIN_TEMPERATURE_AGE =
            Citation.proposal("read hourly, usable for two hours; charted with the four-hourly nursing round");

    public static final Measurand CAPILLARY_REFILL_TIME = refill(
                    "capillary-refill-time", "Capillary refill time, finger", "CRT")
            .reference(
                    0.1, 3, Citation.read("Castro et al. 2020, doi:10.1186/s13613-020-00767-4: normal is at most 3 s"))
            .methods(Method.GLASS_SLIDE, Method.EXAMINATION, Method.UNSPECIFIED)
            .sites(Site.FINGER, Site.LEFT, Site.RIGHT, Site.UNSPECIFIED)
            .code(LOINC, "44963-7", CODE_MAPPINGS)
            .definedBy(GLASS_SLIDE_TECHNIQUE)
            .build();

    public static final Measurand KNEE_CAPILLARY_REFILL_TIME = refill(
                    "knee-capillary-refill-time", "Capillary refill time, knee", "CRT (knee)")
            .noReference("no healthy range found; I-MICRO enrolled above 4 s (doi:10.1164/rccm.202410-1924OC)")
            .methods(Method.GLASS_SLIDE, Method.EXAMINATION, Method.UNSPECIFIED)
            .sites(Site.KNEE)
            .definedBy(Citation.read("Legrand, AJRCCM 2025;211:1211-19, doi:10.1164/rccm.202410-1924OC: finger and knee"
                    + " have thresholds of their own"))
            .build();

    public static final Measurand VIDEO_CAPILLARY_REFILL_TIME = refill(
                    "video-capillary-refill-time", "Capillary refill time, video", "CRT (video)")
            .noReference("specific to the device")
            .methods(Method.VIDEO)
            .sites(Site.FINGER)
            .definedBy(Citation.read("Fage 2023, Crit Care: standardised pressure and camera"))
            .build();

    public static final Measurand MOTTLING_SCORE = Measurand.named("mottling-score", "Mottling score", "Mottling")
            .graded(
                    0,
                    "none",
                    "coin-sized, at the centre of the knee",
                    "not beyond the upper edge of the kneecap",
                    "not beyond the middle of the thigh",
                    "not beyond the groin",
                    "beyond the groin")
            .plausible(0, 5, BY_DEFINITION)
            .reference(0, 1, Citation.unverified("0 to 1 is the comparison group of Ait-Oufella 2011"))
            .maximumAge(ofMinutes(240), ofMinutes(270), FOUR_HOURLY_CHARTING)
            .methods(Method.EXAMINATION)
            .sites(Site.KNEE)
            .definedBy(MOTTLING)
            .build();

    public static final Measurand SKIN_MOTTLING = Measurand.named("skin-mottling", "Skin mottling", "Mottled skin")
            .graded(0, "absent", "present")
            .plausible(0, 1, BY_DEFINITION)
            .reference(0, 0, USUAL_ADULT)
            .maximumAge(ofMinutes(240), ofMinutes(270), FOUR_HOURLY_CHARTING)
            .methods(Method.EXAMINATION)
            .sites(Site.KNEE, Site.LEFT_ARM, Site.RIGHT_ARM, Site.LEFT_LEG, Site.RIGHT_LEG, Site.UNSPECIFIED)
            .definedBy(Citation.proposal("presence only, for charts that do not score mottling"))
            .build();

    public static final Measurand SKIN_TEMPERATURE_GRADE = Measurand.named(
                    "skin-temperature-grade", "Skin temperature to touch", "Skin")
            .graded(0, "warm", "cool", "cold")
            .plausible(0, 2, BY_DEFINITION)
            .reference(0, 0, USUAL_ADULT)
            .maximumAge(ofMinutes(240), ofMinutes(270), FOUR_HOURLY_CHARTING)
            .methods(Method.EXAMINATION)
            .sites(
                    Site.FINGER,
                    Site.TOE,
                    Site.KNEE,
                    Site.LEFT_ARM,
                    Site.RIGHT_ARM,
                    Site.LEFT_LEG,
                    Site.RIGHT_LEG,
                    Site.UNSPECIFIED)
            .definedBy(Citation.proposal("three grades that nursing charts have in common"))
            .build();

    public static final Measurand CORE_TEMPERATURE = Measurand.named("core-temperature", "Core temperature", "T core")
            .numeric(Unit.CELSIUS, 1)
            .accepts(Unit.FAHRENHEIT)
            .plausible(
                    13,
                    47,
                    Citation.proposal("below the coldest and above the hottest reported survivors; true hypothermia is"
                            + " kept"))
            .reference(36, 37.5, USUAL_ADULT)
            .maximumAge(ofMinutes(120), ofMinutes(270), SKIN_TEMPERATURE_AGE)
            .methods(Method.THERMISTOR, Method.PULMONARY_ARTERY_CATHETER, Method.EXAMINATION, Method.UNSPECIFIED)
            .sites(
                    Site.BLOOD,
                    Site.PULMONARY_ARTERY,
                    Site.BLADDER,
                    Site.ESOPHAGUS,
                    Site.RECTUM,
                    Site.EAR,
                    Site.UNSPECIFIED)
            .code(LOINC, "8329-5", CODE_MAPPINGS)
            .definedBy(Citation.unverified("temperature of the body core, not of the skin"))
            .build();

    public static final Measurand TOE_TEMPERATURE = skinTemperature("toe-temperature", "Toe temperature", "T toe")
            .sites(Site.TOE)
            .build();

    public static final Measurand FOREARM_TEMPERATURE = skinTemperature(
                    "forearm-temperature", "Forearm skin temperature", "T forearm")
            .sites(Site.FOREARM)
            .build();

    public static final Measurand FINGERTIP_TEMPERATURE = skinTemperature(
                    "fingertip-temperature", "Fingertip temperature", "T finger")
            .sites(Site.FINGER)
            .build();

    public static final Measurand PERIPHERAL_PERFUSION_INDEX = Measurand.named(
                    "peripheral-perfusion-index", "Peripheral perfusion index", "PPI")
            .waveformDerived(Unit.PERCENT, 2)
            .plausible(0.01, 30, POSSIBLE)
            .reference(1.4, 30, Citation.unverified("general knowledge: below 1.4 % is abnormal, below 0.6 % severe"))
            .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
            .methods(Method.PULSE_OXIMETER)
            .sites(Site.FINGER, Site.TOE, Site.EAR, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("pulsatile over non-pulsatile part of the plethysmogram"))
            .build();

    private PeripheralSigns() {}

    static List<Measurand> rows() {
        return List.of(
                CAPILLARY_REFILL_TIME,
                KNEE_CAPILLARY_REFILL_TIME,
                VIDEO_CAPILLARY_REFILL_TIME,
                MOTTLING_SCORE,
                SKIN_MOTTLING,
                SKIN_TEMPERATURE_GRADE,
                CORE_TEMPERATURE,
                TOE_TEMPERATURE,
                FOREARM_TEMPERATURE,
                FINGERTIP_TEMPERATURE,
                PERIPHERAL_PERFUSION_INDEX);
    }

    private static MeasurandBuilder refill(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .timed(1)
                .accepts(Unit.MILLISECOND)
                .plausible(0.1, 60, POSSIBLE)
                .maximumAge(ofMinutes(60), ofMinutes(75), REFILL_AGE);
    }

    private static MeasurandBuilder skinTemperature(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .numeric(Unit.CELSIUS, 1)
                .accepts(Unit.FAHRENHEIT)
                .plausible(0, 45, POSSIBLE)
                .noReference("only the gradient to another site is judged")
                .maximumAge(ofMinutes(120), ofMinutes(270), SKIN_TEMPERATURE_AGE)
                .methods(Method.THERMISTOR, Method.UNSPECIFIED)
                .code(LOINC, "39106-0", CODE_MAPPINGS)
                .definedBy(Citation.unverified("skin temperature by surface probe"));
    }
}
