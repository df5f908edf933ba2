package org.vasomotion.interop.protocol;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Protocols for tests. They resemble nothing that was published.
public final class SampleProtocols {

    public static final Citation TRIAL = Citation.read("Muster et al., Example Journal 2021;12:34, an invented trial");
    public static final Citation GUESS = Citation.proposal("an hour is long enough to wait for a number");
    public static final Citation MEMORY = Citation.unverified("Muster 2021, appendix: not read");

    private static final Measurand REFILL = PeripheralSigns.CAPILLARY_REFILL_TIME;

    private SampleProtocols() {}

    /// The standard catalogues with a few patterns for tests.
    public static Vocabulary vocabulary() {
        Pattern responsive = new Pattern("sample-responsive", "Sample", all(), TRIAL);
        return new Vocabulary(
                StandardMeasurands.catalog(),
                StandardDrugs.catalog(),
                AssessmentSet.of(StandardIndices.all(), List.of(), List.of(responsive)));
    }

    /// Every kind of step, trigger, action, effect and condition at least once.
    public static ProtocolGraph everything() {
        return new ProtocolGraph(
                "sample-everything",
                "1.0",
                "A sample of everything: \"quoted\" - no: really",
                ProtocolGraph.Standing.RESEARCH_ONLY,
                List.of(TRIAL, MEMORY),
                List.of("Invented.", "yes"),
                all(stated(ClinicalContext.SUSPECTED_INFECTION, TRIAL), denied(ClinicalContext.ACTIVE_BLEEDING, GUESS)),
                new Cited<>(Duration.ofHours(8), TRIAL),
                "over",
                "watch",
                List.of(Step.of("x", "x", GUESS)
                        .once("warning", stated(ClinicalContext.NEW_ARRHYTHMIA, GUESS), "over", GUESS)
                        .edges()
                        .getFirst()),
                List.of(watch(), fluid(), vasopressor(), putBack(), Step.end("over", "Hand over", TRIAL)),
                promises());
    }

    private static Step watch() {
        return Step.of("watch", "Measure refill", TRIAL)
                .proposing(
                        new Action.Measure("refill", List.of(REFILL, PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME)),
                        new Action.Hold("hold", "target-met"),
                        new Action.CallForReview("ask", "who-decides"))
                .when("refill normal", refill(Comparison.AT_MOST), "over", TRIAL, new Effect.Mark("met"))
                .when(
                        "responsive",
                        all(refill(Comparison.ABOVE), new Condition.Seen("sample-responsive"), weighed()),
                        "fluid",
                        TRIAL,
                        new Effect.Capture("refill-before", measured(REFILL)),
                        new Effect.Count("boluses"))
                .otherwise("not responsive", "vasopressor", GUESS, new Effect.Reset("boluses"))
                .after("no answer", Duration.ofMinutes(90), "over", GUESS);
    }

    private static Step fluid() {
        Cited<Quantity> volume = new Cited<>(Quantity.of(0.5, Unit.LITRE), TRIAL);
        return Step.of("fluid", "500 mL", TRIAL)
                .onlyIf(not(new Condition.Surely(stated(ClinicalContext.NEW_PULMONARY_CRACKLES, GUESS))))
                .proposing(
                        new Action.FluidBolus(
                                "bolus", DrugRole.CRYSTALLOID, volume, new Cited<>(Duration.ofMinutes(30), MEMORY)),
                        new Action.RemoveFluid("remove", volume, new Cited<>(Duration.ofHours(24), GUESS)))
                .when(
                        "given",
                        any(
                                new Condition.CarriedOut("bolus"),
                                bound(
                                        new Operand.FluidSince("step-entered"),
                                        Comparison.AT_LEAST,
                                        400,
                                        Unit.MILLILITRE),
                                bound(new Operand.Counted("boluses"), Comparison.ABOVE, 3, Unit.ONE)),
                        "watch",
                        TRIAL)
                .after("not given", Duration.ofSeconds(5_400, 500_000_000), "vasopressor", GUESS);
    }

    private static Step vasopressor() {
        Operand rate = new Operand.Running(Vasopressors.NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Operand hourly = new Operand.Running(Vasopressors.NOREPINEPHRINE, Unit.MILLIGRAM_PER_HOUR);
        return Step.of("vasopressor", "Raise pressure", MEMORY)
                .proposing(
                        new Action.Titrate(
                                "raise",
                                Vasopressors.NOREPINEPHRINE,
                                Action.Titrate.Way.UP,
                                new Operand.Indexed("pulse-pressure", Unit.MILLIMETRE_OF_MERCURY),
                                new Cited<>(Interval.of(40, 60, Unit.MILLIMETRE_OF_MERCURY), MEMORY),
                                new Cited<>(Quantity.of(0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), GUESS)),
                        new Action.StartInfusion(
                                "start",
                                List.of(new Action.StartInfusion.Choice(
                                        Inotropes.DOBUTAMINE,
                                        new Cited<>(Quantity.of(5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), MEMORY)))))
                .once(
                        "better",
                        any(
                                bound(rise(rate), Comparison.BELOW, 0.05, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                                bound(percent(), Comparison.AT_MOST, -25, Unit.PERCENT),
                                bound(captured(), Comparison.ABOVE, 4_500, Unit.MILLISECOND),
                                bound(hourly, Comparison.AT_LEAST, 2, Unit.MILLIGRAM_PER_HOUR),
                                bound(new Operand.Since("met"), Comparison.ABOVE, 2, Unit.HOUR)),
                        "watch",
                        TRIAL)
                .otherwise("no better", "put-back", TRIAL);
    }

    private static Step putBack() {
        return Step.of("put-back", "Previous dose", TRIAL)
                .proposing(
                        new Action.ReturnToRate("back", Vasopressors.NOREPINEPHRINE, "refill-before"),
                        new Action.StopInfusion("stop", List.of(Inotropes.DOBUTAMINE, Inotropes.MILRINONE)))
                .when("done", all(new Condition.CarriedOut("back"), any()), "watch", TRIAL)
                .after("no answer", Duration.ofDays(2), "over", GUESS);
    }

    private static Promises promises() {
        return new Promises(
                refill(Comparison.AT_MOST),
                any(),
                new Condition.Seen("sample-responsive"),
                new Cited<>(Quantity.of(2_000, Unit.MILLILITRE), GUESS),
                List.of(new Promises.TestOfTreatment(
                        "vasopressor", refill(Comparison.AT_MOST), List.of(Vasopressors.NOREPINEPHRINE), "put-back")),
                List.of(new Promises.MostDose(
                        Vasopressors.NOREPINEPHRINE,
                        new Cited<>(Quantity.of(0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), GUESS))));
    }

    private static Condition weighed() {
        return new Condition.Weighed(
                List.of(bound(
                        measured(ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE),
                        Comparison.AT_LEAST,
                        10,
                        Unit.PERCENT)),
                List.of());
    }

    private static Condition refill(Comparison comparison) {
        Operand since = new Operand.MeasuredSince(
                REFILL, List.of(Method.GLASS_SLIDE), Operand.STEP_ENTERED, Duration.ofMinutes(10));
        return compare(since, comparison, Quantity.of(3, Unit.SECOND), TRIAL);
    }

    private static Operand rise(Operand now) {
        return new Operand.Rise(now, "refill-before");
    }

    private static Operand percent() {
        return new Operand.RelativeRise(
                new Operand.MeasuredSince(REFILL, List.of(), Operand.BEGUN, Duration.ZERO), "refill-before");
    }

    private static Operand captured() {
        return new Operand.Captured("refill-before", Unit.SECOND);
    }

    private static Operand measured(Measurand measurand) {
        return new Operand.Measured(measurand, List.of());
    }

    private static Condition bound(Operand operand, Comparison comparison, double value, Unit unit) {
        return compare(operand, comparison, Quantity.of(value, unit), TRIAL);
    }
}
