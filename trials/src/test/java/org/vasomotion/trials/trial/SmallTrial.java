package org.vasomotion.trials.trial;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.design.Allocation;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Subgroup;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;

/// A trial that is over soon: two hours of refill against usual care.
final class SmallTrial {

    static final Duration LASTS = Duration.ofHours(2);

    private static final Reference REFERENCE = new Reference("invented for a test", "", 2026);

    private SmallTrial() {}

    static Trial of(Comparison comparison, double leastLactateMmolPerL) {
        return new Trial(
                "small",
                "Small",
                REFERENCE,
                "about nothing",
                new Cohort(
                        "all",
                        12,
                        Condition.SEPTIC_SHOCK,
                        Map.of(),
                        Duration.ofHours(1),
                        List.of(new Event.Once(
                                Duration.ZERO,
                                List.of(new Order.Titrate(
                                        "norepinephrine", Sign.MEAN_ARTERIAL_PRESSURE, 66, 0.0022, 2)))),
                        List.of(new SignTest(Sign.LACTATE, SignTest.Side.ABOVE, leastLactateMmolPerL)),
                        List.of()),
                comparison,
                new Allocation(
                        Allocation.Kind.STRATIFIED, 2, List.of(new SignTest(Sign.LACTATE, SignTest.Side.ABOVE, 4))),
                List.of(
                        new Strategy("refill", "Refill", "andromeda-shock-crt", Strategy.Rounds.AFTERWARDS, null, null),
                        new Strategy("usual", "Usual care", null, Strategy.Rounds.AFTERWARDS, null, null)),
                LASTS,
                LASTS,
                Duration.ofMinutes(10),
                Habits.usual(),
                List.of(Sign.CAPILLARY_REFILL_TIME, Sign.MEAN_ARTERIAL_PRESSURE),
                List.of(LASTS),
                List.of(new Subgroup(
                        "long-refill", List.of(new SignTest(Sign.CAPILLARY_REFILL_TIME, SignTest.Side.ABOVE, 3)))),
                List.of(),
                unreported());
    }

    private static Study unreported() {
        return new Study(
                "small",
                "Small",
                REFERENCE,
                Role.VALIDATION,
                "about nothing",
                Design.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "it is invented",
                List.of());
    }

    static TrialRun run(int number, int threads, SiteStore store) {
        return new TrialRun(
                new TrialSettings(5, number, threads, Duration.ofSeconds(60)),
                VirtualPopulation.forgetting(Population.standard(), TrialSettings.USUAL_STEP),
                new Instruments(),
                store,
                () -> "test");
    }
}
