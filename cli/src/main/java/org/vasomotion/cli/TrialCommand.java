package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.study.report.PageFile;
import org.vasomotion.cli.trial.TrialShelf;
import org.vasomotion.cli.trial.report.TrialScreen;
import org.vasomotion.cli.trial.report.TrialsPage;
import org.vasomotion.interop.tabular.ParquetFile;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.outcome.Level;
import org.vasomotion.trials.outcome.LevelCalibration;
import org.vasomotion.trials.outcome.OutcomeModel;
import org.vasomotion.trials.trial.TrialSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion trial`: a randomised trial with virtual patients.
@Command(
        name = "trial",
        mixinStandardHelpOptions = true,
        description =
                "Run a randomised trial of strategies with virtual patients, virtual clinicians and the sessions of the"
                        + " bedside.",
        footer = {
            "",
            "TRIAL is the name of a shipped one (--list) or a file (docs/trial-file.md).",
            "A run that was stopped goes on where it was; with the same seed it writes the same files.",
            "",
            "  vasomotion trial andromeda-shock",
            "  vasomotion trial mine.yaml --patients 1000 --out mine",
            "  vasomotion trial --list",
            "  vasomotion trial --all"
        })
final class TrialCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "TRIAL", description = "Name or file of the trial.")
    private String name = "";

    @Option(names = "--list", description = "Name the shipped trials.")
    private boolean isListWanted;

    @Option(
            names = "--all",
            description =
                    "Run all shipped trials, each into a folder of its own, and write published beside simulated.")
    private boolean isAllWanted;

    @Option(names = "--patients", paramLabel = "N", description = "Patients in all; default: as many as the trial had.")
    private @Nullable Integer patients;

    @Option(names = "--seed", paramLabel = "SEED", description = "Of all chance; default: ${DEFAULT-VALUE}.")
    private long seed = 2026;

    @Option(names = "--threads", paramLabel = "N", description = "Changes no result; default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(names = "--step", paramLabel = "S", description = "Of the solver, 1 to 150 s; default: ${DEFAULT-VALUE}.")
    private int stepS = (int) TrialSettings.USUAL_STEP.toSeconds();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where report and tables are written; default: trial-NAME. With --all: where these folders are.")
    private @Nullable Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Where --all writes its table; default: ${DEFAULT-VALUE}.")
    private Path page = Path.of("docs", "reproduction", "trials.md");

    @Option(
            names = "--calibrate-deaths",
            description = "Say at which level of mortality these patients die as often as those of the studies for"
                    + " calibration.")
    private boolean isLevelWanted;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        if (isListWanted) {
            new TrialScreen(screen).list(TrialShelf.shipped());
            return 0;
        }
        // Until the first site runs, one thread reads and the others wait.
        Thread.ofPlatform().name("database").daemon().start(ParquetFile::load);
        if (isAllWanted) {
            all(screen);
            return 0;
        }
        if (name.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Which trial? 'vasomotion trial --list' names those that come with it, --all runs them all.");
        }
        TrialShelf.Shelved shelved = TrialShelf.find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no trial and no file called '" + name
                                + "'. 'vasomotion trial --list' names the trials that come with it."));
        Path folder = out == null ? Path.of("trial-" + shelved.trial().id()) : out;
        Findings findings = job(shelved, screen).run(shelved, folder);
        if (isLevelWanted) {
            Level level = LevelCalibration.of(findings.result(), OutcomeModel.standard());
            screen.println("Level of mortality: shift " + level.shift() + ", deviation " + level.deviation() + "; "
                    + level.source());
            screen.flush();
        }
        return 0;
    }

    private void all(PrintWriter screen) throws IOException {
        List<TrialShelf.Shelved> trials = TrialShelf.shelved();
        String texts = trials.stream().map(TrialShelf.Shelved::text).collect(Collectors.joining());
        TrialsPage table = new TrialsPage(command(), TrialJob.fingerprint(Duration.ofSeconds(stepS), texts));
        for (TrialShelf.Shelved shelved : trials) {
            Path folder = Path.of("trial-" + shelved.trial().id());
            table.add(job(shelved, screen).run(shelved, out == null ? folder : out.resolve(folder)));
            screen.println();
        }
        screen.println("Written: " + PageFile.write(page, table.text()));
        screen.flush();
    }

    private String command() {
        return "./vasomotion trial --all --seed " + seed + (patients == null ? "" : " --patients " + patients)
                + (stepS == TrialSettings.USUAL_STEP.toSeconds() ? "" : " --step " + stepS);
    }

    private TrialJob job(TrialShelf.Shelved shelved, PrintWriter screen) {
        return new TrialJob(settings(shelved), screen, spec.commandLine().getErr());
    }

    private TrialSettings settings(TrialShelf.Shelved shelved) {
        int number = patients == null ? shelved.trial().cohort().publishedNumber() : patients;
        try {
            return new TrialSettings(seed, number, threads, Duration.ofSeconds(stepS));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
