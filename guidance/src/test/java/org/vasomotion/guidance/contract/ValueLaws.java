package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.IndexValue.Known;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.GivenVolume;
import org.vasomotion.model.timeline.TimelineView;

/// The number is the published formula's, the explanation gives it, and it moves the right way (laws L7, L9).
@Api
public interface ValueLaws extends Examined {

    @Test
    default void should_give_the_worked_value_when_the_patient_is_a_cited_example() {
        assertThat(examples()).as("worked examples").hasSizeGreaterThanOrEqualTo(2);
        for (WorkedExample example : examples()) {
            assertThat(example.citation()).isNotBlank();
            IndexValue value = instance().evaluate(example.patient().view());
            assertThat(value).as(example.citation()).isInstanceOf(Known.class);
            Known known = (Known) value;
            assertThat(known.value().unit()).isEqualTo(instance().unit());
            assertThat(known.value().value())
                    .as(example.citation())
                    .isCloseTo(example.expected(), within(example.tolerance()));
        }
    }

    @Test
    default void should_be_described_and_cited_when_listed() {
        assertThat(instance().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(instance().inputs()).isNotEmpty().doesNotHaveDuplicates();
        Class<?> type = instance().getClass();
        assertThat(Modifier.isFinal(type.getModifiers())).as("final").isTrue();
        Evidence evidence = type.getAnnotation(Evidence.class);
        assertThat(evidence).as("evidence").isNotNull();
        assertThat(evidence.source()).as("sources").isNotEmpty();
    }

    @Test
    default void should_give_the_same_value_when_evaluated_again() {
        cases("determinism", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            assertThat(instance().evaluate(patient.view())).isEqualTo(instance().evaluate(patient.view()));
        });
    }

    @Test
    default void should_recompute_from_its_leaves_when_explained() {
        int[] known = new int[1];
        cases("L7 explanation", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            switch (instance().evaluate(patient.view())) {
                case Known value -> {
                    known[0]++;
                    assertThat(value.explanation().value()).isEqualTo(Interval.exactly(value.value()));
                    assertExplained(value.explanation(), patient.entries(), patient.view());
                }
                case IndexValue.Bounded value -> {
                    assertThat(value.explanation().value()).isEqualTo(value.range());
                    assertThat(value.range().isExact()).isFalse();
                    assertExplained(value.explanation(), patient.entries(), patient.view());
                }
                case IndexValue.Unknown _ -> {}
            }
        });
        Examined.assertNotVacuous("known values among the random cases", known[0], 50);
        for (WorkedExample example : examples()) {
            Known value = (Known) instance().evaluate(example.patient().view());
            assertExplained(
                    value.explanation(),
                    example.patient().entries(),
                    example.patient().view());
        }
    }

    private void assertExplained(Explanation root, List<Entry> entries, TimelineView view) {
        assertThat(root.value().unit()).isEqualTo(instance().unit());
        Explanations.assertRecomputes(root);
        for (Explanation leaf : Explanations.leaves(root)) {
            switch (leaf) {
                case Explanation.Observed observed ->
                    assertThat(entries)
                            .as("recorded: " + observed)
                            .anyMatch(entry -> entry instanceof Observation o && isLeafOf(o, observed));
                case Explanation.Given given ->
                    assertThat(entries)
                            .as("recorded: " + given)
                            .anyMatch(entry -> entry instanceof Administration a && isLeafOf(a, given));
                case Explanation.NothingRecorded nothing -> {
                    assertThat(nothing.value().low()).isZero();
                    assertThat(nothing.value().isExact()).isTrue();
                    assertThat(entries)
                            .anyMatch(entry -> entry instanceof Coverage c && c.id().equals(nothing.entry()));
                }
                case Explanation.Total total -> assertTotal(total, view);
                case Explanation.Missing missing ->
                    assertThat(missing.statement()).isNotBlank();
                case Explanation.Constant constant ->
                    assertThat(constant.citation().source()).isNotBlank();
                case Explanation.Derived derived -> throw new AssertionError("computed from nothing: " + derived);
                case Explanation.Graded graded -> throw new AssertionError("graded nothing: " + graded);
            }
        }
    }

    /// Adds the single entries up, from the lists that the record gives of them.
    private static void assertTotal(Explanation.Total total, TimelineView view) {
        double low = 0;
        double high = 0;
        int entries = 0;
        Instant justBefore = total.from().minusNanos(1);
        for (GivenVolume part : view.fluidsDuring(justBefore, total.until())) {
            if (total.statement().equals("fluid-intake")) {
                low += part.volume().value();
                high += part.volume().value();
                entries++;
            }
        }
        for (Measurand volume : List.of(FluidVolumes.URINE_VOLUME, FluidVolumes.OTHER_OUTPUT_VOLUME)) {
            for (Observation part : view.during(volume, justBefore, total.until())) {
                if (total.statement().equals(volume.id())) {
                    low += part.value().low();
                    high += part.value().high();
                    entries++;
                }
            }
        }
        assertThat(total.entries()).as("entries of " + total).isEqualTo(entries);
        assertThat(total.value().low()).isCloseTo(low, within(1e-6));
        assertThat(total.value().high()).isCloseTo(high, within(1e-6));
    }

    private static boolean isLeafOf(Observation o, Explanation.Observed leaf) {
        return o.id().equals(leaf.entry())
                && o.value().equals(leaf.value())
                && o.observedAt().equals(leaf.at())
                && o.measurand().id().equals(leaf.statement());
    }

    private static boolean isLeafOf(Administration a, Explanation.Given leaf) {
        return a.id().equals(leaf.entry())
                && a.effectiveAt().equals(leaf.at())
                && a.drug().id().equals(leaf.statement());
    }

    @Test
    default void should_move_the_declared_way_when_one_input_is_larger() {
        for (Monotonicity declared : monotonicities()) {
            int[] pairs = new int[1];
            Cases.run(instance().id() + ", L9 " + declared.subject(), CASES, random -> {
                RandomPatient patient = RandomTimelines.draw(random, instance());
                double share = random.nextDouble();
                RandomPatient more =
                        patient.with(entry -> declared.concerns().test(entry) ? larger(entry, share) : entry);
                if (instance().evaluate(patient.view()) instanceof Known before
                        && instance().evaluate(more.view()) instanceof Known after) {
                    pairs[0]++;
                    assertMoves(declared, before.value().value(), after.value().value());
                }
            });
            Examined.assertNotVacuous("pairs for " + declared.subject(), pairs[0], 60);
        }
    }

    private static void assertMoves(Monotonicity declared, double before, double after) {
        double slack = 1e-9 * Math.max(Math.abs(before), Math.abs(after));
        switch (declared.direction()) {
            case UP -> assertThat(after).as(declared.subject()).isGreaterThanOrEqualTo(before - slack);
            case DOWN -> assertThat(after).as(declared.subject()).isLessThanOrEqualTo(before + slack);
        }
    }

    private static Entry larger(Entry entry, double share) {
        return switch (entry) {
            case Observation o -> Choices.valued(o, raised(o, share));
            case Infusion i ->
                new Infusion(
                        i.id(),
                        i.revision(),
                        i.drug(),
                        Quantity.of(i.rate().value() * (1 + share), i.rate().unit()),
                        i.start(),
                        i.ending(),
                        i.receivedAt(),
                        i.acquisition(),
                        i.provenance());
            case Dose d ->
                new Dose(
                        d.id(),
                        d.revision(),
                        d.drug(),
                        Quantity.of(d.amount().value() * (1 + share), d.amount().unit()),
                        d.start(),
                        d.end(),
                        d.receivedAt(),
                        d.acquisition(),
                        d.provenance());
            default -> throw new AssertionError("cannot be larger: " + entry);
        };
    }

    /// The same share of the way up to the largest plausible value, so that equal values stay equal.
    private static Interval raised(Observation o, double share) {
        double top = o.measurand().plausible().value().high();
        double low = o.value().low() + share * (top - o.value().low());
        double high = o.value().high() + share * (top - o.value().high());
        return Interval.of(low, high, o.value().unit());
    }

    /// Norepinephrine running, for the examples of indices that read a pressure.
    private static TimelineBuilder treated(TimelineBuilder patient, Drug norepinephrine) {
        return patient.copy()
                .infuse(norepinephrine, 0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 100_000);
    }

    @Test
    default void should_show_or_ignore_the_treatment_when_a_vasopressor_runs() {
        Drug norepinephrine = Vasopressors.NOREPINEPHRINE;
        boolean reads = instance().inputs().contains(new Input.InfusionRate(norepinephrine));
        for (WorkedExample example : examples()) {
            IndexValue untreated = instance().evaluate(example.patient().view());
            IndexValue value = instance()
                    .evaluate(treated(example.patient(), norepinephrine).view());
            if (reads && value instanceof Known known) {
                assertThat(Explanations.leaves(known.explanation()))
                        .as("the treatment is shown")
                        .anyMatch(leaf -> leaf instanceof Explanation.Given given
                                && given.statement().equals(norepinephrine.id()));
            } else if (!reads) {
                assertThat(value).as("not altered by treatment").isEqualTo(untreated);
            }
        }
    }
}
