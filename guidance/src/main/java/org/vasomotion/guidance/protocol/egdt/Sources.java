package org.vasomotion.guidance.protocol.egdt;

import java.time.Duration;
import org.vasomotion.model.evidence.Citation;

/// Who says what about early goal-directed therapy, and how long this project waits.
final class Sources {

    static final Citation GOALS = Citation.readInSecondary(
            "Rivers, N Engl J Med 2001;345:1368, as given by pages of the Surviving Sepsis Campaign around 2012: central"
                    + " venous pressure 8 to 12 mmHg (12 to 15 ventilated), mean pressure 65, urine 0.5 mL/kg/h, central"
                    + " venous saturation 70 %, within 6 h");
    static final Citation ORDER = Citation.unverified(
            "Rivers, N Engl J Med 2001;345:1368: 500 mL every 30 min to venous pressure, vasopressor below 65 and dilator"
                    + " above 90 mmHg, red cells to a hematocrit of 30 %, then dobutamine 2.5, plus 2.5 every 30 min, at"
                    + " most 20 ug/kg/min, stopped below 65 mmHg or above 120 /min");
    static final Citation NEUTRAL = Citation.read(
            "Angus, Intensive Care Med 2015, doi:10.1007/s00134-015-3822-1: ARISE, ProCESS and ProMISe pooled, no lower"
                    + " mortality, more use of intensive care");
    static final Citation STOP = Citation.proposal(
            "not in the source: a known sign that fluid harms stops fluid and red cells here as in every protocol");
    static final Citation FLUID_CAP =
            Citation.unverified("Rivers, N Engl J Med 2001;345:1368: about 5 L in the first 6 h; taken as the most");
    static final Citation RED_CELLS = Citation.unverified("a unit of red cells is about 300 mL, given in 2 h");
    static final Citation RED_CELL_CAP = Citation.proposal(
            "not in the source: four units without effect go on to dobutamine, and a clinician thinks of bleeding");
    static final Citation HEART = Citation.proposal(
            "not in the source: new arrhythmia and ischemia stop dobutamine as a fast heart and a low pressure do");
    static final Citation FIRST_RATE =
            Citation.proposal("0.05 ug/kg/min, low in the usual range; no source read gives a first rate");
    static final Citation HIGHEST_RATE =
            Citation.proposal("upper end of the usual doses; no source read gives a highest rate");
    static final Citation DILATOR = Citation.proposal(
            "the source gives a dilator above 90 mmHg; this project leaves dilators to a clinician and lowers"
                    + " norepinephrine first");
    static final Citation WAITING = Citation.proposal(
            "a question that is open for 30 min is passed over and comes again with the next round; no source says how long"
                    + " to wait");
    static final Citation DECLINED = Citation.proposal("what a clinician declines is passed over until the next round");
    static final Citation ROUND = Citation.unverified("goals are looked at again every 30 min");

    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private Sources() {}
}
