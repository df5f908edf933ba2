package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.andromeda.Sources.DESIGN_FROM_MEMORY;
import static org.vasomotion.guidance.protocol.andromeda.Sources.DESIGN_READ;
import static org.vasomotion.guidance.protocol.andromeda.Sources.ELIGIBILITY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Draws;
import org.vasomotion.guidance.protocol.part.FluidLoop;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.InodilatorTest;
import org.vasomotion.guidance.protocol.part.VasopressorTest;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// ANDROMEDA-SHOCK: fluid if responsive, then a vasopressor test, then an inodilator test, for eight hours; one arm
/// steered by capillary refill time, one by lactate.
@Api
@Evidence(none = "each number carries its citation")
public final class AndromedaShock {

    private static final String END = "end";
    private static final String CONFIRM = "confirm-without-test";
    private static final String EXHAUSTED = "exhausted";
    private static final String ONWARDS = "go-on-without-test";

    private static final Citation CONFIRMED = Citation.proposal(
            "going on without a responsiveness test needs a clinician's word; the trial's texts do not cover it");

    private static final Citation FLUID_CAP = Citation.proposal("no cap in the trial; above the 1,000 to 2,500 mL of"
            + " responsive patients (Kattan 2020, doi:10.1186/s13054-020-2732-y) a clinician decides");

    private static final List<String> NOTES = List.of(
            "Mean arterial pressure of at least 65 mmHg is usual care beside it and not part of this graph.",
            "Bolus, stop rules, lengths of the tests and doses are from memory until the open full text is read.",
            "Who takes part is checked for infection, lactate, vasopressor, age and bleeding only: less than 4 h from"
                    + " diagnosis, the fluid load of 20 mL/kg, severe respiratory distress, limits of care, pregnancy,"
                    + " planned surgery or dialysis are for the clinician.",
            "For patients of 65 years and more the Surviving Sepsis Campaign 2026 asks for 60 to 65 mmHg; the"
                    + " vasopressor test of hypertensive patients goes to 80 to 85.",
            "Capillary refill is read at the finger; ear lobe and knee have thresholds of their own and do not count.");

    private AndromedaShock() {}

    /// The arm steered by capillary refill time.
    public static ProtocolGraph capillaryRefillArm() {
        Goal goal = new Goal.CapillaryRefill(Sources.REFILL_NORMAL);
        Arm arm = new Arm(
                goal,
                List.of(),
                new Cited<>(Duration.ofMinutes(60), DESIGN_FROM_MEMORY),
                new Cited<>(Duration.ofMinutes(60), DESIGN_FROM_MEMORY));
        Cited<Duration> hourly = new Cited<>(Duration.ofMinutes(60), DESIGN_FROM_MEMORY);
        List<Step> watching = new Watching(goal, arm.fluid().begin(), hourly, DESIGN_READ).steps();
        return graph("andromeda-shock-crt", "ANDROMEDA-SHOCK, capillary refill arm", arm, watching, List.of());
    }

    /// The arm steered by lactate.
    public static ProtocolGraph lactateArm() {
        Goal.LactateFall goal = new Goal.LactateFall(
                DESIGN_READ,
                Citation.proposal("ANDROMEDA-SHOCK writes more than 20 % in 2 h, Castro 2020 20 %: at least 20 %"));
        Cited<Duration> twoHours = new Cited<>(Duration.ofHours(2), DESIGN_READ);
        Draws draws = new Draws(goal, "responsiveness", twoHours, DESIGN_READ);
        Arm arm = new Arm(goal, List.of(draws.due()), twoHours, new Cited<>(Duration.ofHours(2), DESIGN_FROM_MEMORY));
        return graph(
                "andromeda-shock-lactate",
                "ANDROMEDA-SHOCK, lactate arm",
                arm,
                draws.steps(),
                List.of(
                        "A normal capillary refill time does not stop this arm, as in the trial; a later analysis (Kattan,"
                                + " doi:10.1186/s13613-020-00732-1) found more treatment and more deaths in such patients.",
                        "Between two draws only a lactate of at most 2 mmol/L counts as reached from the first value; a fall"
                                + " counts from the first draw."));
    }

    /// What the two arms differ in.
    private record Arm(Goal goal, List<Edge> first, Cited<Duration> trial, Cited<Duration> retest) {

        FluidLoop fluid() {
            Condition pressureRose = compare(
                    new Operand.Rise(
                            new Operand.Measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, List.of()),
                            FluidLoop.PRESSURE_BEFORE),
                    Comparison.AT_LEAST,
                    Quantity.of(5, Unit.MILLIMETRE_OF_MERCURY),
                    DESIGN_FROM_MEMORY);
            return new FluidLoop(
                    "",
                    goal,
                    Watching.MONITOR,
                    VasopressorTest.BEGIN,
                    CONFIRM,
                    new Cited<>(Quantity.of(500, Unit.MILLILITRE), DESIGN_FROM_MEMORY),
                    new Cited<>(Duration.ofMinutes(30), DESIGN_FROM_MEMORY),
                    new Cited<>(8, FLUID_CAP),
                    any(),
                    pressureRose,
                    first,
                    DESIGN_READ);
        }

        VasopressorTest vasopressor() {
            return new VasopressorTest(
                    goal,
                    Watching.MONITOR,
                    inodilator().begin(),
                    inodilator().before(),
                    fluid().begin(),
                    new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), Sources.HYPERTENSIVE_ONLY),
                    trial,
                    Sources.HYPERTENSIVE_ONLY);
        }

        InodilatorTest inodilator() {
            Condition stops = any(
                    Warnings.ofTheHeart(DESIGN_FROM_MEMORY),
                    Warnings.hypotension(DESIGN_FROM_MEMORY),
                    Warnings.fasterHeart(Comparison.AT_LEAST, Quantity.of(15, Unit.PERCENT), DESIGN_FROM_MEMORY));
            return new InodilatorTest(
                    "inodilator",
                    InodilatorTest.WhenMissed.STOP,
                    List.of(new Choice(Inotropes.DOBUTAMINE, rate(5)), new Choice(Inotropes.MILRINONE, rate(0.25))),
                    all(),
                    stops,
                    goal,
                    Watching.MONITOR,
                    EXHAUSTED,
                    fluid().begin(),
                    trial,
                    DESIGN_FROM_MEMORY);
        }

        private static Cited<Quantity> rate(double microgramsPerKilogramPerMinute) {
            return new Cited<>(
                    Quantity.of(microgramsPerKilogramPerMinute, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                    DESIGN_FROM_MEMORY);
        }
    }

    private static ProtocolGraph graph(
            String id, String title, Arm arm, List<Step> watching, List<String> furtherNotes) {
        List<Step> steps = new ArrayList<>(watching);
        steps.addAll(arm.fluid().steps());
        steps.add(confirm(arm));
        steps.addAll(arm.vasopressor().steps());
        steps.addAll(arm.inodilator().steps());
        steps.add(exhausted(arm));
        steps.add(Step.end(END, "Usual care", DESIGN_READ));
        List<String> notes = new ArrayList<>(NOTES);
        notes.addAll(furtherNotes);
        return new ProtocolGraph(
                id,
                "1",
                title,
                ProtocolGraph.Standing.TRIAL,
                List.of(DESIGN_READ, Sources.RESULTS),
                notes,
                eligibility(),
                new Cited<>(Duration.ofHours(8), DESIGN_READ),
                END,
                watching.getFirst().id(),
                List.of(),
                steps,
                promises(arm));
    }

    private static Step confirm(Arm arm) {
        Condition feasible = stated(ClinicalContext.FLUID_RESPONSIVENESS_ASSESSABLE, CONFIRMED);
        return Step.of(CONFIRM, "Go on without a test?", CONFIRMED)
                .proposing(new Action.CallForReview(ONWARDS, "responsiveness-not-assessable"))
                .once("a clinician says so", new Condition.CarriedOut(ONWARDS), VasopressorTest.BEGIN, CONFIRMED)
                .once("a test is feasible", feasible, arm.fluid().begin(), CONFIRMED)
                .after("ask again", Waiting.FOR_AN_ANSWER, arm.fluid().begin(), Waiting.ASKED_AGAIN);
    }

    private static Step exhausted(Arm arm) {
        return Step.of(EXHAUSTED, "No further step", DESIGN_FROM_MEMORY)
                .when("goal met", arm.goal().met(), Watching.MONITOR, DESIGN_READ)
                .after(
                        "test fluid again",
                        arm.retest().value(),
                        arm.fluid().begin(),
                        arm.retest().citation());
    }

    private static Condition eligibility() {
        return all(
                stated(ClinicalContext.SUSPECTED_INFECTION, ELIGIBILITY),
                compare(
                        new Operand.Measured(Metabolism.LACTATE, List.of()),
                        Comparison.ABOVE,
                        Quantity.of(2, Unit.MILLIMOLE_PER_LITRE),
                        ELIGIBILITY),
                compare(
                        new Operand.Indexed("norepinephrine-equivalent-dose", Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        Comparison.ABOVE,
                        Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        ELIGIBILITY),
                compare(
                        new Operand.Measured(PatientProperties.AGE, List.of()),
                        Comparison.AT_LEAST,
                        Quantity.of(18, Unit.YEAR),
                        DESIGN_FROM_MEMORY),
                denied(ClinicalContext.ACTIVE_BLEEDING, DESIGN_FROM_MEMORY));
    }

    private static Promises promises(Arm arm) {
        FluidLoop fluid = arm.fluid();
        double millilitres = fluid.most().value() * fluid.volume().value().valueIn(Unit.MILLILITRE);
        return new Promises(
                arm.goal().met(),
                fluid.forbidden(),
                fluid.needs(),
                new Cited<>(Quantity.of(millilitres, Unit.MILLILITRE), FLUID_CAP),
                List.of(arm.vasopressor().promise(), arm.inodilator().promise()));
    }
}
