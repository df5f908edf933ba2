package org.vasomotion.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.cli.trial.TrialShelf;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.VirtualPopulation;
import org.vasomotion.trials.trial.SiteStore;
import org.vasomotion.trials.trial.TrialResult;
import org.vasomotion.trials.trial.TrialRun;
import org.vasomotion.trials.trial.TrialSettings;

/// What trials take: one of the shape of ANDROMEDA-SHOCK, 424 patients, 8 h, two arms, the protocols of the
/// bedside; and a large one of 24 h, of which a part is run.
///
/// Processor time of the whole process, compiling included, so that who else is on the machine does not
/// count; the first run is that of a command. The reference of the same run has usual care in both arms and
/// no session.
final class TrialSpeed {

    private static final long SEED = 2026;
    private static final double NS_PER_S = 1e9;

    /// Of the large trial as many are run as show what one more costs.
    private static final int PART = 5000;

    private static final int LARGE = 100_000;
    private static final double MINUTE_S = 60;

    private TrialSpeed() {}

    static List<Figure> measure() throws IOException {
        Trial shipped = TrialShelf.find("andromeda-shock").orElseThrow().trial();
        int number = shipped.cohort().publishedNumber();
        Trial eight = with(shipped, shipped.arms(), shipped.lasts());
        Trial usual =
                with(shipped, shipped.arms().stream().map(TrialSpeed::usualCare).toList(), shipped.lasts());
        List<Figure> figures = new ArrayList<>();
        Spent first = spent(eight, number, 2);
        figures.add(new Figure(
                "trial, 424 x 8 h, first run: processor time",
                first.processorS(),
                "s",
                "wall clock, 2 threads",
                first.wallS(),
                "wall under 10 s, alone"));
        Spent warm = spent(eight, number, 1);
        Spent both = spent(eight, number, 2);
        Spent without = spent(usual, number, 1);
        figures.add(new Figure(
                "the same, warm: processor time",
                warm.processorS(),
                "s",
                "no session, usual care",
                without.processorS(),
                "share of protocols"));
        figures.add(new Figure(
                "patients per wall second, 2 threads",
                number / both.wallS(),
                "/s",
                "1 thread",
                number / warm.wallS(),
                "near 2, alone"));
        figures.addAll(large(shipped));
        figures.addAll(TrialStep.errors(shipped));
        return figures;
    }

    /// A trial of 24 h of which a part is run, and what the whole would take if each further patient took as
    /// long.
    private static List<Figure> large(Trial shipped) {
        Trial usual =
                with(shipped, shipped.arms().stream().map(TrialSpeed::usualCare).toList(), shipped.followed());
        Spent part = spent(shipped, PART, 2);
        Spent without = spent(usual, PART, 2);
        double shares = (double) LARGE / PART;
        return List.of(
                new Figure(
                        "100,000 x 24 h, extrapolated from 5,000: wall clock, 2 threads",
                        part.wallS() * shares / MINUTE_S,
                        "min",
                        "no session, usual care",
                        without.wallS() * shares / MINUTE_S,
                        "under 10 min, alone"),
                new Figure(
                        "the same: processor time",
                        part.processorS() * shares / MINUTE_S,
                        "min",
                        "no session, usual care",
                        without.processorS() * shares / MINUTE_S,
                        "share of protocols"),
                new Figure(
                        "5,000 x 24 h: patients per wall second",
                        PART / part.wallS(),
                        "/s",
                        "heap in use at the end, MiB",
                        part.heapMiB(),
                        "4 GiB for 100,000"));
    }

    private record Spent(double processorS, double wallS, double heapMiB) {}

    private static Spent spent(Trial trial, int number, int threads) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processorNs = process.getProcessCpuTime();
        long wallNs = System.nanoTime();
        TrialResult result = new TrialRun(
                        new TrialSettings(SEED, number, threads, TrialSettings.USUAL_STEP),
                        VirtualPopulation.forgetting(Population.standard(), TrialSettings.USUAL_STEP),
                        new Instruments(),
                        SiteStore.NONE,
                        () -> "benchmark")
                .of(trial, _ -> {});
        double processorS = (process.getProcessCpuTime() - processorNs) / NS_PER_S;
        double wallS = (System.nanoTime() - wallNs) / NS_PER_S;
        return new Spent(processorS, wallS, heapMiB(result));
    }

    /// What is in use while the result is held.
    private static double heapMiB(TrialResult result) {
        try {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
        } finally {
            Reference.reachabilityFence(result);
        }
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
                trial.leftOut(),
                trial.reported());
    }
}
