package org.vasomotion.guidance.contract;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.ReferenceRange;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Draws a record that takes a protocol somewhere: what it asks is mostly known, with values on both sides of its
/// bounds.
final class CourseEntries {

    private static final List<Double> SIDES = List.of(0.6, 0.9, 1.1, 1.5);

    private static final List<Measurand> TESTS = List.of(
            MacroHemodynamics.PULSE_PRESSURE_VARIATION,
            ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE,
            ResponsivenessTests.END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
            ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
            ResponsivenessTests.FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE);

    private final RandomGenerator random;
    private final Instant begin;
    private final Instant end;
    private final Map<String, Measurand> measurands = new TreeMap<>();
    private final Map<String, TreeSet<Double>> bounds = new TreeMap<>();
    private final TreeSet<String> drugs = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Wishes wishes;
    private final boolean isHeard;

    CourseEntries(RandomGenerator random, ProtocolGraph graph, Instant begin, Instant end) {
        this.random = random;
        this.begin = begin;
        this.end = end;
        this.wishes = Wishes.of(graph, random);
        this.isHeard = random.nextBoolean();
        for (Condition condition : Mentions.conditions(graph)) {
            for (Condition part : Mentions.parts(condition, Rehearsal.assessments())) {
                if (part instanceof Condition.Compare compare) {
                    note(compare);
                }
            }
        }
    }

    private void note(Condition.Compare compare) {
        for (Measurand measurand : RandomCourse.measurands(compare.operand())) {
            measurands.put(measurand.id(), measurand);
            boolean isDirect =
                    compare.operand() instanceof Operand.Measured || compare.operand() instanceof Operand.MeasuredSince;
            if (isDirect) {
                double bound = compare.bound().value().valueIn(measurand.unit());
                bounds.computeIfAbsent(measurand.id(), _ -> new TreeSet<>()).add(bound);
            }
        }
        if (compare.operand() instanceof Operand.Running running) {
            drugs.add(running.drug().id());
        }
    }

    List<Entry> draw() {
        leaveOneTest();
        measurands.values().forEach(this::observe);
        if (random.nextInt(8) > 0) {
            entries.add(new Coverage(id(), 0, Coverage.Kind.VASOACTIVE_INFUSIONS, begin, end.plus(1, MINUTES), begin));
        }
        if (drugs.contains(Vasopressors.NOREPINEPHRINE.id())) {
            infuse(Vasopressors.NOREPINEPHRINE);
        }
        give();
        return entries;
    }

    /// Several tests that are drawn one by one nearly always contradict each other, and then no fluid is ever due.
    private void leaveOneTest() {
        List<String> tests = measurands.keySet().stream()
                .filter(id -> TESTS.contains(measurands.get(id)))
                .toList();
        if (!tests.isEmpty() && random.nextInt(6) > 0) {
            List<String> wished = tests.stream().filter(this::isWished).toList();
            String kept = Choices.one(random, wished.isEmpty() ? tests : wished);
            measurands.keySet().removeIf(id -> tests.contains(id) && !id.equals(kept));
        }
    }

    private void observe(Measurand measurand) {
        if (random.nextInt(isWished(measurand.id()) ? 60 : 10) == 0) {
            return;
        }
        boolean lasts = measurand.hold() == HoldPolicy.SUSTAINED;
        for (Instant at = begin.plus(5L * random.nextInt(3), MINUTES);
                at.isBefore(end);
                at = at.plus(lasts ? 5L * (1 + random.nextInt(60)) : 5L * (1 + random.nextInt(11)), MINUTES)) {
            Instant received = random.nextInt(10) == 0 ? at.plus(5L * random.nextInt(4), MINUTES) : at;
            entries.add(new Observation(
                    id(),
                    0,
                    measurand,
                    value(measurand),
                    at,
                    received,
                    Choices.sorted(measurand.methods()).getFirst(),
                    Choices.sorted(measurand.sites()).getFirst(),
                    Acquisition.CHARTED,
                    TimelineBuilder.BY_HAND));
        }
    }

    private boolean isWished(String measurand) {
        return isHeard && wishes.concern(measurand);
    }

    private Interval value(Measurand measurand) {
        if (isWished(measurand.id()) && random.nextInt(30) > 0) {
            return possible(measurand, wishes.value(measurand));
        }
        if (measurand.kind() instanceof MeasurandKind.Graded graded) {
            double present = random.nextInt(7) == 0 ? graded.greatest() : graded.least();
            return Interval.exactly(present, measurand.unit());
        }
        TreeSet<Double> asked = bounds.getOrDefault(measurand.id(), new TreeSet<>());
        if (asked.isEmpty()) {
            return Interval.exactly(unasked(measurand), measurand.unit());
        }
        double bound = Choices.one(random, asked);
        double value = bound * SIDES.get(random.nextInt(SIDES.size())) + (bound == 0 ? random.nextInt(-3, 4) : 0);
        return possible(measurand, value);
    }

    private static Interval possible(Measurand measurand, double value) {
        Interval possible = measurand.plausible().value();
        return Interval.exactly(Math.clamp(value, possible.low(), possible.high()), measurand.unit());
    }

    /// What no bound asks for directly is mostly steady.
    private double unasked(Measurand measurand) {
        if (measurand.reference() instanceof ReferenceRange.Known usual && random.nextInt(5) > 0) {
            double middle = (usual.range().low() + usual.range().high()) / 2;
            return middle * (0.99 + 0.02 * random.nextDouble());
        }
        return Choices.number(random, measurand);
    }

    private void infuse(Drug drug) {
        double most = drug.rateBounds().orElseThrow().usual().value().high();
        double steady = random.nextDouble() / 2;
        boolean isSteady = isHeard && random.nextBoolean();
        for (Instant at = begin; at.isBefore(end); at = at.plus(5L * (1 + random.nextInt(20)), MINUTES)) {
            double share = isSteady ? steady : random.nextDouble();
            Quantity rate = Quantity.of(most * share, drug.rateUnit().orElseThrow());
            entries.add(new Administration.Infusion(
                    id(), 0, drug, rate, at, new Ending.NextRate(), at, Acquisition.CHARTED, TimelineBuilder.BY_HAND));
        }
    }

    private void give() {
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant at = begin.plus(5L * random.nextInt(90), MINUTES);
            entries.add(new Administration.Dose(
                    id(),
                    0,
                    Fluids.BALANCED_CRYSTALLOID,
                    Quantity.of(500, Unit.MILLILITRE),
                    at,
                    at.plus(Duration.ofMinutes(5L * random.nextInt(7))),
                    at,
                    Acquisition.CHARTED,
                    TimelineBuilder.BY_HAND));
        }
    }

    private EntryId id() {
        return new EntryId("drawn", "c" + entries.size());
    }
}
