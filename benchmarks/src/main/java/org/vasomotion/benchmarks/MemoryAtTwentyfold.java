package org.vasomotion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.vasomotion.benchmarks.Benchmarks.Project;

/// Peak memory and time of the whole replay as a process, for the demo and for twenty times the demo.
record MemoryAtTwentyfold(Project project) {

    private static final int COPIES = 20;

    List<Figure> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("vasomotion-twentyfold");
        try {
            Path large = folder.resolve("data");
            ReplicatedDataset.write(project.data(), large, COPIES);
            Path out = folder.resolve("out");
            ChildProcess one = replay(project.data(), out.resolve("one"));
            ChildProcess twenty = replay(large, out.resolve("twenty"));
            return List.of(
                    new Figure(
                            "peak memory of replay at " + COPIES + " x the demo",
                            twenty.peakMebibytes(),
                            "MiB",
                            "the demo itself",
                            one.peakMebibytes(),
                            "under 1024 MiB"),
                    new Figure(
                            "time of replay at " + COPIES + " x the demo, process",
                            twenty.seconds(),
                            "s",
                            "the demo itself",
                            one.seconds(),
                            "ratio about " + COPIES));
        } catch (SQLException e) {
            throw new IOException("the larger dataset could not be written: " + e.getMessage(), e);
        } finally {
            ReplayAgainstScan.remove(folder);
        }
    }

    private ChildProcess replay(Path data, Path out) throws IOException, InterruptedException {
        return ChildProcess.run(List.of(
                project.root().resolve("vasomotion").toString(), "replay", data.toString(), "--out", out.toString()));
    }
}
