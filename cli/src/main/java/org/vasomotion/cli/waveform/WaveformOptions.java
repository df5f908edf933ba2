package org.vasomotion.cli.waveform;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which waves of a run are wanted.
public final class WaveformOptions {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int SLOWEST_PER_S = 50;
    private static final int FASTEST_PER_S = 125;

    @Option(names = "--waveform", description = "Draw beats and breaths of the end too: waveform.csv.")
    private boolean isWanted;

    @Option(names = "--waveform-at", paramLabel = "TIME", description = "Of this time instead, such as 2h or 50min.")
    private String atText = "";

    @Option(names = "--waveform-for", paramLabel = "TIME", description = "For so long; default: ${DEFAULT-VALUE}.")
    private String lastingText = "30s";

    @Option(names = "--waveform-rate", paramLabel = "N", description = "Samples per second; default: ${DEFAULT-VALUE}.")
    private int samplesPerS = 100;

    /// Complains before the run about what cannot be drawn after it.
    ///
    /// @throws ParameterException if there is such a thing
    public void check(CommandLine command, Scenario scenario) {
        if (samplesPerS < SLOWEST_PER_S || samplesPerS > FASTEST_PER_S) {
            throw new ParameterException(command, "--waveform-rate is 50 to 125 per second, not " + samplesPerS);
        }
        Duration at = duration(command, "--waveform-at", atText.isBlank() ? "0s" : atText);
        if (at.compareTo(scenario.duration()) > 0) {
            throw new ParameterException(
                    command, "--waveform-at is after the end, " + Durations.write(scenario.duration()));
        }
        Duration lasting = duration(command, "--waveform-for", lastingText);
        if (lasting.toSeconds() < 1 || lasting.compareTo(LONGEST) > 0) {
            throw new ParameterException(command, "--waveform-for is 1 s to 1 h");
        }
    }

    private static Duration duration(CommandLine command, String option, String text) {
        return Durations.of(text)
                .orElseThrow(() -> new ParameterException(
                        command, option + " is a time such as 2h, 50min or 30s, not '" + text + "'"));
    }

    /// Draws and writes, if that is wanted.
    public void write(Scenario scenario, Path folder, PrintWriter screen) throws IOException {
        if (!isWanted && atText.isBlank()) {
            return;
        }
        Duration at =
                atText.isBlank() ? scenario.duration() : Durations.of(atText).orElseThrow();
        Duration lasting = Durations.of(lastingText).orElseThrow();
        DrawnScenario drawn = DrawnScenario.of(scenario, at, (int) lasting.toSeconds(), samplesPerS);
        new WaveformFiles(folder).write(drawn);
        PulseFeatures features = drawn.features();
        screen.printf(
                Locale.ROOT,
                "Waveform of %s at %s: %.0f/%.0f (%.0f) mmHg, %.0f beats per minute, pulse pressure variation %.0f %%%n",
                Durations.write(lasting),
                Durations.write(at),
                features.systolicMmHg(),
                features.diastolicMmHg(),
                features.meanMmHg(),
                features.heartRatePerMin(),
                features.pulsePressureVariationPercent());
        screen.println("Waves: " + folder.resolve(WaveformFiles.WAVES));
    }
}
