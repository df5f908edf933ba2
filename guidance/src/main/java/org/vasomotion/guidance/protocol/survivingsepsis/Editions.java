package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;
import org.vasomotion.guidance.protocol.term.NoFluid;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The two editions.
final class Editions {

    private static final Unit RATE = Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE;

    private static final Citation UPPER_END =
            Citation.proposal("65 mmHg as the guideline says; 70 as an upper end, so that a titration has a range");

    private static final String PORTIONS =
            "The 30 mL/kg are given in three portions of 10 mL/kg, so that tolerance is looked at in between.";
    private static final String LATER = "Further fluid waits until the initial 30 mL/kg are given or declined.";

    static final Edition OF_2021 = new Edition(
            "surviving-sepsis-2021",
            "Surviving Sepsis Campaign 2021",
            Sources.EDITION_2021,
            List.of(
                    "The order of steps and the caps are proposals of this project; the guideline gives none.",
                    PORTIONS,
                    LATER,
                    "Refill is an adjunct: it can show poor perfusion and is not needed to show that it is restored."),
            pressureBelow(65, Sources.EDITION_2021),
            List.of(new Edition.Aim("", NoFluid.ALWAYS, range(65, 70, UPPER_END))),
            Edition.First.FLUID,
            List.of(),
            Terms.atLeast(running(NOREPINEPHRINE), Quantity.of(0.25, RATE), Sources.VASOPRESSIN_2021),
            Sources.VASOPRESSIN_2021,
            heart(DOBUTAMINE, Quantity.of(2.5, RATE), Sources.HEART_2021),
            new Action.StopInfusion("end-inotrope", List.of(DOBUTAMINE)));

    static final Edition OF_2026 = new Edition(
            "surviving-sepsis-2026",
            "Surviving Sepsis Campaign 2026",
            Sources.EDITION_2026,
            List.of(
                    "The order of steps and the caps are proposals of this project; the guideline gives none.",
                    PORTIONS,
                    LATER,
                    "Read in a reference map and a teaching module, not in the guideline itself.",
                    "From 65 y on the goal is 60 to 65 mmHg: for a hypertensive patient of that age this contradicts the"
                            + " vasopressor test of ANDROMEDA-SHOCK-2, and a clinician is called.",
                    "If pressure is low, the vasopressor is asked for first, and fluid in the same minute: both are begun together."),
            any(pressureBelow(60, Sources.OLD_AGE), all(pressureBelow(65, Sources.EDITION_2026), not(isOld()))),
            List.of(
                    new Edition.Aim("-old", isOld(), range(60, 65, Sources.OLD_AGE)),
                    new Edition.Aim("", not(isOld()), range(65, 70, UPPER_END))),
            Edition.First.PRESSURE,
            List.of(conflict()),
            Terms.atLeast(
                    new Operand.Indexed("norepinephrine-equivalent-dose", RATE),
                    Quantity.of(0.3, RATE),
                    Sources.VASOPRESSIN_2026),
            Sources.VASOPRESSIN_2026,
            heart(EPINEPHRINE, Quantity.of(0.05, RATE), Sources.HEART_2026),
            new Action.CallForReview("end-inotrope", "epinephrine-with-arrhythmia-or-ischemia"));

    private Editions() {}

    private static Condition pressureBelow(int millimetres, Citation citation) {
        return Terms.below(Signs.meanPressure(), Quantity.of(millimetres, Unit.MILLIMETRE_OF_MERCURY), citation);
    }

    private static Cited<Interval> range(int low, int high, Citation citation) {
        return new Cited<>(Interval.of(low, high, Unit.MILLIMETRE_OF_MERCURY), citation);
    }

    private static Cited<Choice> heart(Drug drug, Quantity rate, Citation citation) {
        return new Cited<>(new Choice(drug, new Cited<>(rate, citation)), citation);
    }

    private static Condition isOld() {
        return Terms.atLeast(Terms.measured(PatientProperties.AGE), Quantity.of(65, Unit.YEAR), Sources.OLD_AGE);
    }

    /// Nobody waits for the age of a patient who is not said to be hypertensive.
    private static Edge conflict() {
        Condition both = all(
                neverHappened(Look.GOAL_REVIEWED),
                new Condition.Surely(stated(ClinicalContext.CHRONIC_ARTERIAL_HYPERTENSION, Sources.CONFLICT)),
                isOld());
        return new Edge(
                "hypertensive and 65 or older",
                new Trigger.When(both, WhenUnknown.WAIT),
                Look.REVIEW_GOAL,
                List.of(),
                Sources.CONFLICT);
    }
}
