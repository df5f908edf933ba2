package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;

/// What is drawn, one number per sample.
@Api
public enum Trace {
    ARTERIAL_PRESSURE("arterial pressure, as the line shows it", "mm[Hg]"),
    CENTRAL_VENOUS_PRESSURE("central venous pressure", "mm[Hg]"),
    /// In per cent of its mean, so that its amplitude is the perfusion index.
    PLETHYSMOGRAM("plethysmogram of the finger", "%"),
    AIRWAY_PRESSURE("airway pressure", "cm[H2O]"),
    /// 1 in the sample in which a beat begins, else 0.
    R_WAVE("R wave", "1"),
    /// What no monitor knows: the volume that the present beat ejects.
    STROKE_VOLUME("stroke volume of the beat", "mL");

    private final String words;
    private final String unitCode;

    Trace(String words, String unitCode) {
        this.words = words;
        this.unitCode = unitCode;
    }

    public String words() {
        return words;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }
}
