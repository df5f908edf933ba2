package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vasomotion.cli.scenario.LiveView;
import org.vasomotion.cli.scenario.ReadingFiles;
import org.vasomotion.cli.scenario.RecordingFiles;
import org.vasomotion.cli.scenario.ScenarioList;
import org.vasomotion.cli.scenario.ScenarioShelf;
import org.vasomotion.cli.scenario.SimulationSummary;
import org.vasomotion.cli.scenario.report.ScenarioReport;
import org.vasomotion.cli.terminal.ProgressBar;
import org.vasomotion.cli.waveform.DrawnScenario;
import org.vasomotion.cli.waveform.MonitorStrip;
import org.vasomotion.cli.waveform.WaveformFiles;
import org.vasomotion.cli.waveform.WaveformOptions;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.scenario.ScenarioRun;
import org.vasomotion.simulation.solver.VirtualPatients;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion simulate`: a virtual patient through a scenario.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Run a virtual septic-shock patient through a scenario; write signs, doses and charts.",
        footer = {
            "",
            "SCENARIO is the name of a shipped one (--list) or a file (docs/scenario-file.md).",
            "",
            "  vasomotion simulate bottleneck-2-vasopressor",
            "  vasomotion simulate mine.yaml --out /tmp/mine",
            "  vasomotion simulate septic-shock-72-hours --live",
            "  vasomotion simulate mechanism-hypovolemia --waveform-at 50min",
            "  vasomotion simulate septic-shock-72-hours --readings --seed 7"
        })
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", description = "Name or file of the scenario.")
    private String name = "";

    @Option(names = "--list", description = "Name the shipped scenarios.")
    private boolean isListWanted;

    @Option(names = "--live", description = "Draw the watched signs while time passes.")
    private boolean isLiveWanted;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("simulate-out");

    @Mixin
    private WaveformOptions waves = new WaveformOptions();

    @Option(
            names = "--readings",
            description = "Write what instruments at the bed saw too, with errors, delays and gaps: readings/ in the"
                    + " generic CSV form, for vasomotion replay.")
    private boolean areReadingsWanted;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of all chance at the bedside; default: ${DEFAULT-VALUE}. The patient himself has none.")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        if (isListWanted) {
            new ScenarioList(screen).print(ScenarioShelf.shipped());
            return 0;
        }
        if (name.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Which scenario? 'vasomotion simulate --list' names those that come with it.");
        }
        Scenario scenario = ScenarioShelf.find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no scenario and no file called '" + name
                                + "'. 'vasomotion simulate --list' names the scenarios that come with it."));
        waves.check(spec.commandLine(), scenario);
        long startedNs = System.nanoTime();
        ReadingFiles readings = new ReadingFiles(scenario, seed);
        Function<VirtualPatients, Consumer<Duration>> bedside = areReadingsWanted ? readings::watch : _ -> _ -> {};
        Recording recording = isLiveWanted ? live(scenario, screen, bedside) : quiet(scenario, bedside);
        double seconds = (System.nanoTime() - startedNs) / 1e9;
        Path folder = out.resolve(scenario.id());
        Path report = folder.resolve("report.html");
        new RecordingFiles(folder).write(recording);
        Optional<DrawnScenario> drawn = waves.draw(scenario);
        new ScenarioReport(report).write(recording, drawn.map(MonitorStrip::of).orElse(""));
        new SimulationSummary(screen).print(recording, folder, seconds);
        screen.println("Charts: " + report);
        if (drawn.isPresent()) {
            new WaveformFiles(folder).write(drawn.get(), screen);
        }
        if (areReadingsWanted) {
            Path saved = folder.resolve("readings");
            readings.write(saved, recording);
            screen.printf("Readings: %s (%,d); vasomotion replay %s%n", saved, readings.count(), saved);
        }
        return 0;
    }

    private static Recording live(
            Scenario scenario, PrintWriter screen, Function<VirtualPatients, Consumer<Duration>> bedside) {
        return ScenarioRun.of(scenario, new LiveView(screen, scenario)::show, bedside);
    }

    private Recording quiet(Scenario scenario, Function<VirtualPatients, Consumer<Duration>> bedside) {
        Duration end = scenario.duration();
        ProgressBar bar =
                new ProgressBar(spec.commandLine().getErr(), ProgressBar.Drawing.here(), "min", end.toMinutes());
        Recording recording =
                ScenarioRun.of(scenario, moment -> bar.at(moment.at().toMinutes()), bedside);
        bar.done();
        return recording;
    }
}
