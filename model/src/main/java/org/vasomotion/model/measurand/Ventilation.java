package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;
import static org.vasomotion.model.measurand.Sources.VENTILATOR_CHARTING;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Breathing, oxygenation at the finger, and what the ventilator is set to.
@Api
@Evidence(none = "each row carries its citations")
public final class Ventilation {

    public static final Measurand RESPIRATORY_RATE = Measurand.named("respiratory-rate", "Respiratory rate", "RR")
            .numeric(Unit.PER_MINUTE, 0)
            .plausible(0, 120, Citation.proposal("apnoea is real, so zero is kept; above 120 only artefact is seen"))
            .reference(12, 20, USUAL_ADULT)
            .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
            .methods(Method.MONITOR, Method.VENTILATOR, Method.EXAMINATION, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand PERIPHERAL_OXYGEN_SATURATION = Measurand.named(
                    "peripheral-oxygen-saturation", "Peripheral oxygen saturation", "SpO2")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(10, 100, POSSIBLE)
            .reference(94, 100, USUAL_ADULT)
            .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
            .methods(Method.PULSE_OXIMETER)
            .sites(Site.FINGER, Site.TOE, Site.EAR, Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand POSITIVE_END_EXPIRATORY_PRESSURE = Measurand.named(
                    "positive-end-expiratory-pressure", "Positive end-expiratory pressure", "PEEP")
            .numeric(Unit.CENTIMETRE_OF_WATER, 0)
            .accepts(Unit.MILLIMETRE_OF_MERCURY, Unit.KILOPASCAL)
            .plausible(0, 50, POSSIBLE)
            .noReference("a setting")
            .maximumAge(ofMinutes(15), ofMinutes(270), VENTILATOR_CHARTING)
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.VENTILATOR_SETTING, Method.VENTILATOR, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "20077-4", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand INSPIRED_OXYGEN_FRACTION = Measurand.named(
                    "inspired-oxygen-fraction", "Inspired oxygen fraction", "FiO2")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(20, 100, Citation.proposal("room air is 20.9 %, charted as 20 or 21; pure oxygen is 100 %"))
            .noReference("a setting")
            .maximumAge(ofMinutes(15), ofMinutes(270), VENTILATOR_CHARTING)
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.VENTILATOR_SETTING, Method.VENTILATOR, Method.STATED, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "19994-3", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand PLATEAU_PRESSURE = Measurand.named(
                    "plateau-pressure", "Inspiratory plateau pressure", "Pplat")
            .numeric(Unit.CENTIMETRE_OF_WATER, 0)
            .accepts(Unit.MILLIMETRE_OF_MERCURY, Unit.KILOPASCAL)
            .plausible(0, 100, POSSIBLE)
            .reference(
                    0,
                    28,
                    Citation.readInSecondary(
                            "open implementation of ANDROMEDA-SHOCK-2: plateau below 28 cmH2O with a failing right"
                                    + " ventricle"))
            .maximumAge(ofMinutes(15), ofMinutes(270), VENTILATOR_CHARTING)
            .methods(Method.VENTILATOR, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT = Measurand.named(
                    "tidal-volume-per-predicted-body-weight", "Tidal volume per predicted body weight", "Vt")
            .numeric(Unit.MILLILITRE_PER_KILOGRAM, 1)
            .plausible(0.5, 30, POSSIBLE)
            .noReference("a setting")
            .maximumAge(ofMinutes(15), ofMinutes(270), VENTILATOR_CHARTING)
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.VENTILATOR_SETTING, Method.VENTILATOR, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .definedBy(Citation.unverified("per kilogram of predicted, not measured, body weight"))
            .build();

    private Ventilation() {}

    static List<Measurand> rows() {
        return List.of(
                RESPIRATORY_RATE,
                PERIPHERAL_OXYGEN_SATURATION,
                POSITIVE_END_EXPIRATORY_PRESSURE,
                INSPIRED_OXYGEN_FRACTION,
                PLATEAU_PRESSURE,
                TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT);
    }
}
