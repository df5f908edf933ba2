package org.vasomotion.guidance.protocol.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.HOUR;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.LONG;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.MADE_UP;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.REFILL;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.SHORT;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.raise;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.step;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.with;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.check.ShapeFinding.Kind;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Mistakes that show in a graph as it is written.
class ProtocolShapeTest {

    private static final Duration NONE = Duration.ZERO;

    @Test
    void should_find_nothing_when_a_protocol_is_well_shaped() {
        assertThat(ProtocolShape.findings(SmallProtocol.good())).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(names(), notes(), amounts(), order()).flatMap(each -> each);
    }

    private static Stream<Arguments> names() {
        Action look = new Action.Measure("look", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME));
        return Stream.of(
                Arguments.of(Kind.UNKNOWN_STEP, watching(watch().when("short", SHORT, "nowhere", MADE_UP))),
                Arguments.of(
                        Kind.UNKNOWN_ACTION,
                        watching(watch().once("done", new Condition.CarriedOut("nothing"), "bolus", MADE_UP))),
                Arguments.of(Kind.DUPLICATE_IDENTIFIER, watching(watch().proposing(look, look))),
                Arguments.of(Kind.DUPLICATE_IDENTIFIER, twice()));
    }

    private static ProtocolGraph twice() {
        return SmallProtocol.graph(
                "over",
                Stream.concat(SmallProtocol.good().steps().stream(), Stream.of(watch()))
                        .toList());
    }

    private static Stream<Arguments> notes() {
        Operand never = new Operand.Counted("never");
        return Stream.of(
                Arguments.of(Kind.NEVER_WRITTEN, reading(never, 1)),
                Arguments.of(Kind.NEVER_WRITTEN, reading(new Operand.Since("never"), 1)),
                Arguments.of(Kind.NEVER_WRITTEN, reading(new Operand.FluidSince("never"), 1)),
                Arguments.of(Kind.NEVER_WRITTEN, reading(new Operand.Rise(REFILL, "never"), 1)),
                Arguments.of(Kind.NEVER_WRITTEN, reading(new Operand.RelativeRise(REFILL, "never"), 1)),
                Arguments.of(Kind.NEVER_WRITTEN, reading(new Operand.Captured("never", Unit.SECOND), 1)),
                Arguments.of(Kind.WRONG_UNIT, reading(new Operand.Captured("before", Unit.SECOND), 1)),
                Arguments.of(
                        Kind.NEVER_WRITTEN,
                        watching(watch().proposing(new Action.ReturnToRate("back", NOREPINEPHRINE, "never")))),
                Arguments.of(
                        Kind.WRONG_UNIT,
                        with(
                                SmallProtocol.watchOn()
                                        .when("short", SHORT, "watch", MADE_UP, new Effect.Capture("refill", REFILL)),
                                watch().proposing(new Action.ReturnToRate("back", NOREPINEPHRINE, "refill")))),
                Arguments.of(
                        Kind.RESERVED_NAME,
                        watching(watch().when("short", SHORT, "bolus", MADE_UP, new Effect.Mark(Operand.BEGUN)))));
    }

    private static ProtocolGraph reading(Operand operand, double bound) {
        return watching(watch().when(
                        "read",
                        compare(operand, Comparison.AT_LEAST, Quantity.of(bound, operand.unit()), MADE_UP),
                        "bolus",
                        MADE_UP));
    }

    private static Stream<Arguments> amounts() {
        Cited<Duration> hour = new Cited<>(HOUR, MADE_UP);
        return Stream.of(
                Arguments.of(Kind.NO_AMOUNT, proposing(bolus(0, Unit.MILLILITRE, HOUR))),
                Arguments.of(Kind.NO_AMOUNT, proposing(bolus(250, Unit.MILLILITRE, NONE))),
                Arguments.of(Kind.WRONG_UNIT, proposing(bolus(250, Unit.MILLILITRE_PER_KILOGRAM, HOUR))),
                Arguments.of(
                        Kind.WRONG_UNIT,
                        proposing(new Action.RemoveFluid(
                                "remove", new Cited<>(Quantity.of(1, Unit.SECOND), MADE_UP), hour))),
                Arguments.of(Kind.NO_AMOUNT, proposing(new Action.StopInfusion("stop", List.of()))),
                Arguments.of(Kind.NO_AMOUNT, proposing(new Action.Measure("look", List.of()))),
                Arguments.of(Kind.OUTSIDE_HARD_BOUNDS, with(raise(LONG, 5000))),
                Arguments.of(Kind.NO_AMOUNT, with(raise(LONG, 0))),
                Arguments.of(Kind.WRONG_UNIT, proposing(start(Unit.SECOND))),
                Arguments.of(
                        Kind.WRONG_UNIT,
                        proposing(new Action.StartInfusion(
                                "start",
                                List.of(new Action.StartInfusion.Choice(
                                        Fluids.SODIUM_CHLORIDE_0_9, SmallProtocol.rate(1)))))),
                Arguments.of(
                        Kind.WRONG_UNIT,
                        proposing(new Action.Titrate(
                                "raise",
                                NOREPINEPHRINE,
                                Action.Titrate.Way.UP,
                                REFILL,
                                new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), MADE_UP),
                                SmallProtocol.rate(0.5)))));
    }

    private static Action bolus(double volume, Unit unit, Duration over) {
        return new Action.FluidBolus(
                "more",
                DrugRole.CRYSTALLOID,
                new Cited<>(Quantity.of(volume, unit), MADE_UP),
                new Cited<>(over, MADE_UP));
    }

    private static Action start(Unit unit) {
        return new Action.StartInfusion(
                "start",
                List.of(new Action.StartInfusion.Choice(NOREPINEPHRINE, new Cited<>(Quantity.of(1, unit), MADE_UP))));
    }

    private static Stream<Arguments> order() {
        Step end = Step.end("over", "Over", MADE_UP).when("short", SHORT, "watch", MADE_UP);
        return Stream.of(
                Arguments.of(
                        Kind.OTHERWISE_NOT_LAST,
                        watching(watch().otherwise("else", "bolus", MADE_UP).when("short", SHORT, "bolus", MADE_UP))),
                Arguments.of(Kind.NOT_LOOKED_AT, with(end)),
                Arguments.of(Kind.NO_AMOUNT, watching(watch().after("at once", NONE, "bolus", MADE_UP))),
                Arguments.of(Kind.DEAD_TIMER, watching(watch().after("late", Duration.ofHours(9), "bolus", MADE_UP))));
    }

    private static Step watch() {
        return SmallProtocol.watch();
    }

    private static ProtocolGraph watching(Step watch) {
        return with(watch);
    }

    private static ProtocolGraph proposing(Action action) {
        return with(SmallProtocol.watchOn().proposing(action));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void should_find_the_mistake_when_there_is_one(Kind kind, ProtocolGraph graph) {
        assertThat(ProtocolShape.findings(graph)).extracting(ShapeFinding::kind).contains(kind);
        assertThat(ProtocolChecker.check(graph).isProved()).isFalse();
    }

    @Test
    void should_ask_for_a_source_when_a_protocol_names_none() {
        ProtocolGraph graph = whole(List.of(), List.of(), HOUR);
        List<ShapeFinding> findings = ProtocolShape.findings(graph);
        assertThat(findings)
                .extracting(ShapeFinding::toString)
                .containsExactly("small-protocol: names no source that it was published in (MISSING_CITATION)");
        assertThat(ProtocolChecker.check(graph).reasons())
                .contains(findings.getFirst().toString());
    }

    @Test
    void should_find_ways_out_and_windows_that_never_count() {
        Edge timer = new Edge("late", new Trigger.After(new Cited<>(HOUR, MADE_UP)), "over", List.of(), MADE_UP);
        assertThat(ProtocolShape.findings(whole(List.of(MADE_UP), List.of(timer), NONE)))
                .extracting(ShapeFinding::kind)
                .contains(Kind.NOT_LOOKED_AT, Kind.NO_AMOUNT);
    }

    private static ProtocolGraph whole(List<Citation> sources, List<Edge> always, Duration window) {
        ProtocolGraph good = SmallProtocol.good();
        Promises promises = good.promises();
        return new ProtocolGraph(
                good.id(),
                good.version(),
                good.title(),
                good.standing(),
                sources,
                List.of(),
                good.eligibility(),
                new Cited<>(window, MADE_UP),
                "rest",
                "rest",
                always,
                List.of(
                        step("rest")
                                .when("short", SHORT, "over", MADE_UP)
                                .after("on", Duration.ofMinutes(9), "over", MADE_UP),
                        Step.end("over", "Over", MADE_UP)),
                new Promises(
                        promises.target(),
                        promises.fluidForbidden(),
                        promises.fluidNeeds(),
                        promises.mostFluid(),
                        List.of()));
    }
}
