package org.vasomotion.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.vasomotion.guidance.index.StandardIndices;

/// Runs the JMH benchmark of index evaluation on one thread.
final class IndexEvaluation {

    private IndexEvaluation() {}

    static List<Figure> measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(IndexEvaluationBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(6)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        double updated = score(results, "reassessAfterOneObservation");
        double anew = score(results, "evaluateEverythingAfterOneObservation");
        return List.of(new Figure(
                "re-assessment after one observation, "
                        + StandardIndices.all().indices().size() + " indices",
                updated,
                "per s",
                "all indices evaluated anew",
                anew,
                "at least 100,000 per s on one core"));
    }

    private static double score(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(method))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
