package org.vasomotion.guidance.protocol.survivingsepsis;

import java.time.Duration;
import org.vasomotion.model.evidence.Citation;

/// Who says what in the two editions, and how long this project waits.
final class Sources {

    static final Citation EDITION_2021 = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2021, Evans, doi:10.1097/CCM.0000000000005337: 30 mL/kg in 3 h, 65 mmHg, dynamic"
                    + " measures, falling lactate, refill as an adjunct");
    static final Citation EDITION_2026 = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026, Prescott, Crit Care Med 2026;54:725-812, doi:10.1097/CCM.0000000000007075: at"
                    + " least 30 mL/kg in 3 h, fluid and vasopressor together if unstable, 65 mmHg, from 65 y on 60 to 65");
    static final Citation OLD_AGE = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026, recommendation 14, conditional: 60 to 65 mmHg from 65 y on");
    static final Citation CONFLICT = Citation.proposal(
            "a hypertensive patient of 65 y or more has 60 to 65 mmHg by recommendation 14 and 80 to 85 mmHg in the"
                    + " vasopressor test of ANDROMEDA-SHOCK-2: a clinician decides");
    static final Citation VASOPRESSIN_2021 = Citation.unverified(
            "Surviving Sepsis Campaign 2021: vasopressin at norepinephrine of 0.25 to 0.5 ug/kg/min; the lower end is"
                    + " taken");
    static final Citation VASOPRESSIN_2026 = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026, recommendation 56: vasopressin when norepinephrine escalates, by a teaching"
                    + " module at about 0.3 ug/kg/min of norepinephrine equivalent, then epinephrine");
    static final Citation VASOPRESSIN_DOSE =
            Citation.unverified("Surviving Sepsis Campaign 2021: vasopressin at 0.03 U/min, not titrated");
    static final Citation FIRST_RATE =
            Citation.proposal("0.05 ug/kg/min, low in the usual range; no source read gives a first rate");
    static final Citation HIGHEST_RATE =
            Citation.proposal("upper end of the usual doses; the guideline gives no highest rate");
    static final Citation HEART_2021 = Citation.unverified(
            "Surviving Sepsis Campaign 2021: cardiac dysfunction with hypoperfusion despite volume and pressure:"
                    + " dobutamine added to norepinephrine, or epinephrine");
    static final Citation HEART_2026 = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026 by a teaching module: cardiac dysfunction: norepinephrine or epinephrine");
    static final Citation PORTION =
            Citation.derived("a third of 30 mL/kg in a third of 3 h, so that tolerance is looked at in between");
    static final Citation FURTHER = Citation.unverified("a fluid challenge of 4 mL/kg in 5 to 15 min");
    static final Citation FURTHER_CAP = Citation.proposal(
            "four further challenges at most; the guideline gives no cap, and each needs a new test and tolerance");
    static final Citation TEST_EXPIRES = Citation.proposal(
            "a result from before the last fluid does not count: 15 min of running and the 30 min for which a test is valid");
    static final Citation STOP = Citation.proposal(
            "not in the guideline: a known sign that fluid harms stops fluid here as in every protocol");
    static final Citation LACTATE =
            Citation.unverified("general knowledge: lactate above 2 mmol/L in sepsis is a sign of poor perfusion");
    static final Citation FALLING = Citation.unverified(
            "general knowledge: lactate that falls by 10 % or more in 2 h is falling; then no further fluid for its sake");
    static final Citation ORDER = Citation.proposal(
            "the guideline gives no order: fluid due, pressure, further fluid, heart; looked at every quarter of an hour");
    static final Citation HARM =
            Citation.proposal("not in the guideline: new arrhythmia or ischemia end an inotrope at once");
    static final Citation REFRACTORY = Citation.readInSecondary(
            "Leone, Crit Care Med 2026;54:1073, doi:10.1097/CCM.0000000000007124: refractory septic shock; what to do"
                    + " then no rule says");
    static final Citation DAY = Citation.proposal("the guideline sets no end; after a day it begins anew");
    static final Citation DECLINED =
            Citation.proposal("what a clinician declines is passed over, not asked at once again");

    static final Duration QUARTER = Duration.ofMinutes(15);
    static final Duration SETTLING = Duration.ofMinutes(10);

    private Sources() {}
}
