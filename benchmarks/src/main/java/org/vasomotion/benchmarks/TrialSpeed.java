package org.vasomotion.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.vasomotion.cli.trial.TrialShelf;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.trial.SiteStore;
import org.vasomotion.trials.trial.TrialRun;
import org.vasomotion.trials.trial.TrialSettings;

/// What a trial of the shape of ANDROMEDA-SHOCK takes: 424 patients, 8 h, two arms, the protocols of the
/// bedside.
///
/// Processor time of the whole process, compiling included, so that who else is on the machine does not
/// count; the first run is that of a command. The reference of the same run has usual care in both arms and
/// no session.
final class TrialSpeed {

    private static final long SEED = 2026;
    private static final double NS_PER_S = 1e9;

    private TrialSpeed() {}

    static List<Figure> measure() throws IOException {
        Trial shipped = TrialShelf.find("andromeda-shock").orElseThrow().trial();
        Trial eight = with(shipped, shipped.arms(), shipped.lasts());
        Trial usual =
                with(shipped, shipped.arms().stream().map(TrialSpeed::usualCare).toList(), shipped.lasts());
        Spent first = spent(eight, 2);
        Spent warm = spent(eight, 1);
        Spent both = spent(eight, 2);
        Spent without = spent(usual, 1);
        int number = shipped.cohort().publishedNumber();
        return List.of(
                new Figure(
                        "trial, 424 x 8 h, first run: processor time",
                        first.processorS(),
                        "s",
                        "wall clock, 2 threads",
                        first.wallS(),
                        "wall under 10 s, alone"),
                new Figure(
                        "the same, warm: processor time",
                        warm.processorS(),
                        "s",
                        "no session, usual care",
                        without.processorS(),
                        "share of protocols"),
                new Figure(
                        "patients per wall second, 2 threads",
                        number / both.wallS(),
                        "/s",
                        "1 thread",
                        number / warm.wallS(),
                        "near 2, alone"));
    }

    private record Spent(double processorS, double wallS) {}

    private static Spent spent(Trial trial, int threads) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processorNs = process.getProcessCpuTime();
        long wallNs = System.nanoTime();
        new TrialRun(
                        new TrialSettings(SEED, trial.cohort().publishedNumber(), threads, TrialSettings.USUAL_STEP),
                        VirtualPopulation.forgetting(Population.standard(), TrialSettings.USUAL_STEP),
                        new Instruments(),
                        SiteStore.NONE,
                        "benchmark")
                .of(trial, _ -> {});
        return new Spent(
                (process.getProcessCpuTime() - processorNs) / NS_PER_S, (System.nanoTime() - wallNs) / NS_PER_S);
    }

    private static Strategy usualCare(Strategy arm) {
        return new Strategy(arm.id(), arm.title(), null, Strategy.Rounds.AFTERWARDS, null, null);
    }

    private static Trial with(Trial trial, List<Strategy> arms, Duration followed) {
        return new Trial(
                trial.id(),
                trial.title(),
                trial.reference(),
                trial.about(),
                trial.cohort(),
                trial.comparison(),
                trial.allocation(),
                arms,
                trial.lasts(),
                followed,
                trial.watchedEvery(),
                trial.habits(),
                trial.signs(),
                trial.readAt().stream()
                        .filter(at -> at.compareTo(followed) <= 0)
                        .toList(),
                trial.subgroups(),
                trial.leftOut());
    }
}
