package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.FIRST_RATE;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.HIGHEST_RATE;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.ORDER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.QUARTER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.SETTLING;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.guidance.protocol.term.Terms.stands;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Action.Titrate;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Norepinephrine first, vasopressin when it escalates, then epinephrine, and a clinician when all run.
record Vasopressors(Edition edition) {

    static final String CHOOSE = "vasopressor";

    /// Counted when a clinician was called because pressure stays low on everything.
    static final String REFRACTORY = "refractory";

    private static final String ASKED = "vasopressor-asked";
    /// Counted once when vasopressin was declined and twice when epinephrine was, which comes after it.
    private static final String SECOND_DECLINED = "second-vasopressor-declined";

    private static final Unit RATE = Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE;
    private static final Cited<Quantity> MOST = new Cited<>(
            Quantity.of(
                    NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(), RATE),
            HIGHEST_RATE);

    List<Step> steps() {
        Citation source = edition.source();
        List<Step> steps = new ArrayList<>();
        steps.add(choose());
        steps.add(start("norepinephrine", NOREPINEPHRINE, Quantity.of(0.05, RATE), FIRST_RATE)
                .once("declined", declined("start-norepinephrine"), Look.BEGIN, Sources.DECLINED, asked())
                .once("pressure at goal", not(edition.pressureLow()), Look.BEGIN, source)
                .after("nobody answered", SETTLING, Look.BEGIN, ORDER, asked()));
        edition.aims().forEach(aim -> steps.add(raise(aim)));
        Effect once = count(SECOND_DECLINED);
        Quantity vasopressin = Quantity.of(0.03, Unit.INTERNATIONAL_UNIT_PER_MINUTE);
        steps.add(second("vasopressin", VASOPRESSIN, vasopressin, Sources.VASOPRESSIN_DOSE, once));
        steps.add(second("epinephrine", EPINEPHRINE, Quantity.of(0.05, RATE), FIRST_RATE, once, once));
        steps.add(refractory());
        return steps;
    }

    private Step choose() {
        Condition due = edition.vasopressinDue();
        Step step = Step.of(CHOOSE, "Which vasopressor?", edition.source())
                .when("no norepinephrine", stands(NOREPINEPHRINE), "start-norepinephrine", edition.source());
        step = Look.with(step, edition.conflicts());
        for (Edition.Aim aim : edition.aims()) {
            step = step.when(
                    "below the next" + spoken(aim),
                    all(not(due), aim.applies(), hasRoom()),
                    raiseId(aim),
                    edition.vasopressin());
        }
        step = step.when(
                        "escalates, no vasopressin",
                        all(neverHappened(SECOND_DECLINED), due, stands(VASOPRESSIN)),
                        "start-vasopressin",
                        edition.vasopressin())
                .when(
                        "escalates, no epinephrine",
                        all(Terms.fewerThan(SECOND_DECLINED, 2, Sources.DECLINED), due, stands(EPINEPHRINE)),
                        "start-epinephrine",
                        edition.vasopressin());
        for (Edition.Aim aim : edition.aims()) {
            step = step.when("room for more" + spoken(aim), all(aim.applies(), hasRoom()), raiseId(aim), HIGHEST_RATE);
        }
        return step.otherwise("all run", "refractory", HIGHEST_RATE)
                .after("not known", SETTLING, Look.BEGIN, ORDER, asked());
    }

    private static String spoken(Edition.Aim aim) {
        return aim.suffix().replace('-', ' ');
    }

    private static String raiseId(Edition.Aim aim) {
        return "raise-norepinephrine" + aim.suffix();
    }

    private static Condition hasRoom() {
        return all(runs(NOREPINEPHRINE), Terms.below(running(NOREPINEPHRINE), MOST.value(), HIGHEST_RATE));
    }

    private Step raise(Edition.Aim aim) {
        return Step.of(raiseId(aim), "Raise norepinephrine", edition.source())
                .onlyIf(all(edition.pressureLow(), aim.applies(), hasRoom()))
                .proposing(new Titrate(
                        "raise-norepinephrine",
                        NOREPINEPHRINE,
                        Titrate.Way.UP,
                        Signs.meanPressure(),
                        aim.range(),
                        MOST))
                .once("raised", done("raise-norepinephrine"), Look.BEGIN, edition.source(), asked())
                .once("declined", declined("raise-norepinephrine"), Look.BEGIN, Sources.DECLINED, asked())
                .once("pressure at goal", not(edition.pressureLow()), Look.BEGIN, edition.source())
                .after("nobody answered", SETTLING, Look.BEGIN, ORDER, asked());
    }

    private Step start(String name, Drug drug, Quantity rate, Citation dose) {
        String id = "start-" + name;
        return Step.of(id, "Start " + name, edition.source())
                .onlyIf(all(edition.pressureLow(), stands(drug)))
                .proposing(new Action.StartInfusion(id, List.of(new Choice(drug, new Cited<>(rate, dose)))))
                .once("started", done(id), Look.BEGIN, edition.source(), asked());
    }

    private Step second(String name, Drug drug, Quantity rate, Citation dose, Effect... declined) {
        return start(name, drug, rate, dose)
                .once("declined", declined("start-" + name), CHOOSE, Sources.DECLINED, declined)
                .once("pressure at goal", not(edition.pressureLow()), Look.BEGIN, edition.source())
                .after("nobody answered", SETTLING, Look.BEGIN, ORDER, asked());
    }

    /// What was asked last has had its time. Until then the record need not show it yet, and other things have their
    /// turn.
    static Condition isSettled() {
        return Terms.neverOrPassedSince(ASKED, SETTLING, ORDER);
    }

    private static Effect asked() {
        return new Effect.Mark(ASKED);
    }

    private static Effect count(String counter) {
        return new Effect.Count(counter);
    }

    private Step refractory() {
        return Step.of("refractory", "Pressure low on everything", Sources.REFRACTORY)
                .proposing(new Action.CallForReview("review-shock", "refractory-septic-shock"))
                .once("answered", answered("review-shock"), Look.WATCH, Sources.REFRACTORY, count(REFRACTORY))
                .once("pressure at goal", not(edition.pressureLow()), Look.BEGIN, edition.source())
                .after("nobody answered", QUARTER, Look.WATCH, ORDER, count(REFRACTORY));
    }
}
