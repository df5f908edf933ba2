package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_DECISION;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_RESULT;
import static org.vasomotion.guidance.protocol.challenge.Challenges.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.refillLong;
import static org.vasomotion.guidance.protocol.term.Signs.refillNormal;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.measuredSince;
import static org.vasomotion.model.measurand.ClinicalContext.PASSIVE_LEG_RAISE_CONTRAINDICATED;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.NoFluid;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Would fluid shorten capillary refill? Asked without giving any.
@Evidence(none = "each step, edge and bound carries its citation")
final class PassiveLegRaise {

    private static final String LEGS_RAISED = "leg-raise-asked";

    private static final Citation REFILL = Citation.read(
            "Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0: a fall of 27 % or more on passive leg raise predicts a"
                    + " fall of 25 % after 500 mL in 20 min, sensitivity 87 %, specificity 100 %, n = 34");
    private static final Citation OUTPUT = Citation.readInSecondary("Cherpanath 2016: positive from 10 %");
    private static final Citation PULSE_PRESSURE = Citation.readInSecondary(
            "positive from 10 or 12 %, implementations disagree; the stricter one is taken, and it is a weaker test");
    private static final Citation TECHNIQUE = Citation.readInSecondary(
            "Monnet 2015: begin semi-recumbent, move the bed, read within a minute, return and confirm the baseline");
    private static final Citation ABDOMEN = Citation.unverified(
            "general knowledge: an intra-abdominal pressure of 12 mmHg or more makes the test invalid");

    private static final Operand OUTPUT_CHANGE = measuredSince(PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, LEGS_RAISED);
    private static final Operand PRESSURE_CHANGE = measuredSince(PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE, LEGS_RAISED);

    private PassiveLegRaise() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "passive-leg-raise-with-refill",
                "1",
                "Passive leg raise with capillary refill",
                Standing.CHALLENGE,
                List.of(REFILL, OUTPUT, TECHNIQUE),
                List.of(
                        "The only published test that predicts the target itself and not the output.",
                        "One study of 34 patients; a positive result does not say that fluid is tolerated."),
                refillLong(),
                Challenges.WINDOW,
                "not-decided",
                "indication",
                List.of(),
                steps(),
                new Promises(refillNormal(), NoFluid.ALWAYS, NoFluid.NEVER, NoFluid.most(), List.of()));
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(indication(), raise()));
        steps.addAll(new FlowAnswer("refill-answers", "Refill answers", flowAnswers()).steps());
        steps.addAll(new FlowAnswer("no-refill-answer", "Refill does not answer", flowAnswers()).steps());
        steps.addAll(List.of(
                Step.end("not-needed", "Refill is normal", Signs.NORMAL_REFILL),
                Step.end("not-possible", "Legs cannot be raised", TECHNIQUE),
                Step.end("not-valid", "Abdominal pressure too high", ABDOMEN),
                Step.end("declined", "Declined", Challenges.DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING),
                Step.end("not-judged", "Refill not read", WAITING)));
        return steps;
    }

    private static Step indication() {
        return Step.of("indication", "May the legs be raised?", TECHNIQUE)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .when("reason against", stated(PASSIVE_LEG_RAISE_CONTRAINDICATED, TECHNIQUE), "not-possible", TECHNIQUE)
                .once("abdomen tense", abdomenTense(), "not-valid", ABDOMEN)
                .when(
                        "no reason against",
                        all(refillLong(), denied(PASSIVE_LEG_RAISE_CONTRAINDICATED, TECHNIQUE)),
                        "raise",
                        TECHNIQUE,
                        new Effect.Mark(LEGS_RAISED))
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Condition abdomenTense() {
        return Terms.atLeast(
                Terms.measured(Congestion.INTRA_ABDOMINAL_PRESSURE),
                Quantity.of(12, Unit.MILLIMETRE_OF_MERCURY),
                ABDOMEN);
    }

    private static Step raise() {
        Condition shorter = Terms.atMost(
                measuredSince(PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE, LEGS_RAISED),
                Quantity.of(-27, Unit.PERCENT),
                REFILL);
        Condition bothRead = FlowAnswer.isReadOrLate(OUTPUT_CHANGE, PRESSURE_CHANGE);
        return Step.of("raise", "Raise the legs, read refill and flow", TECHNIQUE)
                .proposing(
                        new Action.Measure("refill-change", List.of(PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE)),
                        new Action.Measure(
                                "flow-change",
                                List.of(
                                        PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
                                        PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE)))
                .once("declined", declined("refill-change"), "declined", Challenges.DECLINED)
                .once("abdomen tense", abdomenTense(), "not-valid", ABDOMEN)
                .when("shorter by 27 % or more", all(shorter, bothRead), "refill-answers", REFILL)
                .when("not so much shorter", all(not(shorter), bothRead), "no-refill-answer", REFILL)
                .after("not read", NO_RESULT, "not-judged", WAITING);
    }

    /// Output and pulse pressure are two tests of one question; where they disagree, it is open.
    private static Condition flowAnswers() {
        Condition output = Terms.atLeast(OUTPUT_CHANGE, Quantity.of(10, Unit.PERCENT), OUTPUT);
        Condition pulsePressure = Terms.atLeast(PRESSURE_CHANGE, Quantity.of(12, Unit.PERCENT), PULSE_PRESSURE);
        return new Condition.Weighed(
                List.of(output, pulsePressure), List.of(Condition.not(output), Condition.not(pulsePressure)));
    }
}
