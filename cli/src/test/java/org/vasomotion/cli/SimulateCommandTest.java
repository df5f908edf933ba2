package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_name_the_shipped_scenarios() {
        Run run = Run.of("simulate", "--list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("bottleneck-3-vasodilator").contains("mechanism-leak");
    }

    @Test
    void should_write_signs_and_deeds_when_a_scenario_runs() throws IOException {
        Run run = Run.of("simulate", "treatment-crystalloid", "--out", folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Five hundred millilitres").contains("capillary-refill-time, s");
        List<String> signs = Files.readAllLines(folder.resolve("treatment-crystalloid/signs.csv"));
        assertThat(signs.getFirst()).contains("mean-arterial-pressure [mm[Hg]]");
        assertThat(signs).hasSize(1 + 6 * 60 + 1).noneMatch(line -> line.contains("NaN"));
        assertThat(Files.readString(folder.resolve("treatment-crystalloid/deeds.csv")))
                .contains("crystalloid 500 mL over 15 min");
    }

    @Test
    void should_draw_while_it_runs_when_live() {
        Run run = Run.of("simulate", "treatment-acetylcholine", "--live", "--out", folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("*"))).hasSizeGreaterThan(80);
    }

    @Test
    void should_write_waves_when_they_are_wanted() throws IOException {
        Run run = Run.of(
                "simulate",
                "mechanism-hypovolemia",
                "--waveform-at",
                "50min",
                "--waveform-for",
                "20 s",
                "--waveform-rate",
                "125",
                "--out",
                folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("pulse pressure variation");
        List<String> waves = Files.readAllLines(folder.resolve("mechanism-hypovolemia/waveform.csv"));
        assertThat(waves).hasSize(1 + 20 * 125).noneMatch(line -> line.contains("NaN"));
        assertThat(Files.readString(folder.resolve("mechanism-hypovolemia/report.html")))
                .contains("Monitor at 0:50, ten seconds")
                .contains("aria-label=\"Arterial pressure, ");
        assertThat(waves.getFirst()).contains("time [s] at 125 /s").contains("arterial-pressure [mm[Hg]]");
        assertThat(waves.get(1)).startsWith("3000,");
        assertThat(waves.getLast()).startsWith("3019.992,");
        assertThat(Files.readString(folder.resolve("mechanism-hypovolemia/waveform-features.csv")))
                .contains("pulse-pressure-variation,");
    }

    @Test
    void should_write_no_waves_when_nobody_wants_them() {
        Run run = Run.of("simulate", "treatment-acetylcholine", "--out", folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("treatment-acetylcholine/waveform.csv")).doesNotExist();
        assertThat(folder.resolve("treatment-acetylcholine/report.html"))
                .content()
                .doesNotContain("Monitor at")
                .doesNotContain("<!--strip-->");
    }

    @ParameterizedTest
    @CsvSource({
        "--waveform-at, 80h, is after the end",
        "--waveform-at, soon, is a time such as",
        "--waveform-for, 2h, is 1 s to 1 h",
        "--waveform-rate, 200, is 50 to 125"
    })
    void should_say_so_when_such_waves_cannot_be_drawn(String option, String value, String complaint) {
        Run run = Run.of("simulate", "treatment-acetylcholine", option, value, "--out", folder);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains(complaint).doesNotContain("\tat ");
    }

    @Test
    void should_say_what_is_wrong_with_a_file() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "format: vasomotion-scenario/1\nid: mine\nduration: 1 h\n");
        Run run = Run.of("simulate", file);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("'title' is missing").contains("line 1").doesNotContain("\tat ");
    }

    @Test
    void should_say_so_when_there_is_no_such_scenario() {
        Run run = Run.of("simulate", "no-such");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("no-such").contains("--list").doesNotContain("\tat ");
    }
}
