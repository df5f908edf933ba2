package org.vasomotion.guidance.protocol.vasodilator;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.term.Signs.refillLong;
import static org.vasomotion.guidance.protocol.term.Signs.refillNormal;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.happened;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.guidance.protocol.term.Terms.stands;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.CANDIDATE;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.I_MICRO;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.KEPT;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.NO_DECISION;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.NO_RESULT;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.REVERTED;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.SOON;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.STOP;
import static org.vasomotion.guidance.protocol.vasodilator.Sources.WAITING;
import static org.vasomotion.model.drug.Vasodilators.ILOPROST;
import static org.vasomotion.model.drug.Vasodilators.NITROGLYCERIN;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.NoFluid;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does a vasodilator shorten refill where pressure and flow suffice and the skin stays cold?
@Evidence(none = "each step, edge and bound carries its citation")
final class VasodilatorChallenge {

    private static final String HARMED = "harmed";
    private static final String IN_VAIN = "in-vain";
    private static final String DUE = "reading-due";

    private static final List<Drug> DRUGS = List.of(ILOPROST, NITROGLYCERIN);
    private static final Duration STEP_OF_THE_LADDER = Duration.ofMinutes(30);
    private static final Quantity MOST = Quantity.of(1.5, Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE);

    private VasodilatorChallenge() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "vasodilator-challenge",
                "1",
                "Vasodilator challenge (research only)",
                Standing.RESEARCH_ONLY,
                List.of(I_MICRO, Sources.ENDOTHELIOPATHY, Sources.NITROGLYCERIN),
                List.of(
                        "Two randomised trials of iloprost in septic shock were neutral.",
                        "In one of them severe adverse events were twice as frequent: 15 against 7 per cent.",
                        "Off unless a site turns it on for research.",
                        "That a pressure test did not shorten refill has to be known beforehand; this protocol does not"
                                + " remember it."),
                candidate(),
                new Cited<>(Duration.ofDays(2), I_MICRO),
                "time-over",
                "indication",
                List.of(),
                steps(),
                new Promises(
                        refillNormal(),
                        NoFluid.ALWAYS,
                        NoFluid.NEVER,
                        NoFluid.most(),
                        List.of(new Promises.TestOfTreatment("judge", becameNormal(), DRUGS, "revert"))));
    }

    private static List<Step> steps() {
        return List.of(
                indication(),
                start(),
                hold(),
                effect(),
                raise(),
                judge(),
                kept(),
                revert(),
                reverted(),
                Step.end("harmed", "Ended by a stop sign, taken back", STOP),
                Step.end("not-helpful", "Refill not normal, taken back", REVERTED),
                Step.end("not-judged", "Not judged, taken back", WAITING),
                Step.end("not-reverted", "Not taken back", REVERTED)
                        .proposing(new Action.CallForReview("review-dose", "vasodilator-runs-on-after-challenge")),
                Step.end("not-needed", "Refill is normal", Signs.NORMAL_REFILL),
                Step.end("no-candidate", "Not a bottleneck", CANDIDATE),
                Step.end("not-safe", "Pressure, bleeding or heart forbid it", STOP),
                Step.end("declined", "Declined", DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING),
                Step.end("time-over", "Time is over", I_MICRO).proposing(new Action.StopInfusion("stop", DRUGS)));
    }

    private static Condition candidate() {
        return Terms.seen(StandardPatterns.BOTTLENECK_CANDIDATE);
    }

    private static Condition mayStart() {
        return all(candidate(), refillLong(), Harm.isAbsent(), noneRuns());
    }

    private static Condition noneRuns() {
        return all(stands(ILOPROST), stands(NITROGLYCERIN));
    }

    private static Step indication() {
        return Step.of("indication", "Bottleneck, and nothing against it?", CANDIDATE)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("forbidden", Harm.forbids(), "not-safe", STOP)
                .when("no candidate", not(candidate()), "no-candidate", CANDIDATE)
                .when("candidate", all(mayStart(), runs(NOREPINEPHRINE)), "start", CANDIDATE, captures())
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Effect[] captures() {
        return new Effect[] {
            new Effect.Capture(Harm.NOREPINEPHRINE_BEFORE, running(NOREPINEPHRINE)),
            new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()),
            new Effect.Capture("mean-arterial-pressure-before", Signs.meanPressure())
        };
    }

    private static Step start() {
        Quantity iloprost = Quantity.of(0.5, Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE);
        Quantity nitroglycerin = Quantity.of(2, Unit.MILLIGRAM_PER_HOUR).in(Unit.MICROGRAM_PER_MINUTE);
        Unit rate = NOREPINEPHRINE.rateUnit().orElseThrow();
        return Step.of("start", "Start the vasodilator", I_MICRO)
                .onlyIf(all(mayStart(), Terms.isCaptured(Harm.NOREPINEPHRINE_BEFORE, rate)))
                .proposing(new Action.StartInfusion(
                        "start",
                        List.of(
                                new Choice(ILOPROST, new Cited<>(iloprost, I_MICRO)),
                                new Choice(NITROGLYCERIN, new Cited<>(nitroglycerin, Sources.NITROGLYCERIN)))))
                .once("started", done("start"), "hold", I_MICRO, new Effect.Mark(Harm.DILATED))
                .once("declined", declined("start"), "declined", DECLINED)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("forbidden", Harm.forbids(), "not-safe", STOP)
                .when("no candidate any more", not(candidate()), "no-candidate", CANDIDATE)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    private static Step hold() {
        return Step.of("hold", "Half an hour at this rate", I_MICRO)
                .proposing(new Action.Hold("hold-dose", "wait-for-effect"))
                .once("harms", Harm.shows(), "revert", STOP, new Effect.Count(HARMED))
                .after("half an hour", STEP_OF_THE_LADDER, "effect", I_MICRO, new Effect.Mark(DUE));
    }

    private static Step effect() {
        Condition normal = becameNormal();
        return Step.of("effect", "Did refill become normal?", KEPT)
                .proposing(new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .once("harms", Harm.shows(), "revert", STOP, new Effect.Count(HARMED))
                .when("normal", normal, "kept", KEPT)
                .when("not normal, room for more", all(not(normal), hasRoom()), "raise", I_MICRO)
                .when("not normal, no room", all(not(normal), not(hasRoom())), "judge", I_MICRO)
                .after("not read", NO_RESULT, "revert", WAITING);
    }

    /// By a reading that was taken when one was due.
    private static Condition becameNormal() {
        return Signs.isNormal(Terms.measuredSince(PeripheralSigns.CAPILLARY_REFILL_TIME, DUE));
    }

    /// Only iloprost has a ladder; no trial raised nitroglycerin by refill.
    private static Condition hasRoom() {
        return all(runs(ILOPROST), Terms.below(running(ILOPROST), MOST, I_MICRO));
    }

    private static Step raise() {
        Cited<Interval> range = new Cited<>(Interval.of(0, 3, Unit.SECOND), Signs.NORMAL_REFILL);
        return Step.of("raise", "Iloprost up by one step", I_MICRO)
                .onlyIf(all(refillLong(), Harm.isAbsent(), hasRoom()))
                .proposing(new Action.Titrate(
                        "raise", ILOPROST, Action.Titrate.Way.UP, Signs.refill(), range, new Cited<>(MOST, I_MICRO)))
                .once("harms", Harm.shows(), "revert", STOP, new Effect.Count(HARMED))
                .once("raised", done("raise"), "hold", I_MICRO, new Effect.Mark(Harm.DILATED))
                .once("declined", declined("raise"), "judge", DECLINED)
                .when("refill normal", refillNormal(), "kept", KEPT)
                .after("nobody answered", NO_RESULT, "judge", WAITING);
    }

    private static Step judge() {
        Condition normal = becameNormal();
        return Step.of("judge", "Normal after all?", KEPT)
                .proposing(new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .once("harms", Harm.shows(), "revert", STOP, new Effect.Count(HARMED))
                .when("normal", normal, "kept", KEPT)
                .when("not normal", not(normal), "revert", REVERTED, new Effect.Count(IN_VAIN))
                .after("not read", NO_RESULT, "revert", WAITING);
    }

    private static Step kept() {
        return Step.of("kept", "Kept under watch", KEPT)
                .once("harms", Harm.shows(), "revert", STOP, new Effect.Count(HARMED))
                .once("refill long again", refillLong(), "revert", KEPT, new Effect.Count(IN_VAIN))
                .after("read again", Duration.ofHours(1), "judge", KEPT, new Effect.Mark(DUE));
    }

    private static Step revert() {
        Condition asked = Terms.passedSince(Operand.STEP_ENTERED, Sources.ASKED, REVERTED);
        return Step.of("revert", "Stop the vasodilator", REVERTED)
                .proposing(new Action.StopInfusion("stop", DRUGS))
                .once("done", done("stop"), "reverted", REVERTED)
                .once("runs no more", all(asked, noneRuns()), "reverted", REVERTED)
                .once("declined", declined("stop"), "not-reverted", REVERTED)
                .after("nobody answered", SOON, "not-reverted", REVERTED);
    }

    private static Step reverted() {
        return Step.of("reverted", "Why was it taken back?", REVERTED)
                .when("it harmed", happened(HARMED), "harmed", STOP)
                .when("it did not help", happened(IN_VAIN), "not-helpful", REVERTED)
                .otherwise("it could not be judged", "not-judged", WAITING);
    }
}
