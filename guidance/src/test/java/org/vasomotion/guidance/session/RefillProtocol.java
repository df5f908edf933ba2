package org.vasomotion.guidance.session;

import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A protocol small enough to follow by hand: a long refill gets one bolus at a time, each judged by a new refill.
final class RefillProtocol {

    static final Citation MADE_UP = Citation.proposal("made up for tests");
    static final String ID = "refill-protocol";

    private static final Operand REFILL = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
    private static final Condition SHORT = compare(REFILL, Comparison.AT_MOST, Quantity.of(3, Unit.SECOND), MADE_UP);
    private static final Condition STOP_SIGN = Condition.stated(ClinicalContext.NEW_PULMONARY_CRACKLES, MADE_UP);

    private RefillProtocol() {}

    static SessionRules rules() {
        AssessmentSet set = AssessmentSet.of(
                StandardIndices.all(),
                List.of(),
                List.of(new Pattern(StandardPatterns.FLUID_STOP_SIGN, "Stop", STOP_SIGN, MADE_UP)));
        return new SessionRules(
                BedsideFeed.INTAKE, set, List.of(graph()), StandardLimits.all(), SessionRules.USUAL_LATENESS);
    }

    static ProtocolGraph graph() {
        Condition bolusDone = new Condition.CarriedOut("bolus");
        Operand after = new Operand.MeasuredSince(
                PeripheralSigns.CAPILLARY_REFILL_TIME, List.of(), "bolus-given", Duration.ofMinutes(10));
        Condition shortAfter = compare(after, Comparison.AT_MOST, Quantity.of(3, Unit.SECOND), MADE_UP);
        Step watch = Step.of("watch", "Watch", MADE_UP).when("long", not(SHORT), "bolus", MADE_UP);
        Step bolus = Step.of("bolus", "Bolus", MADE_UP)
                .onlyIf(not(SHORT))
                .proposing(new Action.FluidBolus(
                        "bolus",
                        DrugRole.CRYSTALLOID,
                        new Cited<>(Quantity.of(500, Unit.MILLILITRE), MADE_UP),
                        new Cited<>(Duration.ofMinutes(30), MADE_UP)))
                .once("given", bolusDone, "judge", MADE_UP, new Effect.Mark("bolus-given"))
                .once("refused", not(bolusDone), "watch-on", MADE_UP)
                .when("short", SHORT, "watch", MADE_UP)
                .after("ask again", Duration.ofHours(1), "bolus", MADE_UP);
        Step judge = Step.of("judge", "Judge", MADE_UP)
                .when("short", shortAfter, "watch", MADE_UP)
                .when("long", not(shortAfter), "bolus", MADE_UP)
                .after("ask again", Duration.ofHours(1), "judge", MADE_UP);
        Step watchOn = Step.of("watch-on", "Watch on", MADE_UP).after("again", Duration.ofHours(1), "watch", MADE_UP);
        return new ProtocolGraph(
                ID,
                "1",
                "Refill protocol",
                Standing.CHALLENGE,
                List.of(MADE_UP),
                List.of(),
                Condition.all(),
                new Cited<>(Duration.ofHours(8), MADE_UP),
                "over",
                "watch",
                List.of(),
                List.of(watch, bolus, judge, watchOn, Step.end("over", "Over", MADE_UP)),
                new Promises(
                        SHORT,
                        STOP_SIGN,
                        Condition.all(),
                        new Cited<>(Quantity.of(8000, Unit.MILLILITRE), MADE_UP),
                        List.of()));
    }
}
