package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.Delivery;
import org.vasomotion.guidance.contract.RandomPatient;
import org.vasomotion.guidance.contract.RandomTimelines;
import org.vasomotion.guidance.contract.Shift;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// What every finding and every pattern owes, on random records: units, time, order, repetition (L1 to L4), how
/// long it stands, and that keeping up entry by entry gives what assessing anew gives.
final class AssessmentLawsTest {

    private static final int CASES = 30;

    static Stream<Subset> all() {
        return Stream.concat(Subset.findings().stream(), Subset.patterns().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_grade_and_judge_the_same_when_sources_use_other_legal_units(Subset subset) {
        Cases.run(subset.id() + ", L1 units", CASES, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            int salt = random.nextInt();
            Delivery other = new Delivery(ZoneId.of("UTC"), (_, legal) -> chosen(salt, legal), 1);
            Assessment plain = through(Delivery.plain(), subset, patient);
            Assessment converted = through(other, subset, patient);
            assertThat(outcomes(converted)).isEqualTo(outcomes(plain));
            assertThat(plain).isEqualTo(subset.set().assess(patient.view()).assessment());
        });
    }

    private static Unit chosen(int salt, List<Unit> legal) {
        return legal.get(Math.floorMod(salt ^ legal.toString().hashCode(), legal.size()));
    }

    private static Assessment through(Delivery delivery, Subset subset, RandomPatient patient) {
        TimelineView view = delivery.of(patient.entries()).asOf(patient.at(), Instant.MAX);
        return subset.set().assess(view).assessment();
    }

    /// Grades, truths and ends, without the numbers that rounding may change.
    private static List<Object> outcomes(Assessment assessment) {
        List<Object> outcomes = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            outcomes.addAll(List.of(finding.least(), finding.most(), finding.isSupported(), finding.validUntil()));
        }
        for (Judgement judgement : assessment.patterns()) {
            outcomes.addAll(List.of(judgement.truth(), judgement.gaps(), judgement.validUntil()));
        }
        return outcomes;
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_give_the_shifted_result_when_everything_happens_at_another_time(Subset subset) {
        List<Duration> distances = List.of(Duration.ofHours(1), Duration.ofHours(-5), Duration.ofDays(183));
        Cases.run(subset.id() + ", L2 time", CASES, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            Shift shift = new Shift(distances.get(random.nextInt(distances.size())));
            RandomPatient later = patient.with(shift::entry);
            Assessment expected = subset.set().assess(patient.view()).assessment();
            Assessment actual =
                    subset.set().assess(later.view(shift.instant(patient.at()))).assessment();
            assertThat(actual).isEqualTo(shifted(shift, expected));
        });
    }

    private static Assessment shifted(Shift shift, Assessment assessment) {
        return new Assessment(
                shift.instant(assessment.at()),
                assessment.findings().stream()
                        .map(finding -> new Finding(
                                finding.row(),
                                finding.least(),
                                finding.most(),
                                shift.reading(finding.reading()),
                                finding.support().stream().map(shift::judgement).toList()))
                        .toList(),
                assessment.patterns().stream().map(shift::judgement).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_give_the_same_result_when_entries_arrive_in_another_order_or_twice(Subset subset) {
        Cases.run(subset.id() + ", L3 order, L4 duplicates", CASES, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            List<Entry> permuted = new ArrayList<>(patient.entries());
            Collections.shuffle(permuted, new Random(random.nextLong()));
            Assessment expected = subset.set().assess(patient.view()).assessment();
            RandomPatient otherwise = new RandomPatient(permuted, patient.at());
            assertThat(subset.set().assess(otherwise.view()).assessment()).isEqualTo(expected);
            Delivery twice = new Delivery(ZoneId.of("UTC"), (own, _) -> own, 2);
            assertThat(through(twice, subset, patient)).isEqualTo(expected);
        });
    }

    /// Of several parts that each decide a judgement, another may come first later: the truth stands, and what is
    /// missing.
    @ParameterizedTest
    @MethodSource("all")
    void should_still_stand_when_looked_at_before_it_runs_out(Subset subset) {
        Cases.run(subset.id() + ", validUntil", 3 * CASES, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            Assessment now = subset.set().assess(patient.view()).assessment();
            for (int i = 0; i < now.findings().size(); i++) {
                Finding finding = now.findings().get(i);
                for (Instant during : within(patient.at(), finding.validUntil(), random)) {
                    assertThat(at(subset, patient, during).findings().get(i)).isEqualTo(finding);
                }
            }
            for (int i = 0; i < now.patterns().size(); i++) {
                Judgement judgement = now.patterns().get(i);
                for (Instant during : within(patient.at(), judgement.validUntil(), random)) {
                    Judgement then = at(subset, patient, during).patterns().get(i);
                    assertThat(then.truth()).isEqualTo(judgement.truth());
                    assertThat(then.gaps()).isEqualTo(judgement.gaps());
                }
            }
        });
    }

    private static Assessment at(Subset subset, RandomPatient patient, Instant when) {
        return subset.set().assess(patient.view(when)).assessment();
    }

    private static List<Instant> within(Instant from, Instant end, RandomGenerator random) {
        Instant latest = from.plus(Duration.ofDays(3));
        Instant until = end.isBefore(latest) ? end : latest;
        if (!until.isAfter(from)) {
            return List.of();
        }
        long nanos = Duration.between(from, until).toNanos();
        return List.of(from.plusNanos(random.nextLong(nanos)), until.minusNanos(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_equal_assessing_anew_when_updated_entry_by_entry(Subset subset) {
        Cases.run(subset.id() + ", incremental", 10, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            Timeline timeline = Timeline.of(new PatientId("patient"));
            Instant at = patient.entries().isEmpty()
                    ? patient.at()
                    : patient.entries().getFirst().receivedAt();
            Situation situation = subset.set().assess(timeline.asOf(at, Instant.MAX));
            for (Entry entry : patient.entries()) {
                timeline = timeline.with(entry);
                at = entry.receivedAt().isAfter(at) ? entry.receivedAt() : at;
                situation = subset.set().update(situation, timeline.asOf(at, Instant.MAX), List.of(entry));
                assertThat(situation).isEqualTo(subset.set().assess(timeline.asOf(at, Instant.MAX)));
                at = at.plus(Duration.ofSeconds(random.nextInt(4) == 0 ? random.nextInt(7200) : 0));
                situation = subset.set().update(situation, timeline.asOf(at, Instant.MAX), List.of());
                assertThat(situation).isEqualTo(subset.set().assess(timeline.asOf(at, Instant.MAX)));
            }
        });
    }
}
