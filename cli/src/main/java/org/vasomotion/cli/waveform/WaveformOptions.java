package org.vasomotion.cli.waveform;

import java.time.Duration;
import java.util.Optional;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.simulation.scenario.Scenario;
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

    /// What is wanted, drawn; empty if nothing is.
    public Optional<DrawnScenario> draw(Scenario scenario) {
        if (!isWanted && atText.isBlank()) {
            return Optional.empty();
        }
        Duration at =
                atText.isBlank() ? scenario.duration() : Durations.of(atText).orElseThrow();
        Duration lasting = Durations.of(lastingText).orElseThrow();
        return Optional.of(DrawnScenario.of(scenario, at, (int) lasting.toSeconds(), samplesPerS));
    }
}
