package org.vasomotion.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.protocol.check.ProtocolChecker;

/// How long proving the shipped protocols takes on two threads, from a cold start.
final class ProtocolChecking {

    private static final int THREADS = 2;

    /// The longest are begun first, or one thread would wait for the other.
    private static final Comparator<ProtocolGraph> MOST_CONDITIONS_FIRST = Comparator.comparingLong(
                    (ProtocolGraph graph) ->
                            graph.conditions().flatMap(Condition::leaves).count())
            .reversed();

    private ProtocolChecking() {}

    /// What checking one protocol took.
    private record Checked(String protocol, double seconds, boolean isProved) {}

    static List<Figure> measure(PrintStream out) throws InterruptedException {
        long startedNs = System.nanoTime();
        List<Checked> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Checked>> running = StandardProtocols.all().stream()
                    .sorted(MOST_CONDITIONS_FIRST)
                    .map(graph -> threads.submit(() -> check(graph)))
                    .toList();
            for (Future<Checked> each : running) {
                Checked checked = each.get();
                all.add(checked);
                out.printf(
                        Locale.ROOT,
                        "%-34s %7.1f s  %s%n",
                        checked.protocol(),
                        checked.seconds(),
                        checked.isProved() ? "every property holds" : "BROKEN");
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        double wallS = (System.nanoTime() - startedNs) / 1e9;
        double longestS = all.stream().mapToDouble(Checked::seconds).max().orElse(0);
        return List.of(new Figure(
                "checking all " + all.size() + " protocols, " + THREADS + " threads, cold",
                wallS,
                "s",
                "the longest of them",
                longestS,
                "under 60 s"));
    }

    private static Checked check(ProtocolGraph graph) {
        long startedNs = System.nanoTime();
        boolean isProved = ProtocolChecker.check(graph).isProved();
        return new Checked(graph.id(), (System.nanoTime() - startedNs) / 1e9, isProved);
    }
}
