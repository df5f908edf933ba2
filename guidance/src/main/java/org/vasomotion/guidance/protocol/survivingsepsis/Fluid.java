package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.FURTHER_CAP;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.ORDER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.PORTION;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.QUARTER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.STOP;
import static org.vasomotion.guidance.protocol.term.Signs.knownStopSign;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.passedSince;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// 30 mL/kg in 3 h, portion by portion; then small challenges where flow would answer and fluid is tolerated.
record Fluid(Perfusion perfusion, Heart heart) {

    static final String INITIAL = "initial-fluid";
    static final String FURTHER = "further-fluid";
    static final int MOST_FURTHER = 4;

    /// Counted when a clinician was asked to stop what runs in.
    private static final String STOPPED = "fluid-stopped";
    private static final String STOP_STEP = "stop-fluid";

    private static final String PROPOSED = "fluid-proposed";
    static final Effect PROPOSED_NOW = new Effect.Count(PROPOSED);
    private static final Effect OVER = new Effect.Reset(PROPOSED);

    private static final int PORTIONS = 3;
    private static final int ALL = PORTIONS + MOST_FURTHER;

    /// Counted when a portion is given or declined, and after the initial ones when a challenge is.
    private static final String PARTS = "fluid-parts";
    private static final String DECIDED = "fluid-decided";

    private static final Cited<Duration> PORTION_TIME = new Cited<>(Duration.ofHours(1), PORTION);
    private static final Duration TEST_AGE = Duration.ofMinutes(45);

    List<Step> steps() {
        return List.of(initial(), further(), stop());
    }

    /// Known to be due; a sign that nobody looked for does not hold the first fluid back.
    Condition initialDue() {
        return all(
                Terms.fewerThan(PARTS, PORTIONS, PORTION),
                noneSince(PORTION_TIME.value(), PORTION),
                not(knownStopSign()),
                perfusion.poor());
    }

    /// Known to be due, the initial fluid is given or declined, and tolerance has been looked at.
    Condition furtherDue() {
        return all(
                not(Terms.fewerThan(PARTS, PORTIONS, PORTION)),
                Terms.fewerThan(PARTS, ALL, FURTHER_CAP),
                noneSince(TEST_AGE, Sources.TEST_EXPIRES),
                not(knownStopSign()),
                perfusion.poor(),
                not(Perfusion.lactateFalls()),
                Signs.tolerant(),
                Signs.responsive());
    }

    /// No fluid was decided on, or this long ago.
    private static Condition noneSince(Duration time, Citation citation) {
        return Terms.neverOrPassedSince(DECIDED, time, citation);
    }

    /// Looked at in every step but those that propose fluid: these have to see first whether it is given, or it would
    /// not be counted. What harms the heart is stopped first.
    List<Edge> stopsAtOnce() {
        Condition harms = all(
                neverHappened(PROPOSED),
                neverHappened(STOPPED),
                knownStopSign(),
                not(passedSince(DECIDED, PORTION_TIME.value(), PORTION)),
                not(new Condition.Surely(heart.harms())));
        return List.of(
                once("inotrope harms", all(neverHappened(PROPOSED), heart.harms()), Heart.STOP, Sources.HARM),
                once("fluid harms while it runs", harms, STOP_STEP, STOP));
    }

    private static Edge once(String label, Condition condition, String to, Citation citation) {
        return new Edge(label, new Trigger.When(condition, Trigger.WhenUnknown.PASS), to, List.of(), citation);
    }

    private Step initial() {
        Citation source = perfusion.edition().source();
        Cited<Quantity> portion = new Cited<>(Quantity.of(10, Unit.MILLILITRE_PER_KILOGRAM), PORTION);
        return Step.of(INITIAL, "10 mL/kg of the initial 30", source)
                .onlyIf(initialDue())
                .proposing(new Action.FluidBolus("initial-fluid", DrugRole.CRYSTALLOID, portion, PORTION_TIME))
                .once("being given", done("initial-fluid"), Look.BEGIN, source, given())
                .once("declined", declined("initial-fluid"), Look.BEGIN, DECLINED, decided())
                .once("inotrope harms", heart.harms(), Heart.STOP, Sources.HARM, OVER)
                .once("fluid would harm", knownStopSign(), Look.BEGIN, STOP, OVER)
                .once("perfusion restored", perfusion.restored(), Look.BEGIN, source, OVER)
                .after("nobody answered", QUARTER, Look.WATCH, ORDER, OVER);
    }

    private Step further() {
        Citation source = perfusion.edition().source();
        Cited<Quantity> challenge = new Cited<>(Quantity.of(4, Unit.MILLILITRE_PER_KILOGRAM), Sources.FURTHER);
        return Step.of(FURTHER, "4 mL/kg, flow would answer", source)
                .onlyIf(furtherDue())
                .proposing(new Action.FluidBolus(
                        "further-fluid", DrugRole.CRYSTALLOID, challenge, new Cited<>(QUARTER, Sources.FURTHER)))
                .once("being given", done("further-fluid"), Look.BEGIN, source, given())
                .once("declined", declined("further-fluid"), Look.BEGIN, DECLINED, decided())
                .once("inotrope harms", heart.harms(), Heart.STOP, Sources.HARM, OVER)
                .once("not due any more", not(furtherDue()), Look.BEGIN, source, OVER)
                .after("nobody answered", QUARTER, Look.WATCH, ORDER, OVER);
    }

    private static Effect[] given() {
        return new Effect[] {OVER, new Effect.Count(PARTS), new Effect.Reset(STOPPED), new Effect.Mark(DECIDED)};
    }

    /// What is declined is decided as well: it counts, and the next is not asked before its time.
    private static Effect[] decided() {
        return new Effect[] {OVER, new Effect.Count(PARTS), new Effect.Mark(DECIDED)};
    }

    private static Step stop() {
        Effect asked = new Effect.Count(STOPPED);
        return Step.of(STOP_STEP, "Stop what runs in", STOP)
                .proposing(new Action.StopInfusion(
                        "stop-fluid", StandardDrugs.catalog().having(DrugRole::isResuscitationFluid)))
                .once("answered", answered("stop-fluid"), Look.BEGIN, STOP, asked)
                .after("nobody answered", QUARTER, Look.BEGIN, ORDER, asked);
    }
}
