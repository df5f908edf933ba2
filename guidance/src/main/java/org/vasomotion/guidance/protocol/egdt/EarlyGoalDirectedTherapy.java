package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.ORDER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Early goal-directed therapy in rounds: fill, raise the pressure, raise the saturation, look again.
@Evidence(none = "each step, edge and bound carries its citation")
final class EarlyGoalDirectedTherapy {

    static final String FILLING = "venous-pressure";
    static final String PRESSURE = "arterial-pressure";
    static final String SATURATION = "venous-saturation";
    static final String GOALS_STEP = "goals";

    private static final Citation ELIGIBLE = Citation.unverified(
            "Rivers, N Engl J Med 2001;345:1368: systolic pressure of 90 mmHg or less after fluid, or lactate of 4 mmol/L"
                    + " or more; read here as mean pressure below 65 mmHg");

    private EarlyGoalDirectedTherapy() {}

    static ProtocolGraph graph() {
        List<Step> steps = new ArrayList<>(Filling.steps());
        steps.addAll(Pressure.steps());
        steps.addAll(Saturation.steps());
        steps.addAll(Inotrope.steps());
        steps.addAll(Rounds.steps());
        return new ProtocolGraph(
                "early-goal-directed-therapy",
                "1",
                "Early goal-directed therapy",
                Standing.TRIAL,
                List.of(GOALS, ORDER, Sources.NEUTRAL),
                List.of(
                        "A comparator: three trials and their pooled analysis found no benefit over usual care.",
                        "Order, doses and times are from memory and have to be checked in the paper.",
                        "A dilator above 90 mmHg is not proposed: a clinician is called.",
                        "Urine has no treatment of its own; it only decides whether the goals are reached."),
                eligible(),
                new Cited<>(Duration.ofHours(6), GOALS),
                Rounds.END,
                FILLING,
                List.of(Inotrope.stopAtOnce()),
                steps,
                promises());
    }

    private static Condition eligible() {
        return all(
                stated(ClinicalContext.SUSPECTED_INFECTION, ELIGIBLE),
                any(
                        Goals.pressureLow(),
                        Terms.atLeast(
                                Terms.measured(Metabolism.LACTATE),
                                Quantity.of(4, Unit.MILLIMOLE_PER_LITRE),
                                ELIGIBLE)));
    }

    private static Promises promises() {
        Quantity most = Quantity.of(Filling.MOST_BOLUSES * 500.0 + Saturation.MOST_UNITS * 300.0, Unit.MILLILITRE);
        return new Promises(
                Goals.treatedGoals(),
                Signs.knownStopSign(),
                any(
                        not(Goals.filled()),
                        all(not(Goals.saturated(Goals.saturation())), Goals.anemic(Goals.hematocrit()))),
                new Cited<>(most, Sources.FLUID_CAP),
                List.of());
    }
}
