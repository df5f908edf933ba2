package org.vasomotion.trials.trial;

import org.vasomotion.model.Api;

/// What a patient was exposed to, summed from the start of the trial.
@Api
public enum Exposure {
    /// Crystalloid and albumin beyond what keeps the lines open.
    RESUSCITATION_FLUID("resuscitation fluid", "mL"),
    RED_CELLS("red cells", "mL"),
    NOREPINEPHRINE("norepinephrine", "ug/kg"),
    VASOPRESSOR_TIME("time with a vasopressor", "h"),
    INOTROPE_TIME("time with an inotrope or inodilator", "h"),
    VASODILATOR_TIME("time with a vasodilator", "h"),
    /// Gaies' score when the trial began: how much it took to keep the pressure before anybody had an arm.
    VASOACTIVE_SCORE_AT_START("vasoactive-inotropic score at the start", "{score}"),
    /// Gaies' score as in Song 2021 (10.3390/jcm10030495), its highest value so far.
    HIGHEST_VASOACTIVE_SCORE("highest vasoactive-inotropic score", "{score}"),
    /// Mean arterial pressure below 65 mmHg.
    HYPOTENSION("time below 65 mmHg", "h"),
    /// Capillary refill above 3 s.
    LONG_REFILL("time with refill above 3 s", "h"),
    /// Lactate above 2 mmol/L.
    RAISED_LACTATE("time with lactate above 2 mmol/L", "h"),
    /// Time since the start at which refill was 3 s or less for the first time; none if never.
    REFILL_NORMAL_AFTER("refill normal after", "h"),
    LACK_IN_KIDNEY("lack of flow in the kidneys", "h"),
    LACK_IN_GUT("lack of flow in the gut", "h"),
    LACK_IN_LIVER("lack of flow in the liver's artery", "h"),
    LACK_IN_MUSCLE("lack of flow in muscle", "h"),
    LACK_IN_SKIN("lack of flow in skin", "h"),
    LACK_IN_VITAL("lack of flow in brain and heart", "h"),
    /// The rate at which norepinephrine ran last.
    LAST_NOREPINEPHRINE("norepinephrine rate", "ug/kg/min"),
    URINE("urine", "mL"),
    /// In less out.
    BALANCE("fluid balance", "mL"),
    /// Boluses that clinicians ordered.
    BOLUSES("boluses", "1"),
    /// Time after the start at which the circulation stopped; none for who lives.
    DEATH_AFTER("died after", "h");

    private final String words;
    private final String unitCode;

    Exposure(String words, String unitCode) {
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
