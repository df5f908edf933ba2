package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.contract.Examined.CASES;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.RandomPatient;
import org.vasomotion.guidance.contract.RandomTimelines;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.index.macro.MeanPerfusionPressure;
import org.vasomotion.guidance.index.macro.PulsePressure;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

final class IndexSetTest {

    private static final IndexSet TWO = IndexSet.of(List.of(new MeanPerfusionPressure(), new PulsePressure()));

    @Test
    void should_equal_the_full_evaluation_when_all_standard_indices_are_updated_together() {
        IndexSet all = StandardIndices.all();
        Set<Input> inputs = new LinkedHashSet<>();
        all.indices().forEach(index -> inputs.addAll(index.inputs()));
        Cases.run("all indices, incremental", CASES / 5, random -> {
            RandomPatient patient = RandomTimelines.draw(random, List.copyOf(inputs));
            Timeline timeline = Timeline.of(new PatientId("patient"));
            Instant at = patient.entries().getFirst().receivedAt();
            IndexSnapshot snapshot = all.evaluate(timeline.asOf(at, Instant.MAX));
            List<Entry> batch = new ArrayList<>();
            for (Entry entry : patient.entries()) {
                batch.add(entry);
                timeline = timeline.with(entry);
                at = entry.receivedAt().isAfter(at) ? entry.receivedAt() : at;
                if (random.nextInt(3) == 0) {
                    TimelineView view = timeline.asOf(at, Instant.MAX);
                    snapshot = all.update(snapshot, view, batch);
                    assertThat(snapshot).isEqualTo(all.evaluate(view));
                    assertThat(snapshot.values()).isEqualTo(eachByItself(all, view));
                    batch.clear();
                }
            }
        });
    }

    private static List<IndexValue> eachByItself(IndexSet indices, TimelineView view) {
        return indices.indices().stream().map(index -> index.evaluate(view)).toList();
    }

    @Test
    void should_keep_the_very_value_when_nothing_that_it_reads_came_in() {
        TimelineBuilder patient = pressures(patient().at(60));
        IndexSnapshot before = TWO.evaluate(patient.view());
        Entry heartRate = patient.observe(HEART_RATE, 100).entries().getLast();
        IndexSnapshot after = TWO.update(before, patient.at(70).view(), List.of(heartRate));
        assertThat(after.values().getFirst()).isSameAs(before.values().getFirst());
        assertThat(after.at()).isEqualTo(patient.now());
    }

    @Test
    void should_evaluate_again_when_the_value_has_run_out() {
        TimelineBuilder patient = pressures(patient().at(60));
        IndexSnapshot before = TWO.evaluate(patient.view());
        IndexSnapshot after = TWO.update(before, patient.at(200).view(), List.of());
        assertThat(before.values().getFirst()).isInstanceOf(IndexValue.Known.class);
        assertThat(after.values().getFirst()).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_evaluate_all_when_a_value_is_withdrawn() {
        TimelineBuilder patient = pressures(patient().at(60));
        IndexSnapshot before = TWO.evaluate(patient.view());
        Retraction withdrawn =
                new Retraction(patient.entries().getFirst().id(), 0, patient.now(), patient.now(), "entered in error");
        IndexSnapshot after = TWO.update(before, patient.add(withdrawn).view(), List.of(withdrawn));
        assertThat(before.values().getFirst()).isInstanceOf(IndexValue.Known.class);
        assertThat(after.values().getFirst()).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_evaluate_all_when_the_view_goes_back_in_time() {
        TimelineBuilder patient = pressures(patient().at(60));
        IndexSnapshot before = TWO.evaluate(patient.view());
        IndexSnapshot after = TWO.update(before, patient.at(30).view(), List.of());
        assertThat(after.values().getFirst()).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_refuse_when_two_indices_share_an_identifier() {
        List<Index> twice = List.of(new PulsePressure(), new PulsePressure());
        assertThatThrownBy(() -> IndexSet.of(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_tell_the_position_when_the_set_holds_the_index() {
        IndexSet set = IndexSet.of(TWO.indices());
        assertThat(set.positionOf("pulse-pressure")).isEqualTo(1);
        assertThatThrownBy(() -> set.positionOf("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    private static TimelineBuilder pressures(TimelineBuilder patient) {
        return patient.observe(MEAN_ARTERIAL_PRESSURE, 70).observe(CENTRAL_VENOUS_PRESSURE, 5);
    }
}
