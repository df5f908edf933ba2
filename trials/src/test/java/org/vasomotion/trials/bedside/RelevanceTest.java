package org.vasomotion.trials.bedside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.SafetyLimit;
import org.vasomotion.guidance.safety.SafetyReview;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.safety.Verdict;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.clinician.Act;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;

class RelevanceTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int PATIENTS = 4;
    private static final long SEED = 11;

    private static List<ProtocolGraph> protocol(String id) {
        return StandardProtocols.all().stream()
                .filter(graph -> graph.id().equals(id))
                .toList();
    }

    /// All that clinicians do for four patients in six hours of a protocol.
    private static List<List<Act>> acts(String protocol, SessionRules rules, Set<String> heard) {
        Cohort cohort = new Cohort(
                "all", PATIENTS, Condition.SEPTIC_SHOCK, Map.of(), Duration.ZERO, List.of(), List.of(), List.of());
        VirtualPatients patients =
                VirtualPopulation.forgetting(Population.standard(), STEP).candidates(cohort, SEED, 0, PATIENTS);
        BedsidePlan plan =
                BedsidePlan.usual().withMonitorEvery(Duration.ofMinutes(5)).withTestsOnRequest();
        VirtualBed.Ward ward = new VirtualBed.Ward(patients, rules, plan, heard, START, SEED);
        List<VirtualBed> beds = new ArrayList<>();
        List<List<Act>> acts = new ArrayList<>();
        for (int lane = 0; lane < PATIENTS; lane++) {
            VirtualBed bed = new VirtualBed(ward, lane, lane, new PatientId("p" + lane), Habits.usual());
            bed.begin(protocol, Duration.ZERO);
            beds.add(bed);
        }
        for (Duration now = Duration.ZERO; now.compareTo(Duration.ofHours(6)) <= 0; now = now.plus(STEP)) {
            Duration at = now;
            if (at.toMinutes() % 5 == 0) {
                beds.forEach(bed -> acts.add(bed.look(at)));
            }
            patients.advance(1, STEP.toMillis() / 1000.0);
            beds.forEach(bed -> bed.attend(at.plus(STEP)));
        }
        return acts;
    }

    /// Every act carries what was recommended, so that equal acts are equal advice at equal times.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "castro-2020-crt",
                "andromeda-shock-crt",
                "andromeda-shock-2",
                "early-goal-directed-therapy",
                "vasodilator-challenge"
            })
    void should_lead_to_the_same_acts_as_the_whole_assessment_when_only_what_is_relevant_is_kept(String id) {
        List<ProtocolGraph> graphs = protocol(id);
        SessionRules part = WardProfile.rules(graphs, Acquisition.CHARTED);
        SessionRules whole = new SessionRules(
                part.intake(), StandardAssessment.all(), graphs, StandardLimits.all(), SessionRules.USUAL_LATENESS);

        Set<String> heard = WardProfile.heard(graphs);
        Set<String> everything = WardProfile.of(Acquisition.CHARTED).items().keySet();
        List<List<Act>> acts = acts(id, part, heard);

        assertThat(graphs).hasSize(1);
        assertThat(acts).anySatisfy(each -> assertThat(each).anyMatch(Act.Answered.class::isInstance));
        assertThat(acts).isEqualTo(acts(id, whole, everything));
        assertThat(everything).containsAll(heard).hasSizeGreaterThan(heard.size() + 10);
        assertThat(part.assessment().indices().indices())
                .hasSizeLessThan(StandardAssessment.all().indices().indices().size() / 2);
    }

    @Test
    void should_keep_all_when_a_limit_is_code_that_nobody_can_look_into() {
        SafetyLimit own = new SafetyLimit() {

            @Override
            public String id() {
                return "of-this-test";
            }

            @Override
            public Tier tier() {
                return Tier.SITE;
            }

            @Override
            public Verdict review(Action action, Situation situation) {
                return Verdict.ALLOWED;
            }
        };

        Relevance relevance = Relevance.of(StandardAssessment.all(), List.of(), new SafetyReview(List.of(own)));

        assertThat(relevance.assessment()).isSameAs(StandardAssessment.all());
        assertThat(relevance.asksFor(PeripheralSigns.TOE_TEMPERATURE)).isTrue();
    }
}
