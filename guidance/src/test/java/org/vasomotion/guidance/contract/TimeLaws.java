package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.IndexValue.Known;
import org.vasomotion.guidance.index.IndexValue.Unknown;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// Values age, and say when they do.
@Api
public interface TimeLaws extends Examined {

    @Test
    default void should_be_too_old_when_a_required_value_is_just_beyond_its_limit() {
        if (readsWindows()) {
            return;
        }
        for (WorkedExample example : examples()) {
            for (Input input : instance().inputs()) {
                if (input instanceof Input.Required required) {
                    assertAges(required.measurand(), example.patient());
                }
            }
        }
    }

    private void assertAges(Measurand measurand, TimelineBuilder patient) {
        IndexValue atLimit = instance().evaluate(aged(measurand, patient, Duration.ZERO));
        if (atLimit instanceof Unknown unknown) {
            assertThat(unknown.gaps())
                    .as(measurand + " exactly at its limit is not too old")
                    .noneMatch(gap -> isTooOld(gap, measurand));
        }
        IndexValue beyond = instance().evaluate(aged(measurand, patient, Duration.ofNanos(1)));
        assertThat(beyond).as(measurand + " beyond its limit").isInstanceOf(Unknown.class);
        assertThat(((Unknown) beyond).gaps()).anyMatch(gap -> isTooOld(gap, measurand));
    }

    private static boolean isTooOld(Gap gap, Measurand measurand) {
        return gap instanceof Gap.TooOld old && old.measurand().equals(measurand);
    }

    /// The patient with all values of the measurand at, or beyond, their age limit.
    private static TimelineView aged(Measurand measurand, TimelineBuilder patient, Duration beyond) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : patient.entries()) {
            if (entry instanceof Observation o && o.measurand().equals(measurand)) {
                Instant then = patient.now().minus(TimelineView.ageLimit(o)).minus(beyond);
                entries.add(new Shift(Duration.between(o.observedAt(), then)).entry(o));
            } else {
                entries.add(entry);
            }
        }
        return TimelineBuilder.view(entries, patient.now());
    }

    @Test
    default void should_run_out_with_its_first_input_when_nothing_new_comes() {
        if (readsWindows()) {
            return;
        }
        cases("ages", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            if (instance().evaluate(patient.view()) instanceof Known known) {
                Instant oldest = Instant.MAX;
                for (Explanation leaf : Explanations.leaves(known.explanation())) {
                    if (leaf instanceof Explanation.Observed observed) {
                        Observation o = observation(patient.entries(), observed);
                        Instant expiry = o.observedAt().plus(TimelineView.ageLimit(o));
                        assertThat(expiry).as("young enough: " + o).isAfterOrEqualTo(patient.at());
                        assertThat(known.validUntil()).isBeforeOrEqualTo(expiry.plusNanos(1));
                        oldest = ages(o) && o.observedAt().isBefore(oldest) ? o.observedAt() : oldest;
                    } else if (leaf instanceof Explanation.Given given && isOpen(patient.entries(), given)) {
                        oldest = given.at().isBefore(oldest) ? given.at() : oldest;
                    }
                }
                if (!oldest.equals(Instant.MAX)) {
                    assertThat(known.observedAt())
                            .as("as old as the oldest input")
                            .isEqualTo(oldest);
                }
                assertThat(known.observedAt()).isBeforeOrEqualTo(patient.at());
            }
        });
    }

    private static boolean ages(Observation o) {
        return o.measurand().hold() != HoldPolicy.SUSTAINED;
    }

    private static Observation observation(List<Entry> entries, Explanation.Observed leaf) {
        return entries.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(o -> o.id().equals(leaf.entry()) && o.value().equals(leaf.value()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpen(List<Entry> entries, Explanation.Given leaf) {
        return entries.stream()
                .anyMatch(entry -> entry instanceof Infusion i
                        && i.id().equals(leaf.entry())
                        && i.ending() instanceof Ending.NextRate);
    }

    @Test
    default void should_still_stand_when_looked_at_before_it_runs_out() {
        cases("validUntil", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            IndexValue value = instance().evaluate(patient.view());
            Instant latest = patient.at().plus(Duration.ofDays(3));
            Instant end = value.validUntil().isBefore(latest) ? value.validUntil() : latest;
            if (end.isAfter(patient.at())) {
                long nanos = Duration.between(patient.at(), end).toNanos();
                Instant during = patient.at().plusNanos(random.nextLong(nanos));
                assertThat(instance().evaluate(patient.view(during))).isEqualTo(value);
                assertThat(instance().evaluate(patient.view(end.minusNanos(1)))).isEqualTo(value);
            }
        });
    }

    @Test
    default void should_stay_the_same_when_what_lies_before_its_look_back_is_forgotten() {
        cases("forgotten", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            IndexValue value = instance().evaluate(patient.view());
            List<Entry> young = patient.entries().stream()
                    .filter(entry -> isWithinLookBack(entry, patient.entries(), patient.at()))
                    .toList();
            IndexValue later = instance().evaluate(TimelineBuilder.view(young, patient.at()));
            assertThat(value(later)).isEqualTo(value(value));
            assertThat(later.validUntil()).isEqualTo(value.validUntil());
        });
    }

    /// Without the gaps: of what was forgotten nobody can say how old it is.
    private static Optional<Explanation> value(IndexValue value) {
        return switch (value) {
            case Known known -> Optional.of(known.explanation());
            case IndexValue.Bounded bounded -> Optional.of(bounded.explanation());
            case Unknown _ -> Optional.empty();
        };
    }

    /// What is too old but follows a value that is not stays: it hides that value.
    private boolean isWithinLookBack(Entry entry, List<Entry> all, Instant at) {
        return !(entry instanceof Observation o)
                || isUsable(o, at)
                || all.stream()
                        .anyMatch(other -> other instanceof Observation earlier
                                && earlier.measurand().equals(o.measurand())
                                && !earlier.observedAt().isAfter(o.observedAt())
                                && isUsable(earlier, at));
    }

    private boolean isUsable(Observation o, Instant at) {
        Duration used = TimelineView.ageLimit(o).plus(instance().lookBack());
        return o.measurand().hold() != HoldPolicy.SAMPLED
                || o.revision() > 0
                || !o.observedAt().plus(used).isBefore(at);
    }

    @Test
    default void should_equal_the_full_evaluation_when_updated_entry_by_entry() {
        IndexSet set = IndexSet.of(List.of(instance()));
        cases("incremental", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            Timeline timeline = Timeline.of(TimelineBuilder.PATIENT);
            Instant at = patient.entries().isEmpty()
                    ? patient.at()
                    : patient.entries().getFirst().receivedAt();
            IndexSnapshot snapshot = set.evaluate(timeline.asOf(at, Instant.MAX));
            for (Entry entry : patient.entries()) {
                timeline = timeline.with(entry);
                at = entry.receivedAt().isAfter(at) ? entry.receivedAt() : at;
                snapshot = set.update(snapshot, timeline.asOf(at, Instant.MAX), List.of(entry));
                assertThat(snapshot).isEqualTo(set.evaluate(timeline.asOf(at, Instant.MAX)));
                at = at.plus(Duration.ofSeconds(random.nextInt(4) == 0 ? random.nextInt(7200) : 0));
                snapshot = set.update(snapshot, timeline.asOf(at, Instant.MAX), List.of());
                assertThat(snapshot).isEqualTo(set.evaluate(timeline.asOf(at, Instant.MAX)));
            }
        });
    }
}
