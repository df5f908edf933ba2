package org.vasomotion.trials.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.scenario.LiveOrders;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;

/// Instruments show a clinician only what he says that he reads.
class ClinicianReadsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration WATCH = Duration.ofMinutes(5);
    private static final int PATIENTS = 8;
    private static final long SEED = 11;

    private final VirtualPatients patients = VirtualPopulation.forgetting(Population.standard(), STEP)
            .candidates(
                    new Cohort(
                            "all",
                            PATIENTS,
                            Condition.SEPTIC_SHOCK,
                            Map.of(),
                            Duration.ZERO,
                            List.of(),
                            List.of(),
                            List.of()),
                    SEED,
                    0,
                    PATIENTS);

    private StandardInstruments instruments(int lane) {
        return StandardInstruments.at(
                new Bedside(patients, lane, lane, new PatientId("p" + lane), START, SEED),
                BedsidePlan.usual().withMonitorEvery(WATCH));
    }

    private static Clinician usual(int lane) {
        Clinician clinician = Clinician.following(Habits.usual(), SEED, lane, START);
        clinician.giveUsualCare(Duration.ZERO);
        return clinician;
    }

    @Test
    void should_act_as_one_who_is_shown_everything_when_he_is_shown_what_he_reads() {
        List<Act> all = new ArrayList<>();
        List<Bed> beds = new ArrayList<>();
        for (int lane = 0; lane < PATIENTS; lane++) {
            beds.add(new Bed(lane));
        }
        for (Duration now = Duration.ZERO; now.compareTo(Duration.ofHours(12)) <= 0; now = now.plus(STEP)) {
            Duration at = now;
            if (at.toSeconds() % WATCH.toSeconds() == 0) {
                beds.forEach(bed -> all.addAll(bed.look(at)));
            }
            patients.advance(1, STEP.toMillis() / 1000.0);
            beds.forEach(bed -> bed.orders.attend(at.plus(STEP)));
        }
        assertThat(all).hasSizeGreaterThan(PATIENTS);
    }

    /// Two clinicians of the same mind at one bed, of whom the first is obeyed.
    private final class Bed {

        private final LiveOrders orders;
        private final PumpRates pumps;
        private final StandardInstruments whole;
        private final StandardInstruments part;
        private final Clinician first;
        private final Clinician second;

        Bed(int lane) {
            orders = new LiveOrders(patients, lane);
            pumps = PumpRates.of(patients, lane);
            whole = instruments(lane);
            part = instruments(lane);
            first = usual(lane);
            second = usual(lane);
        }

        List<Act> look(Duration now) {
            first.see(whole.look(now));
            second.see(part.look(now, item -> second.reads(item.measurand())));
            List<Act> acts = first.act(now, pumps);
            assertThat(second.act(now, pumps)).as("at %s", now).isEqualTo(acts);
            for (Act act : acts) {
                if (act instanceof Act.Ordered ordered) {
                    orders.carryOut(ordered.order(), now);
                }
            }
            return acts;
        }
    }
}
