package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PeripheralSigns.CAPILLARY_REFILL_TIME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.RandomPatient;
import org.vasomotion.guidance.contract.RandomTimelines;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

final class AssessmentSetTest {

    private static final AssessmentSet ALL = StandardAssessment.all();

    @Test
    void should_equal_assessing_anew_when_the_standard_set_is_updated_in_batches() {
        Set<Input> inputs = new LinkedHashSet<>();
        Subset.findings().forEach(subset -> inputs.addAll(subset.inputs()));
        Subset.patterns().forEach(subset -> inputs.addAll(subset.inputs()));
        Cases.run("standard assessment, incremental", 25, random -> {
            RandomPatient patient = RandomTimelines.draw(random, List.copyOf(inputs));
            Timeline timeline = Timeline.of(new PatientId("patient"));
            Instant at = patient.entries().getFirst().receivedAt();
            Situation situation = ALL.assess(timeline.asOf(at, Instant.MAX));
            List<Entry> batch = new ArrayList<>();
            for (Entry entry : patient.entries()) {
                batch.add(entry);
                timeline = timeline.with(entry);
                at = entry.receivedAt().isAfter(at) ? entry.receivedAt() : at;
                if (random.nextInt(5) == 0) {
                    TimelineView view = timeline.asOf(at, Instant.MAX);
                    situation = ALL.update(situation, view, batch);
                    assertThat(situation).isEqualTo(ALL.assess(view));
                    batch.clear();
                }
            }
        });
    }

    @Test
    void should_keep_the_very_findings_when_nothing_that_they_read_came_in() {
        TimelineBuilder patient =
                patient().at(60).observe(MEAN_ARTERIAL_PRESSURE, 70).observe(CAPILLARY_REFILL_TIME, 2);
        Situation before = ALL.assess(patient.view());
        Entry heartRate = patient.observe(HEART_RATE, 100).entries().getLast();
        Situation after = ALL.update(before, patient.at(61).view(), List.of(heartRate));

        assertThat(after.finding("low-mean-arterial-pressure")).isSameAs(before.finding("low-mean-arterial-pressure"));
        assertThat(after.pattern(StandardPatterns.PERIPHERAL_HYPOPERFUSION))
                .isSameAs(before.pattern(StandardPatterns.PERIPHERAL_HYPOPERFUSION));
        assertThat(after.at()).isEqualTo(patient.now());
    }

    @Test
    void should_assess_anew_when_the_view_goes_back_in_time_or_the_set_is_another() {
        TimelineBuilder patient = patient().at(60).observe(MEAN_ARTERIAL_PRESSURE, 70);
        Situation before = ALL.assess(patient.view());
        TimelineView earlier = patient.at(30).view();
        assertThat(ALL.update(before, earlier, List.of())).isEqualTo(ALL.assess(earlier));

        Subset other = Subset.pattern(StandardPatterns.MACRO_AT_TARGET);
        assertThat(other.set().update(before, earlier, List.of()))
                .isEqualTo(other.set().assess(earlier));
    }

    @Test
    void should_read_anew_when_an_operand_is_not_among_those_of_the_set() {
        TimelineBuilder patient = patient().at(60).observe(HEART_RATE, 100);
        Reading read = ALL.assess(patient.view()).read(new Operand.LastSeen(HEART_RATE));
        assertThat(read).isInstanceOf(Reading.Of.class);
        assertThat(ALL.assess(patient.view()).read(new Operand.Since("begun"))).isInstanceOf(Reading.Missing.class);
    }

    @Test
    void should_refuse_when_identifiers_repeat_or_refer_to_nothing_before_them() {
        Condition later = new Condition.Seen("later");
        Pattern early = new Pattern("early", "Early", later, Citation.proposal("test"));
        Pattern late = new Pattern("later", "Later", Condition.all(), Citation.proposal("test"));
        List<FindingRow> none = List.of();

        assertThatThrownBy(() -> AssessmentSet.of(StandardIndices.all(), none, List.of(early, late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("later");
        assertThatThrownBy(() -> AssessmentSet.of(StandardIndices.all(), none, List.of(late, late)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AssessmentSet.of(StandardIndices.all(), none, List.of(late, early))
                        .patterns())
                .hasSize(2);
    }

    @Test
    void should_refuse_when_a_finding_is_asked_for_as_a_pattern() {
        assertThatThrownBy(() -> ALL.positionOfPattern("raised-lactate")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ALL.positionOfFinding("fluid-tolerant")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ALL.rows().get(ALL.positionOfFinding("raised-lactate")).id()).isEqualTo("raised-lactate");
    }
}
