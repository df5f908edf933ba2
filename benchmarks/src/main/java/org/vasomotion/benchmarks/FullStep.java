package org.vasomotion.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vasomotion.benchmarks.Ward.Bed;
import org.vasomotion.guidance.session.SessionInput;

/// From a new value to what is recommended: intake, record, indices, findings, patterns, protocol, limits,
/// recommendations.
///
/// The monitors of a large ward speak in turn, so that a bed is never still in the processor's cache. Throughput counts
/// processor time of the one thread; latency is time on the wall, with whatever else the machine does.
final class FullStep {

    private static final int BEDS = 10_000;
    private static final int HISTORY_MINUTES = 60;
    private static final int WARM_UP_MINUTES = 1;
    private static final int MINUTES = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FullStep() {}

    static List<Figure> measure() {
        Ward ward = Ward.after(BEDS, HISTORY_MINUTES);
        int minute = HISTORY_MINUTES;
        for (int i = 0; i < WARM_UP_MINUTES; i++) {
            pass(ward, minute++);
        }
        List<Pass> passes = new ArrayList<>();
        for (int i = 0; i < MINUTES; i++) {
            passes.add(pass(ward, minute++));
        }
        double perSecond = Figure.median(
                passes.stream().mapToDouble(each -> each.perSecond).toArray());
        long[] latencies = passes.stream()
                .flatMapToLong(each -> Arrays.stream(each.latenciesNs))
                .sorted()
                .toArray();
        double anew = anew(ward, minute);
        return List.of(
                new Figure(
                        "full step, one core, " + BEDS + " patients",
                        perSecond,
                        "per s",
                        "assessing everything anew, one core",
                        anew,
                        "at least 50,000 per s"),
                new Figure(
                        "full step, 99th percentile",
                        percentile(latencies, 0.99) / 1e6,
                        "ms",
                        "median in the same run",
                        percentile(latencies, 0.5) / 1e6,
                        "below 1 ms"));
    }

    /// How fast one thread was, and how long each step took.
    private static final class Pass {

        private final double perSecond;
        private final long[] latenciesNs;

        Pass(double perSecond, long[] latenciesNs) {
            this.perSecond = perSecond;
            this.latenciesNs = latenciesNs;
        }
    }

    private static Pass pass(Ward ward, int minute) {
        Instant at = WardFeed.ADMITTED.plus(Duration.ofMinutes(minute));
        List<List<SessionInput>> sent = new ArrayList<>(ward.beds().size());
        for (Bed bed : ward.beds()) {
            sent.add(bed.feed().monitor(at));
        }
        int values = sent.getFirst().size();
        long[] latencies = new long[values * ward.beds().size()];
        int taken = 0;
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int value = 0; value < values; value++) {
            for (int i = 0; i < sent.size(); i++) {
                long start = System.nanoTime();
                Ward.tell(ward.beds().get(i), sent.get(i).get(value));
                latencies[taken++] = System.nanoTime() - start;
            }
        }
        return new Pass(taken * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpu), latencies);
    }

    /// What a step costs that forgets what it knew: only the assessment, without protocol and recommendations.
    private static double anew(Ward ward, int minute) {
        Instant at = WardFeed.ADMITTED.plus(Duration.ofMinutes(minute));
        double[] rates = new double[3];
        for (int round = 0; round < rates.length; round++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            for (Bed bed : ward.beds()) {
                Ward.RULES.assessment().assess(bed.session().state().record().asOf(at, Instant.MAX));
            }
            rates[round] = ward.beds().size() * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpu);
        }
        return Figure.median(rates);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
