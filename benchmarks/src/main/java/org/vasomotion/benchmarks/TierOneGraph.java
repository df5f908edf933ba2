package org.vasomotion.benchmarks;

import static org.vasomotion.guidance.condition.Condition.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.PatientSurroundings;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// Tier 1 of ANDROMEDA-SHOCK-2 as a graph of ours, cut to the rows that the CQL library has.
///
/// A graph goes with the patient and remembers its boluses; here every patient is met for the first time, so what it
/// would remember is put into the state: beginning six hours ago, and the end of the last bolus.
final class TierOneGraph implements TierOneAdvice {

    private static final Citation SAME_AS_CQL =
            Citation.proposal("the rows of AndromedaShock2TierOne.cql; their sources are named there");
    private static final String LAST_BOLUS = "last-bolus";
    private static final Duration WINDOW = Duration.ofHours(6);

    private static final Operand REFILL = new Operand.MeasuredSince(
            PeripheralSigns.CAPILLARY_REFILL_TIME, List.of(), LAST_BOLUS, Duration.ofNanos(1));
    private static final Operand LEG_RAISE = new Operand.MeasuredSince(
            ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, List.of(), LAST_BOLUS, Duration.ofNanos(1));
    private static final Operand PULSE_PRESSURE = new Operand.Indexed("pulse-pressure", Unit.MILLIMETRE_OF_MERCURY);
    private static final Operand DIASTOLIC =
            new Operand.Measured(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE, List.of());
    private static final Operand FLUID = new Operand.FluidSince(Operand.BEGUN);

    private static final ProtocolGraph GRAPH = graph();

    private final AssessmentSet assessment;
    private final Map<String, Timeline> records = new HashMap<>();

    private TierOneGraph(AssessmentSet assessment) {
        this.assessment = assessment;
    }

    static TierOneGraph over(List<TierOnePatient> patients, AssessmentSet assessment) {
        TierOneGraph made = new TierOneGraph(assessment);
        patients.forEach(patient -> made.records.put(patient.id(), TierOneTimeline.of(patient)));
        return made;
    }

    @Override
    public Advice advise(TierOnePatient patient) {
        Timeline record = records.get(patient.id());
        if (record == null) {
            throw new IllegalArgumentException("made without " + patient.id());
        }
        PatientSurroundings surroundings =
                new PatientSurroundings(GRAPH, assessment.assess(record.asOf(patient.at(), Instant.MAX)));
        return advice(ProtocolRunner.step(GRAPH, met(patient), surroundings, patient.at())
                .state()
                .step());
    }

    /// As in CQL, a bolus that was running when the six hours began does not count.
    private static ProtocolState met(TierOnePatient patient) {
        Instant begun = patient.before(WINDOW);
        Instant lastBolus = Instant.EPOCH;
        for (TierOnePatient.Bolus bolus : patient.boluses()) {
            Instant end = patient.before(bolus.age());
            if (end.minus(TierOnePatient.Bolus.LENGTH).isBefore(patient.before(WINDOW))) {
                begun = later(begun, end);
            } else {
                lastBolus = later(lastBolus, end);
            }
        }
        return new ProtocolState(
                GRAPH.begin(),
                Map.of(Operand.BEGUN, begun, Operand.STEP_ENTERED, begun, LAST_BOLUS, lastBolus),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Advice advice(String step) {
        return switch (step) {
            case "decide" -> Advice.CANNOT_TELL;
            case "responsiveness" -> Advice.TEST_FLUID_RESPONSIVENESS;
            case "bolus" -> Advice.FLUID_BOLUS;
            case "diastolic" -> Advice.RAISE_NOREPINEPHRINE_TO_DIASTOLIC_TARGET;
            case "monitor" -> Advice.MONITOR;
            case "tier-2" -> Advice.TIER_TWO;
            default -> throw new IllegalStateException("no step is called " + step);
        };
    }

    private static ProtocolGraph graph() {
        Condition isShort = is(REFILL, Comparison.AT_MOST, 3, Unit.SECOND);
        Condition isFull = is(FLUID, Comparison.ABOVE, 500, Unit.MILLILITRE);
        Condition isNarrow = is(PULSE_PRESSURE, Comparison.BELOW, 40, Unit.MILLIMETRE_OF_MERCURY);
        Condition isLow = is(DIASTOLIC, Comparison.BELOW, 50, Unit.MILLIMETRE_OF_MERCURY);
        Condition isResponsive = is(LEG_RAISE, Comparison.AT_LEAST, 10, Unit.PERCENT);
        Step decide = step("decide")
                .when("refill is short", isShort, "monitor", SAME_AS_CQL)
                .when("pulse pressure is narrow", isNarrow, "responsiveness", SAME_AS_CQL)
                .when("diastolic pressure is low", isLow, "diastolic", SAME_AS_CQL)
                .otherwise("else", "tier-2", SAME_AS_CQL);
        Step responsiveness = step("responsiveness")
                .when("no more fluid", isFull, "tier-2", SAME_AS_CQL)
                .when("responsive", isResponsive, "bolus", SAME_AS_CQL)
                .otherwise("not responsive", "tier-2", SAME_AS_CQL);
        return new ProtocolGraph(
                "tier-1",
                "1",
                "Tier 1",
                Standing.TRIAL,
                List.of(SAME_AS_CQL),
                List.of(),
                Condition.all(),
                new Cited<>(WINDOW.plus(WINDOW), SAME_AS_CQL),
                "tier-2",
                decide.id(),
                List.of(),
                List.of(decide, responsiveness, step("bolus"), step("diastolic"), step("monitor"), step("tier-2")),
                new Promises(
                        isShort,
                        isFull,
                        isResponsive,
                        new Cited<>(Quantity.of(1_000, Unit.MILLILITRE), SAME_AS_CQL),
                        List.of()));
    }

    private static Step step(String id) {
        return Step.of(id, id, SAME_AS_CQL);
    }

    private static Condition is(Operand operand, Comparison comparison, double bound, Unit unit) {
        return compare(operand, comparison, Quantity.of(bound, unit), SAME_AS_CQL);
    }
}
