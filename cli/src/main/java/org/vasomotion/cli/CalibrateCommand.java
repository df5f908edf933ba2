package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vasomotion.cli.study.StudyShelf;
import org.vasomotion.cli.study.report.PageFile;
import org.vasomotion.cli.study.report.PosteriorPage;
import org.vasomotion.cli.terminal.ProgressBar;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.calibration.Calibration;
import org.vasomotion.trials.calibration.Posterior;
import org.vasomotion.trials.calibration.StudyModel;
import org.vasomotion.trials.calibration.Unknown;
import org.vasomotion.trials.calibration.Unknowns;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `vasomotion calibrate`: moves the population towards the calibration studies.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Move an ensemble of virtual populations towards the published numbers of the calibration studies;"
                        + " write what is left unknown. Takes a quarter of an hour or more.",
        footer = {"", "  vasomotion calibrate", "  vasomotion calibrate --members 64 --passes 4 --number 32"})
final class CalibrateCommand implements Callable<Integer> {

    /// Changes no result: cohorts are small, and whoever is not needed any more has been run in vain.
    private static final int BLOCK_SIZE = 16;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--members",
            paramLabel = "N",
            description = "Populations in the ensemble; default: ${DEFAULT-VALUE}.")
    private int members = 16;

    @Option(names = "--passes", paramLabel = "N", description = "How often it is moved; default: ${DEFAULT-VALUE}.")
    private int passes = 2;

    @Option(names = "--number", paramLabel = "N", description = "Patients per cohort; default: ${DEFAULT-VALUE}.")
    private int number = 16;

    @Option(names = "--seed", paramLabel = "SEED", description = "Of all chance; default: ${DEFAULT-VALUE}.")
    private long seed = 2026;

    @Option(names = "--threads", paramLabel = "N", description = "Changes no result; default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(names = "--out", paramLabel = "FILE", description = "The page to write; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("docs", "reproduction", "posterior.md");

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        List<Unknown> unknowns = Unknowns.standard();
        Settings settings = settings();
        Calibration.Plan plan = plan();
        Calibration.Model model = new StudyModel(Population.prior(), unknowns, studies(), settings);
        ProgressBar bar = new ProgressBar(
                spec.commandLine().getErr(), ProgressBar.Drawing.here(), "members", (long) members * passes);
        Posterior posterior = new Calibration(unknowns, plan, model, System::nanoTime).run(bar::at);
        bar.done();
        PosteriorPage page = new PosteriorPage(plan, settings);
        PageFile.write(out, page.of(posterior, Population.prior()));
        page.print(posterior, screen);
        screen.println("Written: " + out);
        return 0;
    }

    private static List<Study> studies() throws IOException {
        return StudyShelf.shipped().stream()
                .filter(study -> study.role() == Role.CALIBRATION)
                .toList();
    }

    private Settings settings() {
        try {
            return new Settings(seed, number, BLOCK_SIZE, threads);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Calibration.Plan plan() {
        try {
            return new Calibration.Plan(seed, members, passes);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
