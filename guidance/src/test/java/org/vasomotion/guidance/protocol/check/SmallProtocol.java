package org.vasomotion.guidance.protocol.check;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A protocol that keeps every property, made up so that each can be broken by changing one thing: two boluses for a
/// long refill, each judged, and a vasopressor test if the refill stays long.
final class SmallProtocol {

    static final Citation MADE_UP = Citation.proposal("made up for tests");
    static final Operand REFILL = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
    static final Condition SHORT = compare(REFILL, Comparison.AT_MOST, Quantity.of(3, Unit.SECOND), MADE_UP);
    static final Condition LONG = not(SHORT);
    static final Condition HARMS = Condition.stated(ClinicalContext.NEW_PULMONARY_CRACKLES, MADE_UP);
    static final Condition RESPONSIVE = new Condition.Seen("fluid-responsive");
    static final Condition TWO_GIVEN =
            compare(new Operand.Counted("boluses"), Comparison.AT_LEAST, Quantity.of(2, Unit.ONE), MADE_UP);
    static final Duration HOUR = Duration.ofHours(1);

    private SmallProtocol() {}

    private static Condition shortAfter(String mark) {
        Operand refill = new Operand.MeasuredSince(
                PeripheralSigns.CAPILLARY_REFILL_TIME, List.of(), mark, Duration.ofMinutes(10));
        return compare(refill, Comparison.AT_MOST, Quantity.of(3, Unit.SECOND), MADE_UP);
    }

    /// The protocol that keeps every property.
    static ProtocolGraph good() {
        return with();
    }

    /// The protocol with some steps in place of those of the same name, or besides.
    static ProtocolGraph with(Step... others) {
        List<Step> steps = new ArrayList<>(List.of(
                watch(),
                bolus(all(LONG, not(HARMS), RESPONSIVE, not(TWO_GIVEN))),
                given(),
                raise(LONG, 0.5),
                tried(),
                judged("back"),
                back(),
                watchOn(),
                Step.end("over", "Over", MADE_UP)));
        for (Step other : others) {
            boolean isReplaced = steps.removeIf(step -> step.id().equals(other.id()));
            steps.add(isReplaced && other.id().equals("watch") ? 0 : steps.size(), other);
        }
        return graph("over", steps);
    }

    static ProtocolGraph graph(String windowEnd, List<Step> steps) {
        return new ProtocolGraph(
                "small-protocol",
                "1",
                "Small protocol",
                ProtocolGraph.Standing.CHALLENGE,
                List.of(MADE_UP),
                List.of(),
                all(),
                new Cited<>(Duration.ofHours(4), MADE_UP),
                windowEnd,
                "watch",
                List.of(),
                steps,
                promises());
    }

    private static Promises promises() {
        return new Promises(
                SHORT,
                HARMS,
                RESPONSIVE,
                new Cited<>(Quantity.of(1000, Unit.MILLILITRE), MADE_UP),
                List.of(new Promises.TestOfTreatment("judged", shortAfter("raised"), List.of(NOREPINEPHRINE), "back")),
                List.of(new Promises.MostDose(NOREPINEPHRINE, rate(0.5))));
    }

    static Step watch() {
        return step("watch").when("refill is long", LONG, "bolus", MADE_UP);
    }

    static Step bolus(Condition onlyIf) {
        return bolusWithoutTimer(onlyIf)
                .when("refill is short", SHORT, "watch", MADE_UP)
                .after("nobody answers", HOUR, "watch-on", MADE_UP);
    }

    static Step bolusWithoutTimer(Condition onlyIf) {
        Condition done = new Condition.CarriedOut("bolus");
        Effect[] counted = {new Effect.Mark("bolus"), new Effect.Count("boluses")};
        return step("bolus")
                .onlyIf(onlyIf)
                .proposing(new Action.FluidBolus(
                        "bolus",
                        DrugRole.CRYSTALLOID,
                        new Cited<>(Quantity.of(500, Unit.MILLILITRE), MADE_UP),
                        new Cited<>(Duration.ofMinutes(30), MADE_UP)))
                .once("given", done, "given", MADE_UP, counted)
                .once("refused", not(done), "raise", MADE_UP);
    }

    private static Step given() {
        return step("given")
                .proposing(new Action.Measure("refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .when("refill is short", shortAfter("bolus"), "watch", MADE_UP)
                .when("refill is long", not(shortAfter("bolus")), "bolus", MADE_UP)
                .after("nobody looks", HOUR, "watch-on", MADE_UP);
    }

    static Step raise(Condition onlyIf, double most) {
        Condition done = new Condition.CarriedOut("raise");
        Operand pressure = new Operand.Measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of());
        Operand rate =
                new Operand.Running(NOREPINEPHRINE, NOREPINEPHRINE.rateUnit().orElseThrow());
        return step("raise")
                .onlyIf(onlyIf)
                .proposing(new Action.Titrate(
                        "raise",
                        NOREPINEPHRINE,
                        Action.Titrate.Way.UP,
                        pressure,
                        new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), MADE_UP),
                        rate(most)))
                .once("raised", done, "tried", MADE_UP, new Effect.Mark("raised"), new Effect.Capture("before", rate))
                .once("refused", not(done), "watch-on", MADE_UP)
                .after("nobody answers", HOUR, "watch-on", MADE_UP);
    }

    static Cited<Quantity> rate(double most) {
        return new Cited<>(Quantity.of(most, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), MADE_UP);
    }

    private static Step tried() {
        return step("tried").after("time to judge", HOUR, "judged", MADE_UP);
    }

    static Step judged(String failed) {
        return step("judged")
                .when("refill is short", shortAfter("raised"), "watch", MADE_UP)
                .when("refill is long", not(shortAfter("raised")), failed, MADE_UP)
                .after("nobody looks", HOUR, "back", MADE_UP);
    }

    private static Step back() {
        Condition done = new Condition.CarriedOut("back");
        return step("back")
                .proposing(new Action.ReturnToRate("back", NOREPINEPHRINE, "before"))
                .once("answered", any(done, not(done)), "watch-on", MADE_UP);
    }

    static Step watchOn() {
        return step("watch-on").after("look again", HOUR, "watch", MADE_UP);
    }

    static Step step(String id) {
        return Step.of(id, id, MADE_UP);
    }
}
