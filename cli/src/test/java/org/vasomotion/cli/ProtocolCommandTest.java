package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.cli.protocol.ProtocolShelf;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.Property;

class ProtocolCommandTest {

    private static final String NAME = "castro-2020-crt";

    @TempDir
    Path temp;

    @Test
    void should_name_every_shipped_protocol_when_listed() {
        Run run = Run.of("protocol", "list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(ProtocolShelf.shipped().size() + 1);
        for (ProtocolGraph graph : ProtocolShelf.shipped()) {
            assertThat(run.out()).contains(graph.id(), graph.title());
        }
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.cli.protocol.ProtocolShelf#shipped")
    void should_hold_every_step_and_source_and_fit_a_terminal_when_shown(ProtocolGraph graph) {
        Run run = Run.of("protocol", "show", graph.id());

        assertThat(run.exitCode()).isZero();
        for (Step step : graph.steps()) {
            assertThat(run.out()).contains(step.title() + "  [" + step.id());
        }
        String flat = run.out().replaceAll("\\s+", " ");
        assertThat(graph.sources()).allSatisfy(source -> assertThat(flat).contains(source.source()));
        assertThat(graph.notes()).allSatisfy(note -> assertThat(flat).contains(note));
        assertThat(run.out()).contains("unverified (M)").doesNotContain("**");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void should_warn_when_a_protocol_is_for_research_only() throws IOException {
        Path file = exported("yaml");
        Files.writeString(file, Files.readString(file).replace("standing: trial", "standing: research-only"));

        assertThat(Run.of("protocol", "show", file).out()).contains("RESEARCH ONLY");
        assertThat(Run.of("protocol", "show", NAME).out()).doesNotContain("RESEARCH ONLY");
    }

    @ParameterizedTest
    @CsvSource({
        "svg, <svg xmlns",
        "mermaid, flowchart TD",
        "markdown, # Castro 2020",
        "plandefinition, {",
        "yaml, format: vasomotion-protocol/1",
        "json, {",
    })
    void should_write_the_same_to_terminal_and_file_when_exported(String format, String begins) throws IOException {
        Path file = temp.resolve("out");

        Run shown = Run.of("protocol", "export", NAME, "--format", format);
        Run written = Run.of("protocol", "export", NAME, "--format", format, "--out", file);

        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out()).startsWith(begins);
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(shown.out());
    }

    @ParameterizedTest
    @CsvSource({"yaml", "json"})
    void should_show_the_same_protocol_when_it_comes_from_its_own_export(String format) {
        Path file = exported(format);

        assertThat(Run.of("protocol", "show", file).out())
                .isEqualTo(Run.of("protocol", "show", NAME).out());
    }

    @Test
    void should_report_every_problem_in_a_line_of_its_own_when_a_file_has_some() throws IOException {
        Path file = exported("yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("begin: monitor", "begin: monitr").replace("tag: M", "tag: X"));

        Run run = Run.of("protocol", "check", file);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).startsWith("vasomotion: " + file + ", line "));
        assertThat(run.err()).contains("unknown tag 'X'", "there is no step 'monitr'; did you mean monitor?");
    }

    @Test
    void should_say_what_holds_on_every_path_when_a_protocol_is_sound() {
        Run run = Run.of("protocol", "check", NAME);

        assertThat(run.exitCode()).as(run.out()).isZero();
        for (Property property : Property.values()) {
            if (property != Property.LIMITS_IDEMPOTENT) {
                assertThat(run.out()).contains("  holds         " + property.statement());
            }
        }
        assertThat(run.out()).contains("Searched to the end").doesNotContain("BROKEN");
    }

    @Test
    void should_tell_the_story_when_a_protocol_of_the_user_promises_less_fluid_than_it_gives() throws IOException {
        Run run = Run.of("protocol", "check", promisingTooLittle());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "  BROKEN        no path proposes more fluid than promised",
                        "                08:00 begin in monitor.",
                        "give 500 mL of crystalloid over 30",
                        "So proposes 2000 mL of fluid in all, and promises at most 1500 mL.");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void should_refuse_to_replay_when_a_protocol_of_the_user_breaks_what_it_promises() throws IOException {
        Path file = promisingTooLittle();
        Run run = Run.of("replay", WardData.in(temp).folder(), "--out", temp.resolve("out"), "--protocols", file);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err().strip())
                .isEqualTo("vasomotion: --protocols: " + file + " breaks what protocols have to hold; vasomotion"
                        + " protocol check " + file + " tells how");
    }

    private Path promisingTooLittle() throws IOException {
        Path file = exported("yaml");
        String text = Files.readString(file);
        assertThat(text).contains("most-fluid: {is: 4000 mL");
        Files.writeString(file, text.replace("most-fluid: {is: 4000 mL", "most-fluid: {is: 1500 mL"));
        return file;
    }

    @ParameterizedTest
    @CsvSource({"show", "check"})
    void should_say_what_there_is_when_no_protocol_is_called_so(String command) {
        Run run = Run.of("protocol", command, "nothing");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err().strip())
                .isEqualTo("vasomotion: there is no protocol and no file called nothing; vasomotion protocol list"
                        + " names the protocols");
    }

    @Test
    void should_say_so_when_the_file_cannot_be_written() {
        Run run = Run.of("protocol", "export", NAME, "--format", "svg", "--out", temp.resolve("no/where.svg"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err().lines()).singleElement().asString().contains("where.svg", "does not exist");
    }

    @Test
    void should_print_its_help_when_no_command_is_named() {
        assertThat(Run.of("protocol").out()).contains("list", "show", "check", "export");
    }

    private Path exported(String format) {
        Path file = temp.resolve("mine." + format);
        assertThat(Run.of("protocol", "export", NAME, "--format", format, "--out", file)
                        .exitCode())
                .isZero();
        return file;
    }
}
