package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproduceCommandTest {

    private static final Path PAGES = Path.of("..", "docs", "reproduction");

    @TempDir
    private Path folder = Path.of("");

    private static String example() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "study-file.md")));
        assertThat(example.find()).isTrue();
        return example.group(1);
    }

    @Test
    void should_name_the_shipped_studies() {
        Run run = Run.of("reproduce", "--list");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("dubin-2009")
                .contains("bouattour-2019")
                .containsPattern("arise-2014 +calibration .*not expressible");
    }

    @Test
    void should_print_published_beside_simulated_when_a_file_is_run() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, example().replace("lasts: 2 h", "lasts: 30 min"));

        Run run = Run.of("reproduce", file, "--number", "20", "--seed", "3");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("cohort all: \\d+ candidates, .* 20 included \\(40 published\\)")
                .containsPattern("refill +baseline +published 4.5 +simulated [\\d.]+ +s")
                .contains("D: change of refill (to fluid 15 min) down")
                .contains("left out: the gastric carbon dioxide gap is no sign");
    }

    @Test
    void should_say_why_when_a_study_is_not_expressible() {
        Run run = Run.of("reproduce", "arise-2014");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Not expressible: arms of a strategy trial");
    }

    @Test
    void should_say_what_is_wrong_with_a_file() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file, example().replace("sign: cardiac-index", "sign: lactate").replace("role: v", "role: w"));

        Run run = Run.of("reproduce", file);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains("line 5: 'role' is one of calibration, validation")
                .contains("line 22: ")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such", ""})
    void should_say_so_when_there_is_no_such_study(String name) {
        Run run = Run.of("reproduce", name);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("--list").doesNotContain("\tat ");
    }

    @Test
    void should_refuse_an_empty_cohort() {
        Run run = Run.of("reproduce", "dubin-2009", "--number", "0");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("at least one patient").doesNotContain("\tat ");
    }

    /// A full run takes minutes and is no test; that the pages are of these studies, patients and
    /// instruments is one.
    @ParameterizedTest
    @ValueSource(strings = {"calibration.md", "validation.md"})
    void should_be_up_to_date_when_a_page_is_committed(String page) throws IOException {
        assertThat(Files.readString(PAGES.resolve(page)))
                .as(
                        "run ./vasomotion reproduce --all: studies, patients or instruments are no longer those of the page")
                .contains("Fingerprint of studies, patients and instruments: `" + ReproduceJob.fingerprint() + "`");
    }
}
