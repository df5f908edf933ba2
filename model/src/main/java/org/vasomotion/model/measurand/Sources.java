package org.vasomotion.model.measurand;

import org.vasomotion.model.evidence.Citation;

/// Citations that many rows share.
final class Sources {

    /// Plausible ranges quarantine the impossible only: what is merely alarming must reach the clinician.
    static final Citation POSSIBLE =
            Citation.proposal("wide bound of what is physiologically possible; only the impossible is quarantined");

    /// The definition itself bounds the value.
    static final Citation BY_DEFINITION = Citation.derived("the ends of the scale are part of its definition");

    static final Citation USUAL_ADULT = Citation.unverified("usual adult range, general knowledge");

    static final Citation STANDARD_TERM = Citation.unverified("standard clinical definition, general knowledge");

    /// Where the codes were read. The dossier that lists them does not say which of the two holds which code.
    static final String CODE_MAPPINGS =
            "German MII ICU FHIR module, commit f94ca2c5 (2026-08-07), or MIT-LCP mimic-code"
                    + " mapping, commit 8bcbd190";

    /// Nurses chart hourly and are late by up to a quarter of an hour.
    static final Citation HOURLY_CHARTING = Citation.proposal(
            "live: a monitor that is silent for longer has lost the patient; charted: hourly charting slips by up to"
                    + " 15 min");

    static final Citation FOUR_HOURLY_CHARTING =
            Citation.proposal("charted with the four-hourly nursing round, which slips by up to half an hour");

    static final Citation VENTILATOR_CHARTING = Citation.proposal(
            "live: 15 min as for every safety stop; charted: settings are written down four-hourly, which slips by up"
                    + " to half an hour, and stand between");

    static final Citation GAS_SAMPLING = Citation.proposal(
            "sampled two-hourly while a protocol runs; a charted copy of the result is up to half an hour late");

    static final Citation DAILY_LABORATORY =
            Citation.proposal("drawn with the daily round, whose hour slips by up to two hours");

    static final Citation BLOOD_COUNT = Citation.proposal(
            "stands for half a day unless the patient bleeds or is given much fluid, which guards check separately");

    static final Citation FLOW_MEASUREMENT = Citation.proposal(
            "live: usable for an hour if nothing was changed; charted: written down two-hourly at most");

    static final Citation MICROSCOPY_SAMPLING = Citation.proposal(
            "four hours; studies of septic shock sampled at 0, 2, 6 and 24 h (Hernandez, Ann Intensive Care 2014;4:30)");

    static final Citation TEST_RESULT = Citation.proposal(
            "a responsiveness result expires after 30 min, earlier when ventilation, posture or vasopressor changes");

    static final Citation FOCUSED_ULTRASOUND =
            Citation.proposal("usable for two hours if nothing was changed; charted with the next four-hourly round");

    static final Citation STABLE_PROPERTY = Citation.proposal("changes over weeks, not hours");

    private Sources() {}
}
