package org.vasomotion.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vasomotion.cli.terminal.ProgressBar;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.protocol.check.ProtocolChecker;
import org.vasomotion.interop.protocol.ProtocolFile;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetOptions;
import org.vasomotion.interop.tabular.Stay;
import org.vasomotion.interop.tabular.StaySelection;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion replay`: an archive through the engine, stay by stay.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Run an archive through the engine and write timelines and a cohort report.",
        footer = {
            "",
            "DATASET is a folder with MIMIC-III or MIMIC-IV tables (csv, csv.gz or parquet), or a folder in the"
                    + " generic CSV form (docs/generic-csv.md).",
            "",
            "  vasomotion replay ../shared/data/mimic-iii-demo",
            "  vasomotion replay mimic-iv --patients 10006,10011 --out /tmp/two-patients"
        })
final class ReplayCommand implements Callable<Integer> {

    /// With the heap that the launcher allows, a replay of any size stays under a gibibyte.
    private static final int DATABASE_MEBIBYTES = 256;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DATASET", description = "Folder of the dataset.")
    private Path folder = Path.of("");

    @Option(
            names = "--patients",
            split = ",",
            paramLabel = "ID",
            description = "Only these persons or stays; default: all.")
    private List<String> patients = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("replay-out");

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--protocols",
            split = ",",
            paramLabel = "NAME",
            description =
                    "What would these protocols, shipped ones or files, have advised? 'none' for timelines and indices only;"
                            + " default: ${DEFAULT-VALUE}. See vasomotion protocol list.")
    private List<String> protocols = List.of("andromeda-shock-2");

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new PlainErrors.UserError("--threads must be at least 1, got " + threads);
        }
        List<ProtocolGraph> asked = asked();
        CommandLine terminal = spec.commandLine();
        long startedNs = System.nanoTime();
        IndexSet indices = StandardIndices.all();
        DatasetOptions options = DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog())
                .withThreads(threads)
                .withMemoryMebibytes(DATABASE_MEBIBYTES);
        try (Dataset dataset = Dataset.open(folder, options)) {
            StaySelection selection = selection(dataset);
            long stays = dataset.stays().stream().filter(selection::includes).count();
            ProgressBar progress = new ProgressBar(terminal.getErr(), ProgressBar.Drawing.here(), "stays", stays);
            ReplayJob.Outcome outcome =
                    job(dataset, indices, asked).run(selection, Vasomotion.Version.current(), progress::at);
            progress.done();
            double seconds = (System.nanoTime() - startedNs) / 1e9;
            new ReplaySummary(terminal.getOut()).print(dataset, outcome, seconds);
        }
        return 0;
    }

    private ReplayJob job(Dataset dataset, IndexSet indices, List<ProtocolGraph> asked) {
        ReplayJob job = new ReplayJob(dataset, indices, out, threads);
        return asked.isEmpty() ? job : job.advising(asked);
    }

    /// The protocols that are asked, before any time is spent on data.
    private List<ProtocolGraph> asked() throws IOException {
        if (protocols.equals(List.of("none"))) {
            return List.of();
        }
        Map<String, ProtocolGraph> asked = new LinkedHashMap<>();
        for (String name : protocols) {
            ProtocolGraph graph = sound(ProtocolCommand.find(name));
            if (asked.put(graph.id(), graph) != null) {
                throw new PlainErrors.UserError("--protocols: two of them are called " + graph.id());
            }
        }
        return List.copyOf(asked.values());
    }

    /// A protocol of the user is searched before it is asked; of a shipped one the build
    /// proves it.
    private static ProtocolGraph sound(ProtocolFile file) {
        ProtocolGraph graph = file.graph();
        if (!StandardProtocols.all().contains(graph)
                && !ProtocolChecker.check(graph).isProved()) {
            throw new PlainErrors.UserError("--protocols: " + file.name()
                    + " breaks what protocols have to hold; vasomotion protocol check " + file.name() + " tells how");
        }
        return graph;
    }

    /// Persons and stays have different identifiers in every archive read so far, so one option takes both.
    private StaySelection selection(Dataset dataset) {
        if (patients.isEmpty()) {
            return StaySelection.all();
        }
        Set<String> wanted = Set.copyOf(patients);
        List<Stay> found = dataset.stays().stream()
                .filter(stay -> wanted.contains(stay.subject())
                        || wanted.contains(stay.id().value()))
                .toList();
        for (String id : wanted) {
            if (found.stream()
                    .noneMatch(stay ->
                            stay.subject().equals(id) || stay.id().value().equals(id))) {
                throw new PlainErrors.UserError("--patients: no person and no stay of the dataset is called " + id);
            }
        }
        return new StaySelection.Stays(
                found.stream().map(stay -> stay.id().value()).collect(Collectors.toSet()));
    }
}
