package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.timeline.Gap;

/// Less information never reads as more: what is withheld, still to come, or charted as a bound (law L6).
@Api
public interface InformationLaws extends Examined {

    @Test
    default void should_be_unknown_and_name_the_gap_when_a_required_measurand_is_withheld() {
        cases("L6 required", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            for (Input input : instance().inputs()) {
                if (input instanceof Input.Required required) {
                    assertUnknownWithout(required.measurand(), patient);
                }
            }
        });
        for (WorkedExample example : examples()) {
            RandomPatient patient = new RandomPatient(
                    example.patient().entries(), example.patient().now());
            for (Input input : instance().inputs()) {
                if (input instanceof Input.Required required) {
                    assertUnknownWithout(required.measurand(), patient);
                }
            }
        }
    }

    private void assertUnknownWithout(Measurand measurand, RandomPatient patient) {
        IndexValue value = instance().evaluate(patient.without(of(measurand)).view());
        assertThat(value).as("without " + measurand).isInstanceOf(IndexValue.Unknown.class);
        assertThat(((IndexValue.Unknown) value).gaps())
                .as("gaps without " + measurand)
                .anyMatch(gap -> names(gap, measurand));
    }

    private static boolean names(Gap gap, Measurand measurand) {
        return switch (gap) {
            case Gap.NeverMeasured never -> never.measurand().equals(measurand);
            case Gap.NotSimultaneous not -> not.measurands().contains(measurand);
            case Gap.NoBaseline none -> none.measurand().equals(measurand);
            case Gap.NotMeasuredSince not -> not.measurand().equals(measurand);
            case Gap.TooOld _, Gap.NotCovered _, Gap.RateTooOld _, Gap.NoBodyMass _, Gap.OutsideDomain _ -> false;
            case Gap.NotNoted _, Gap.NotAnswered _ -> false;
        };
    }

    @Test
    default void should_not_become_known_when_any_measurand_is_withheld() {
        cases("L6 any", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            if (instance().evaluate(patient.view()) instanceof IndexValue.Unknown) {
                for (Measurand measurand : measurands()) {
                    assertThat(instance()
                                    .evaluate(patient.without(of(measurand)).view()))
                            .as("without " + measurand)
                            .isNotInstanceOf(IndexValue.Known.class);
                }
            }
        });
    }

    private List<Measurand> measurands() {
        List<Measurand> measurands = new ArrayList<>();
        for (Input input : instance().inputs()) {
            switch (input) {
                case Input.Required required -> measurands.add(required.measurand());
                case Input.Optional optional -> measurands.add(optional.measurand());
                case Input.InfusionRate _, Input.FluidIntake _ -> {}
            }
        }
        return measurands;
    }

    private static Predicate<Entry> of(Measurand measurand) {
        return entry -> entry instanceof Observation o && o.measurand().equals(measurand);
    }

    @Test
    default void should_not_be_influenced_when_an_entry_takes_effect_later() {
        cases("future", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            RandomPatient known = patient.without(entry -> !(entry instanceof Coverage)
                    && entry.revision() == 0
                    && entry.effectiveAt().isAfter(patient.at()));
            assertThat(Comparison.withoutPromise(instance().evaluate(patient.view())))
                    .isEqualTo(Comparison.withoutPromise(instance().evaluate(known.view())));
        });
    }

    @Test
    default void should_hold_every_possible_result_when_an_input_is_only_a_bound() {
        cases("bounds", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            List<Observation> observations = patient.entries().stream()
                    .filter(Observation.class::isInstance)
                    .map(Observation.class::cast)
                    .toList();
            if (observations.isEmpty()) {
                return;
            }
            Observation one = observations.get(random.nextInt(observations.size()));
            double a = Choices.number(random, one.measurand());
            double b = Choices.number(random, one.measurand());
            Interval bound =
                    Interval.of(Math.min(a, b), Math.max(a, b), one.measurand().unit());
            IndexValue bounded = valueWith(patient, one, bound);
            boolean graded = one.measurand().kind() instanceof MeasurandKind.Graded;
            for (int i = 0; i < 5; i++) {
                double between = bound.low() + random.nextDouble() * (bound.high() - bound.low());
                double inside = graded ? Math.rint(between) : between;
                Interval exact = Interval.exactly(inside, bound.unit());
                assertHolds(bounded, valueWith(patient, one, exact));
            }
        });
    }

    private IndexValue valueWith(RandomPatient patient, Observation one, Interval value) {
        return instance()
                .evaluate(patient.with(entry -> Objects.equals(entry, one) ? Choices.valued(one, value) : entry)
                        .view());
    }

    private static void assertHolds(IndexValue bounded, IndexValue possible) {
        if (bounded instanceof IndexValue.Unknown) {
            return;
        }
        Interval range = range(bounded);
        if (!(possible instanceof IndexValue.Unknown)) {
            Interval inside = range(possible);
            double slack = 1e-9 * Math.max(1, Math.max(Math.abs(inside.low()), Math.abs(range.low())));
            assertThat(inside.low()).as("%s in %s", inside, range).isGreaterThanOrEqualTo(range.low() - slack);
            assertThat(inside.high()).as("%s in %s", inside, range).isLessThanOrEqualTo(range.high() + slack);
        }
    }

    private static Interval range(IndexValue value) {
        return switch (value) {
            case IndexValue.Known known -> Interval.exactly(known.value());
            case IndexValue.Bounded bounded -> bounded.range();
            case IndexValue.Unknown unknown -> throw new AssertionError("no range: " + unknown);
        };
    }
}
