package org.vasomotion.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.benchmarks.Benchmarks.Project;
import org.vasomotion.cli.ReplayJob;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetOptions;
import org.vasomotion.interop.tabular.DatasetOptions.Compression;
import org.vasomotion.interop.tabular.StaySelection;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;

/// The whole job - read, intake, timeline, indices, files and report - against what the database alone needs to scan
/// the same files and keep the same items, with the same threads, both in turn in a warm process.
record ReplayAgainstScan(Project project) {

    private static final int PAIRS = 7;
    /// Until then the compilers take processor time, and nearly all of it from the job: most of the scan is no Java.
    private static final int WARM_UP = 12;

    List<Figure> measure() throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        DatasetOptions options = DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog())
                .withThreads(threads);
        double[] jobS = new double[PAIRS];
        double[] scanS = new double[PAIRS];
        // What was written stays until the end: where it looks for room for a new file, the file system passes over
        // what was freed in the last minutes, one by one, which whoever replays an archive once never sees.
        Path written = Files.createTempDirectory("vasomotion-bench");
        try {
            for (int i = -WARM_UP; i < PAIRS; i++) {
                double scan = scan(options);
                double job = job(options, threads, written.resolve("pass" + i));
                if (i >= 0) {
                    scanS[i] = scan;
                    jobS[i] = job;
                }
            }
        } finally {
            remove(written);
        }
        return List.of(new Figure(
                "replay of the demo, whole job, warm, " + threads + " threads",
                Figure.median(jobS),
                "s",
                "DuckDB scans and filters the same files",
                Figure.median(scanS),
                "ratio at most 3"));
    }

    /// Nothing is inflated beside it.
    private double scan(DatasetOptions options) {
        try (Dataset dataset = Dataset.open(project.data(), options.withCompression(Compression.TRUST))) {
            long startedNs = System.nanoTime();
            dataset.scanOnly();
            return (System.nanoTime() - startedNs) / 1e9;
        }
    }

    private double job(DatasetOptions options, int threads, Path out) throws IOException {
        long startedNs = System.nanoTime();
        try (Dataset dataset = Dataset.open(project.data(), options)) {
            new ReplayJob(dataset, StandardIndices.all(), out, threads).run(StaySelection.all(), "bench", _ -> {});
        }
        return (System.nanoTime() - startedNs) / 1e9;
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
