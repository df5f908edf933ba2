package org.vasomotion.trials.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.analysis.RepeatedMeasures;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.finding.Trajectory;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.trial.Columns.Column;

class TrialRunTest {

    /// Keeps sites in memory, and counts how many were made.
    private static final class Memory implements SiteStore {

        private final Map<Integer, String> sites = new ConcurrentHashMap<>();
        private int written;

        @Override
        public Optional<String> read(int site) {
            return Optional.ofNullable(sites.get(site));
        }

        @Override
        public synchronized void write(int site, String text) {
            written++;
            sites.put(site, text);
        }
    }

    private static final Memory SITES = new Memory();
    private static final TrialResult PARALLEL =
            SmallTrial.run(12, 1, SITES).of(SmallTrial.of(Comparison.PARALLEL, 2), _ -> {});

    @Test
    void should_give_the_same_when_threads_are_more() {
        TrialResult again = SmallTrial.run(12, 2, SiteStore.NONE).of(SmallTrial.of(Comparison.PARALLEL, 2), _ -> {});

        assertThat(again.rows()).isEqualTo(PARALLEL.rows());
        assertThat(again.flow()).isEqualTo(PARALLEL.flow());
        assertThat(again.achieved()).isEqualTo(PARALLEL.achieved());
    }

    @Test
    void should_go_on_from_finished_sites_and_end_the_same() {
        Memory kept = new Memory();
        kept.sites.putAll(SITES.sites);
        TrialResult again = SmallTrial.run(12, 1, kept).of(SmallTrial.of(Comparison.PARALLEL, 2), _ -> {});

        assertThat(kept.written).isZero();
        assertThat(again.rows()).isEqualTo(PARALLEL.rows());
    }

    @Test
    void should_run_a_site_anew_when_its_text_is_cut_off() {
        Memory cut = new Memory();
        SITES.sites.forEach((site, text) -> cut.sites.put(site, text.substring(0, text.length() / 2)));
        TrialResult again = SmallTrial.run(12, 1, cut).of(SmallTrial.of(Comparison.PARALLEL, 2), _ -> {});

        assertThat(cut.written).isEqualTo(SITES.sites.size());
        assertThat(again.rows()).isEqualTo(PARALLEL.rows());
    }

    @Test
    void should_allocate_in_blocks_within_each_stratum() {
        for (int stratum = 0; stratum < 2; stratum++) {
            int own = stratum;
            long first = PARALLEL.rows().stream()
                    .filter(row -> row.stratum() == own && row.arm() == 0)
                    .count();
            long second = PARALLEL.rows().stream()
                    .filter(row -> row.stratum() == own && row.arm() == 1)
                    .count();
            assertThat(Math.abs(first - second)).isLessThanOrEqualTo(1);
        }
        assertThat(PARALLEL.rows()).hasSize(12);
        assertThat(PARALLEL.flow().included()).isEqualTo(12);
    }

    @Test
    void should_start_all_arms_of_shared_patients_from_the_same_baseline() {
        TrialResult shared =
                SmallTrial.run(4, 1, SiteStore.NONE).of(SmallTrial.of(Comparison.SAME_PATIENTS, 2), _ -> {});
        int place = shared.columns().place(new Column.OfSign(Sign.MEAN_ARTERIAL_PRESSURE, Duration.ZERO));
        List<Double> first = shared.arm(0).stream().map(row -> row.value(place)).toList();

        assertThat(shared.arm(1).stream().map(row -> row.value(place))).containsExactlyElementsOf(first);
        assertThat(shared.arm(0)).hasSize(4);
    }

    @Test
    void should_be_not_assessable_when_nobody_reaches_the_baseline() {
        TrialResult nobody = SmallTrial.run(2, 1, SiteStore.NONE).of(SmallTrial.of(Comparison.PARALLEL, 60), _ -> {});

        assertThat(nobody.isAssessable()).isFalse();
        assertThat(nobody.flow().included()).isZero();
        assertThat(nobody.achieved().get(Sign.LACTATE)).isBetween(1.0, 10.0);
    }

    @Test
    void should_keep_exposures_that_can_be() {
        for (PatientRow row : PARALLEL.rows()) {
            assertThat(PARALLEL.exposure(row, Exposure.RESUSCITATION_FLUID)).isBetween(0.0, 4000.0);
            assertThat(PARALLEL.exposure(row, Exposure.HYPOTENSION)).isBetween(0.0, 2.2);
            assertThat(PARALLEL.exposure(row, Exposure.LACK_IN_KIDNEY)).isBetween(0.0, 2.2);
        }
        double most = PARALLEL.rows().stream()
                .mapToDouble(row -> PARALLEL.exposure(row, Exposure.NOREPINEPHRINE))
                .max()
                .orElseThrow();
        assertThat(most).isPositive();
    }

    @Test
    void should_find_something_of_every_column_and_outcomes_that_can_be() {
        Findings findings = Findings.of(PARALLEL);
        List<Outcome> outcomes = findings.outcomes();
        Finding finding = findings.all().getFirst();

        assertThat(finding.compared())
                .hasSizeGreaterThan(PARALLEL.columns().columns().size());
        assertThat(outcomes).hasSize(12).allSatisfy(outcome -> {
            assertThat(outcome.deathProbability()).isBetween(0.0, 1.0);
            assertThat(outcome.supportFreeDays()).isBetween(0.0, 28.0);
            assertThat(outcome.organFailure()).isBetween(0.0, 8.0);
        });
        assertThat(finding.winRatio().wins()
                        + finding.winRatio().losses()
                        + finding.winRatio().ties())
                .isLessThanOrEqualTo(
                        (long) PARALLEL.arm(0).size() * PARALLEL.arm(1).size());
        assertThat(finding.deaths().number() + finding.deaths().otherNumber()).isEqualTo(12);
    }

    /// Both signs and the pump, at the start and at the end of the trial.
    @Test
    void should_follow_signs_and_norepinephrine_over_time() {
        List<Trajectory> trajectories = Findings.of(PARALLEL).all().getFirst().trajectories();

        assertThat(trajectories)
                .extracting(Trajectory::label)
                .containsExactly(
                        "capillary refill time of the finger", "mean arterial pressure", "norepinephrine rate");
        int start = PARALLEL.columns().place(new Column.OfExposure(Exposure.LAST_NOREPINEPHRINE, Duration.ZERO));
        assertThat(PARALLEL.rows()).anyMatch(row -> row.value(start) > 0);
        RepeatedMeasures pressure = trajectories.get(1).fit();
        assertThat(pressure.patients()).isEqualTo(12);
        assertThat(pressure.lines()).extracting(RepeatedMeasures.Line::hours).containsExactly(0.0, 2.0);
    }

    /// The ratio is that of the first arm: its curve is the one that the deaths of the first arm make.
    @Test
    void should_follow_the_deaths_of_the_first_arm_in_the_first_curve() {
        Findings findings = Findings.of(PARALLEL);
        Finding finding = findings.all().getFirst();
        int events = findings.survival(0, 1).curve(0).stream()
                .mapToInt(step -> step.events())
                .sum();

        assertThat(events).isEqualTo(finding.deaths().events());
    }
}
