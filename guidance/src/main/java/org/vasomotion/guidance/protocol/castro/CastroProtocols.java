package org.vasomotion.guidance.protocol.castro;

import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Draws;
import org.vasomotion.guidance.protocol.part.FluidLoop;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The two arms of Castro 2020: boluses for six hours until the goal is met, fluid no longer helps, or harms. No
/// vasopressor and no inodilator tests.
@Api
@Evidence(none = "each number carries its citation")
public final class CastroProtocols {

    private static final String END = "end";
    private static final String STOPPED = "fluid-is-over";

    private static final String PAPER = "Castro, Ann Intensive Care 2020;10:150, doi:10.1186/s13613-020-00767-4";
    private static final Citation READ = Citation.read(PAPER);
    private static final Citation FROM_MEMORY = Citation.unverified(PAPER + ", methods not read");
    private static final Citation CAP =
            Citation.proposal("no cap in the trial; above the 2,625 mL of its upper quartile a clinician decides");

    private static final List<String> NOTES = List.of(
            "Bolus, interval and stop rules are from memory until the open full text is read.",
            "When fluid no longer helps, or harms, the trial's fluid is over; what then follows is usual care.",
            "Takes part who is fluid-responsive with septic shock; less than 24 h from diagnosis is from memory and for"
                    + " the clinician.");

    private CastroProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(capillaryRefillArm(), lactateArm());
    }

    /// The arm steered by capillary refill time.
    public static ProtocolGraph capillaryRefillArm() {
        Goal goal = new Goal.CapillaryRefill(READ);
        Cited<Duration> hourly = new Cited<>(Duration.ofMinutes(60), FROM_MEMORY);
        FluidLoop fluid = fluid(goal, List.of());
        List<Step> watching = new Watching(goal, fluid.begin(), hourly, READ).steps();
        return graph("castro-2020-crt", "Castro 2020, capillary refill arm", goal, fluid, watching);
    }

    /// The arm steered by lactate.
    public static ProtocolGraph lactateArm() {
        Goal.LactateFall goal = new Goal.LactateFall(READ, READ);
        Cited<Duration> twoHours = new Cited<>(Duration.ofHours(2), READ);
        Draws draws = new Draws(goal, "responsiveness", twoHours, READ);
        FluidLoop fluid = fluid(goal, List.of(draws.due()));
        return graph("castro-2020-lactate", "Castro 2020, lactate arm", goal, fluid, draws.steps());
    }

    private static FluidLoop fluid(Goal goal, List<Edge> first) {
        Condition pressureRose = compare(
                new Operand.Rise(
                        new Operand.Measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, List.of()),
                        FluidLoop.PRESSURE_BEFORE),
                Comparison.AT_LEAST,
                Quantity.of(5, Unit.MILLIMETRE_OF_MERCURY),
                FROM_MEMORY);
        return new FluidLoop(
                "",
                goal,
                Watching.MONITOR,
                STOPPED,
                STOPPED,
                new Cited<>(Quantity.of(500, Unit.MILLILITRE), FROM_MEMORY),
                new Cited<>(Duration.ofMinutes(30), FROM_MEMORY),
                new Cited<>(8, CAP),
                any(),
                pressureRose,
                first,
                READ);
    }

    private static ProtocolGraph graph(String id, String title, Goal goal, FluidLoop fluid, List<Step> watching) {
        List<Step> steps = new ArrayList<>(watching);
        steps.addAll(fluid.steps());
        steps.add(Step.of(STOPPED, "Fluid is over", READ)
                .when("goal met", goal.met(), Watching.MONITOR, READ)
                .after("still over", Waiting.FOR_A_DECISION, STOPPED, Waiting.THOUGHT_OVER));
        steps.add(Step.end(END, "Usual care", READ));
        return new ProtocolGraph(
                id,
                "1",
                title,
                ProtocolGraph.Standing.TRIAL,
                List.of(READ),
                NOTES,
                eligibility(),
                new Cited<>(Duration.ofHours(6), READ),
                END,
                watching.getFirst().id(),
                List.of(),
                steps,
                promises(goal, fluid));
    }

    private static Condition eligibility() {
        Unit rate = Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE;
        return Condition.all(
                stated(ClinicalContext.SUSPECTED_INFECTION, READ),
                compare(
                        new Operand.Indexed("norepinephrine-equivalent-dose", rate),
                        Comparison.ABOVE,
                        Quantity.of(0, rate),
                        READ),
                new Condition.Seen(StandardPatterns.FLUID_RESPONSIVE));
    }

    private static Promises promises(Goal goal, FluidLoop fluid) {
        double millilitres = fluid.most().value() * fluid.volume().value().valueIn(Unit.MILLILITRE);
        return new Promises(
                goal.met(),
                fluid.forbidden(),
                fluid.needs(),
                new Cited<>(Quantity.of(millilitres, Unit.MILLILITRE), CAP),
                List.of());
    }
}
