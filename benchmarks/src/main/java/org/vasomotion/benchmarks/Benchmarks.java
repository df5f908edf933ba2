package org.vasomotion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/// Measures what the project promises and prints each figure beside its reference and its target.
///
/// `./vasomotion bench [start] [index] [rules] [step] [patient] [check] [simulate] [residents] [trial]
/// [network] [serve] [replay] [memory]`; without names, all. The dataset is looked for in the folder
/// `../shared/data/mimic-iii-demo` beside the project or taken from the environment variable
/// `VASOMOTION_DATA`.
public final class Benchmarks {

    private static final List<String> ALL = List.of(
            "start",
            "index",
            "rules",
            "step",
            "patient",
            "check",
            "simulate",
            "residents",
            "trial",
            "network",
            "serve",
            "replay",
            "memory");

    private Benchmarks() {}

    /// Runs the benchmarks named by the arguments.
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
        for (String name : wanted) {
            if (!Set.copyOf(ALL).contains(name)) {
                System.err.println("vasomotion bench: no benchmark is called " + name + "; there are " + ALL);
                System.exit(2);
            }
        }
        Project project = Project.find();
        List<Figure> figures = new ArrayList<>();
        for (String name : wanted) {
            figures.addAll(
                    switch (name) {
                        case "start" -> new StartUp(project).measure();
                        case "index" -> IndexEvaluation.measure();
                        case "rules" -> RulesAgainstCql.measure(System.out);
                        case "step" -> FullStep.measure();
                        case "patient" -> PatientMemory.measure();
                        case "check" -> ProtocolChecking.measure(System.out);
                        case "simulate" -> PatientSimulation.measure();
                        case "residents" -> ResidentPatients.measure();
                        case "trial" -> TrialSpeed.measure();
                        case "network" -> NetworkSolve.measure();
                        case "serve" -> new ServiceLoad(System.out).measure();
                        case "replay" -> ofData(name, project) ? new ReplayAgainstScan(project).measure() : List.of();
                        default -> ofData(name, project) ? new MemoryAtTwentyfold(project).measure() : List.of();
                    });
        }
        Figure.print(figures, System.out);
    }

    private static boolean ofData(String name, Project project) {
        if (Files.isDirectory(project.data())) {
            return true;
        }
        System.err.println("bench " + name + " needs MIMIC-III tables and finds none in " + project.data()
                + ": set VASOMOTION_DATA to their folder");
        return false;
    }

    /// Where the project and its data are.
    record Project(Path root, Path data) {

        static Project find() {
            Path root = Path.of("").toAbsolutePath();
            for (Path at = Path.of(System.getProperty("java.class.path")
                                    .split(System.getProperty("path.separator"), 2)[0])
                            .toAbsolutePath();
                    at != null;
                    at = at.getParent()) {
                if (Files.exists(at.resolve("mvnw"))) {
                    root = at;
                    break;
                }
            }
            String named = System.getenv("VASOMOTION_DATA");
            Path data = named == null
                    ? root.resolveSibling("shared").resolve("data").resolve("mimic-iii-demo")
                    : Path.of(named);
            return new Project(root, data);
        }
    }
}
