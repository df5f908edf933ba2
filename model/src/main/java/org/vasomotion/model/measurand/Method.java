package org.vasomotion.model.measurand;

import org.vasomotion.model.Api;

/// How a value was obtained, e.g. by arterial line or by cuff. Never mixed silently: indices state which methods they
/// accept.
///
/// @param id kebab-case identifier
@Api
public record Method(String id) {

    public static final Method UNSPECIFIED = new Method("unspecified");
    public static final Method ARTERIAL_LINE = new Method("arterial-line");
    public static final Method CUFF = new Method("cuff");
    public static final Method CENTRAL_VENOUS_CATHETER = new Method("central-venous-catheter");
    public static final Method PULMONARY_ARTERY_CATHETER = new Method("pulmonary-artery-catheter");
    public static final Method OXIMETRY_CATHETER = new Method("continuous-oximetry-catheter");
    public static final Method THERMODILUTION = new Method("thermodilution");
    public static final Method PULSE_CONTOUR = new Method("pulse-contour");
    public static final Method ECHOCARDIOGRAPHY = new Method("echocardiography");
    public static final Method MONITOR = new Method("monitor");
    public static final Method PULSE_OXIMETER = new Method("pulse-oximeter");
    public static final Method VENTILATOR_SETTING = new Method("ventilator-setting");
    public static final Method EXAMINATION = new Method("examination");
    public static final Method GLASS_SLIDE = new Method("glass-slide");
    public static final Method VIDEO = new Method("video");
    public static final Method BLOOD_GAS_ANALYSER = new Method("blood-gas-analyser");
    public static final Method CENTRAL_LABORATORY = new Method("central-laboratory");
    public static final Method POINT_OF_CARE = new Method("point-of-care");
    public static final Method THERMISTOR = new Method("thermistor");
    public static final Method URINARY_CATHETER = new Method("urinary-catheter");
    public static final Method BEDSIDE_SCALE = new Method("bedside-scale");
    public static final Method STATED = new Method("stated");
    public static final Method HANDHELD_VITAL_MICROSCOPY = new Method("handheld-vital-microscopy");
    public static final Method NEAR_INFRARED_SPECTROSCOPY = new Method("near-infrared-spectroscopy");
    public static final Method PULSE_DYE_DENSITOMETRY = new Method("pulse-dye-densitometry");
    public static final Method TONOMETRY = new Method("tonometry");
    public static final Method IMMUNOASSAY = new Method("immunoassay");
    public static final Method BIOREACTANCE = new Method("bioreactance");
    public static final Method FICK = new Method("fick");
    public static final Method ULTRASOUND = new Method("ultrasound");
    public static final Method VENTILATOR = new Method("ventilator");

    public Method {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a method has an identifier");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
