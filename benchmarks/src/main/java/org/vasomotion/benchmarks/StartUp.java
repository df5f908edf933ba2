package org.vasomotion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vasomotion.benchmarks.Benchmarks.Project;

/// How long the first answer takes: `./vasomotion --help` as a whole process, against a JVM that does nothing.
record StartUp(Project project) {

    private static final int RUNS = 11;

    List<Figure> measure() throws IOException, InterruptedException {
        List<String> help = List.of(project.root().resolve("vasomotion").toString(), "--help");
        List<String> nothing = List.of(ChildProcess.java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version");
        ChildProcess.run(help);
        ChildProcess.run(nothing);
        double[] helpS = new double[RUNS];
        double[] nothingS = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            helpS[i] = ChildProcess.run(help).seconds();
            nothingS[i] = ChildProcess.run(nothing).seconds();
        }
        return List.of(
                new Figure(
                        "./vasomotion --help, whole process",
                        Figure.median(helpS),
                        "s",
                        "java -version",
                        Figure.median(nothingS),
                        "under 0.5 s"),
                patient(Figure.median(nothingS)));
    }

    /// A septic-shock patient of 6 h from a cold start, files and report included.
    private Figure patient(double nothingS) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("vasomotion-bench");
        List<String> simulate = List.of(
                project.root().resolve("vasomotion").toString(),
                "simulate",
                "treatment-crystalloid",
                "--out",
                out.toString());
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = ChildProcess.run(simulate).seconds();
        }
        return new Figure(
                "./vasomotion simulate, 6 h of septic shock, whole process",
                Figure.median(seconds),
                "s",
                "java -version",
                nothingS,
                "under 2 s");
    }
}
