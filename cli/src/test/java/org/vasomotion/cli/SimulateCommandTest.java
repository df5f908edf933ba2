package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
