package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Timeline;

/// One new observation enters the record of a patient with a day of charted data, and every index is brought up to
/// date.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IndexEvaluationBenchmark {

    private static final Instant NOW = TypicalPatient.ADMITTED.plus(Duration.ofHours(23));
    private static final Instant NEXT = NOW.plus(Duration.ofMinutes(7));

    private final IndexSet indices = StandardIndices.all();
    private final Timeline record = TypicalPatient.after(24);
    private final IndexSnapshot before = indices.evaluate(record.asOf(NOW));
    private final List<Observation> vitals = TypicalPatient.nextVitals(NEXT);
    private int next;

    /// The way the engine works: append, then evaluate what the observation touches or what has run out.
    @Benchmark
    public IndexSnapshot reassessAfterOneObservation() {
        Observation vital = vitals.get(next);
        next = (next + 1) % vitals.size();
        return indices.update(before, record.with(vital).asOf(NEXT), List.of(vital));
    }

    /// The reference in the same run: append, then evaluate every index anew.
    @Benchmark
    public IndexSnapshot evaluateEverythingAfterOneObservation() {
        Observation vital = vitals.get(next);
        next = (next + 1) % vitals.size();
        return indices.evaluate(record.with(vital).asOf(NEXT));
    }
}
