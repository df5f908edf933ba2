package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_DECISION;
import static org.vasomotion.guidance.protocol.challenge.Challenges.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.knownStopSign;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.model.measurand.ClinicalContext.ACTIVE_BLEEDING;
import static org.vasomotion.model.measurand.ClinicalContext.ACUTE_CORONARY_SYNDROME;
import static org.vasomotion.model.measurand.ClinicalContext.MYOCARDIAL_ISCHEMIA;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Red cells by haemoglobin, one unit at a time.
@Evidence(none = "each step, edge and bound carries its citation")
final class RedCells {

    private static final String UNITS = "units";
    private static final int MOST_UNITS = 4;

    private static final Citation TRIGGER = Citation.readInSecondary(
            "TRISS, Holst, N Engl J Med 2014;371:1381: one unit at a time at a hemoglobin of 7 g/dL or less");
    private static final Citation EXCEPTION =
            Citation.readInSecondary("TRISS excluded acute coronary syndrome: a clinician decides");
    private static final Citation BLEEDING =
            Citation.proposal("active bleeding is treated by its cause and loss, not by a threshold");
    private static final Citation MICROCIRCULATION = Citation.unverified(
            "Sakr, Crit Care Med 2007;35:1639, n = 35: mean unchanged; better where it was altered, worse where it was"
                    + " normal");
    private static final Citation UNIT = Citation.unverified("a unit of red cells is about 300 mL, given in 2 h");
    private static final Citation CAP = Citation.proposal(
            "four units without reaching the threshold is bleeding or hemolysis until shown otherwise: a clinician"
                    + " decides");
    private static final Citation CONGESTION =
            Citation.proposal("a known sign that fluid harms holds for red cells too: a clinician decides");

    private static final Operand HEMOGLOBIN = Terms.measured(Metabolism.HEMOGLOBIN);
    private static final Cited<Duration> TIME = new Cited<>(Duration.ofHours(2), UNIT);

    private RedCells() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "red-cells",
                "1",
                "Red cell transfusion",
                Standing.CHALLENGE,
                List.of(TRIGGER, EXCEPTION, MICROCIRCULATION),
                List.of(
                        "Acute coronary syndrome, myocardial ischemia and active bleeding go to a clinician.",
                        "Red cells can make a microcirculation worse that was normal before."),
                isLow(HEMOGLOBIN),
                new Cited<>(Duration.ofDays(1), CAP),
                "clinician",
                "indication",
                List.of(),
                steps(),
                new Promises(
                        not(isLow(HEMOGLOBIN)),
                        knownStopSign(),
                        isLow(HEMOGLOBIN),
                        new Cited<>(Quantity.of(1200, Unit.MILLILITRE), CAP),
                        List.of()));
    }

    private static List<Step> steps() {
        return List.of(
                indication(),
                unit(),
                running(),
                recheck(),
                Step.end("not-needed", "Hemoglobin above 7 g/dL", TRIGGER),
                Step.end("reached", "Hemoglobin above 7 g/dL after transfusion", TRIGGER),
                Step.end("clinician", "A clinician decides", EXCEPTION)
                        .proposing(new Action.CallForReview("review-transfusion", "red-cells-outside-the-rule")),
                Step.end("stopped", "Congestion while red cells run", CONGESTION)
                        .proposing(new Action.CallForReview("review-transfusion", "stop-or-slow-red-cells")),
                Step.end("declined", "Declined", Challenges.DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING),
                Step.end("not-judged", "Given, hemoglobin not measured", WAITING));
    }

    private static Condition isLow(Operand hemoglobin) {
        return Terms.atMost(hemoglobin, Quantity.of(7, Unit.GRAM_PER_DECILITRE), TRIGGER);
    }

    private static Condition exception() {
        return any(
                stated(ACUTE_CORONARY_SYNDROME, EXCEPTION),
                stated(MYOCARDIAL_ISCHEMIA, EXCEPTION),
                stated(ACTIVE_BLEEDING, BLEEDING));
    }

    private static Condition allowed() {
        return all(
                isLow(HEMOGLOBIN),
                denied(ACUTE_CORONARY_SYNDROME, EXCEPTION),
                denied(MYOCARDIAL_ISCHEMIA, EXCEPTION),
                denied(ACTIVE_BLEEDING, BLEEDING),
                not(knownStopSign()),
                Terms.fewerThan(UNITS, MOST_UNITS, CAP));
    }

    private static Step indication() {
        return Step.of("indication", "Hemoglobin 7 g/dL or less?", TRIGGER)
                .when("above", not(isLow(HEMOGLOBIN)), "not-needed", TRIGGER)
                .once("exception", exception(), "clinician", EXCEPTION)
                .once("fluid would harm", knownStopSign(), "clinician", CONGESTION)
                .when("low, no exception", allowed(), "unit", TRIGGER)
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Step unit() {
        Quantity volume = Quantity.of(300, Unit.MILLILITRE);
        return Step.of("unit", "One unit of red cells", TRIGGER)
                .onlyIf(allowed())
                .proposing(new Action.FluidBolus("red-cells", DrugRole.RED_CELLS, new Cited<>(volume, UNIT), TIME))
                .once("being given", done("red-cells"), "running", TRIGGER, new Effect.Count(UNITS))
                .once("declined", declined("red-cells"), "declined", Challenges.DECLINED)
                .when("above", not(isLow(HEMOGLOBIN)), "not-needed", TRIGGER)
                .once("exception", exception(), "clinician", EXCEPTION)
                .once("fluid would harm", knownStopSign(), "clinician", CONGESTION)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    private static Step running() {
        return Step.of("running", "Red cells run", UNIT)
                .once("harms", knownStopSign(), "stopped", CONGESTION)
                .after("time of a unit", TIME.value(), "recheck", UNIT);
    }

    private static Step recheck() {
        Operand after = Terms.measuredHere(Metabolism.HEMOGLOBIN);
        Condition capReached = not(Terms.fewerThan(UNITS, MOST_UNITS, CAP));
        return Step.of("recheck", "Hemoglobin after the unit", TRIGGER)
                .proposing(new Action.Measure("read-hemoglobin", List.of(Metabolism.HEMOGLOBIN)))
                .when("above", not(isLow(after)), "reached", TRIGGER)
                .when("still low after four units", all(isLow(after), capReached), "clinician", CAP)
                .when("still low", isLow(after), "indication", TRIGGER)
                .after("not measured", NO_DECISION, "not-judged", WAITING);
    }
}
