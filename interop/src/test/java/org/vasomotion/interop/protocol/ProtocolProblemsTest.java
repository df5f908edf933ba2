package org.vasomotion.interop.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileProblem;
import org.vasomotion.model.contract.Seeded;

/// What is wrong with a file is said in one line each, all at once, with the line it stands on.
class ProtocolProblemsTest {

    private static final ProtocolFormat FORMAT = ShippedProtocols.format();

    private static final String GOOD = """
            format: vasomotion-protocol/1
            id: sample
            version: '1'
            title: Sample
            standing: research-only
            citations:
              c: {source: invented, tag: E}
            conditions:
              normal: {value: capillary-refill-time, at-most: 3 s, cite: c}
            eligible: always
            window: {time: 6 h, then: over, cite: c}
            begin: watch
            steps:
            - id: watch
              title: Watch
              cite: c
              propose:
              - {id: refill, measure: [capillary-refill-time]}
              - {id: bolus, give: crystalloid, volume: 500 mL, over: 30 min}
              ways-out:
              - label: normal
                when: {use: normal}
                to: over
                remember: [{mark: seen}, {capture: {value: lactate}, as: before}]
              - label: given
                once: {done: bolus}
                to: dose
              - {label: ask again, after: 30 min, to: watch}
            - id: dose
              title: Dose
              cite: c
              propose:
              - {id: start, start: [{drug: norepinephrine, rate: 0.05 ug/kg/min}]}
              - id: raise
                titrate: norepinephrine
                way: up
                towards: {value: mean-arterial-pressure}
                range: 65 to 70 mm[Hg]
                most: 0.5 ug/kg/min
              ways-out:
              - label: later
                when:
                  all:
                  - {time-since: seen, above: 10 min}
                  - {rise-of: {value: lactate}, from: before, above: 1 mmol/L}
                  - {index: pulse-pressure, below: '40 mm[Hg]'}
                  - {stated: new-arrhythmia}
                to: watch
              - {label: no answer, after: 1 h, to: over}
            - {id: over, title: Over, kind: end, cite: c}
            promises:
              target: {use: normal}
              fluid-forbidden: never
              fluid-needs: always
              most-fluid: {is: 6000 mL, cite: c}
            """;

    @TempDir
    Path temp;

    @Test
    void should_be_read_when_nothing_is_wrong() {
        assertThat(FORMAT.parse("good.yaml", GOOD).graph().steps()).hasSize(3);
    }

    /// @param right what stands in the good file
    /// @param wrong what stands there instead
    record Mistake(String right, String wrong, int line, String reason) {}

    static List<Mistake> mistakes() {
        return List.of(
                new Mistake(
                        "normal: {value: capillary-refill-time",
                        "normal: {value: capilary-refill-time",
                        9,
                        "unknown measurand 'capilary-refill-time'; did you mean capillary-refill-time?"),
                new Mistake(
                        "at-most: 3 s",
                        "at-most: 3 mmol/L",
                        9,
                        "'mmol/L' is no unit for capillary-refill-time: it takes s, ms, min"),
                new Mistake("at-most: 3 s", "at-most: 3 sec", 9, "unknown unit 'sec' for capillary-refill-time"),
                new Mistake("at-most: 3 s", "at-most: 3", 9, "capillary-refill-time needs a unit, such as s"),
                new Mistake("at-most: 3 s", "at-most: '3,5 s'", 9, "with a point in place of the comma"),
                new Mistake("at-most: 3 s", "at-most: 1e999 s", 9, "is too large"),
                new Mistake("at-most: 3 s, cite: c", "at-most: 3 s", 9, "no citation"),
                new Mistake("at-most: 3 s", "at-most: 3 s, below: 2 s", 9, "takes only one of: below, at-most"),
                new Mistake("at-most: 3 s", "under: 3 s", 9, "unknown key 'under'"),
                new Mistake("cite: c}\neligible", "cite: d}\neligible", 9, "'citations' has no 'd'"),
                new Mistake("tag: E", "tag: W", 7, "unknown tag 'W'"),
                new Mistake(
                        "eligible: always",
                        "eligible: perhaps",
                        10,
                        "a condition is 'always', 'never' or keys, not 'perhaps'"),
                new Mistake(
                        "eligible: always",
                        "eligible: {pattern: fluid-responsiv}",
                        10,
                        "unknown pattern 'fluid-responsiv'; did you mean fluid-responsive?"),
                new Mistake(
                        "eligible: always",
                        "eligible: {done: bolus}",
                        10,
                        "'done' speaks of an action of the step around it"),
                new Mistake(
                        "eligible: always",
                        "eligible: {use: nothing}",
                        10,
                        "no condition called 'nothing' stands above"),
                new Mistake("time: 6 h", "time: six hours", 11, "is no duration for the window"),
                new Mistake("begin: watch", "begin: wacth", 12, "there is no step 'wacth'; did you mean watch?"),
                new Mistake("to: dose", "to: doses", 27, "there is no step 'doses'; did you mean dose?"),
                new Mistake(
                        "{done: bolus}",
                        "{done: bolos}",
                        26,
                        "this step proposes nothing called 'bolos'; did you mean bolus?"),
                new Mistake("{id: refill,", "{id: bolus,", 19, "the step has two actions called 'bolus'"),
                new Mistake("- id: dose", "- id: watch", 29, "two steps are called 'watch', the first on line 14"),
                new Mistake("give: crystalloid", "give: water", 19, "'give' is one of"),
                new Mistake("give: crystalloid", "give: vasopressor", 19, "vasopressor is no fluid"),
                new Mistake("volume: 500 mL", "volume: 500 mg", 19, "'mg' is no unit for the volume"),
                new Mistake(
                        "measure: [capillary-refill-time]", "measure: []", 18, "'measure' needs at least one entry"),
                new Mistake("measure: [capillary-refill-time]", "measure: refill", 18, "'measure' is a list"),
                new Mistake("drug: norepinephrine", "drug: noradrenaline", 33, "unknown drug 'noradrenaline'"),
                new Mistake(
                        "drug: norepinephrine",
                        "drug: balanced-crystalloid",
                        33,
                        "'ug/kg/min' is no unit for the rate of balanced-crystalloid: it takes mL/h"),
                new Mistake("range: 65 to 70 mm[Hg]", "range: 70 to 65 mm[Hg]", 38, "begins above its end"),
                new Mistake("way: up", "way: sideways", 36, "'way' is one of up, down, not 'sideways'"),
                new Mistake("time-since: seen", "time-since: sean", 44, "no way out marks 'sean'; did you mean seen?"),
                new Mistake("from: before", "from: after", 45, "no way out captures a value as 'after'"),
                new Mistake(
                        "index: pulse-pressure",
                        "index: pulse-presure",
                        46,
                        "unknown index 'pulse-presure'; did you mean pulse-pressure?"),
                new Mistake("stated: new-arrhythmia", "stated: lactate", 47, "lactate is measured, not stated"),
                new Mistake("label: later", "label:", 41, "'label' is empty"),
                new Mistake("kind: end, ", "", 50, "the step has no 'ways-out' and is not 'kind: end'"),
                new Mistake(
                        "standing: research-only",
                        "standing: sure",
                        5,
                        "'standing' is one of trial, guideline, challenge, research-only, not 'sure'"),
                new Mistake("id: sample", "id: My Sample", 2, "an identifier is lower-case words"),
                new Mistake("protocol/1", "protocol/9", 1, "this program reads 'vasomotion-protocol/1'"),
                new Mistake("begin: watch", "begin: watch\nbegin: dose", 13, "'begin' is there twice"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void should_name_line_and_reason_when_something_is_wrong(Mistake mistake) {
        assertThat(GOOD).contains(mistake.right());

        List<FileProblem> problems =
                problems(GOOD.replaceFirst(Pattern.quote(mistake.right()), Matcher.quoteReplacement(mistake.wrong())));

        assertThat(problems).as(problems.toString()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(mistake.line());
            assertThat(problem.reason()).contains(mistake.reason());
            assertThat(problem.file()).isEqualTo("x.yaml");
        });
        assertThat(problems)
                .as("one mistake, one or two problems: %s", problems)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void should_report_everything_at_once_when_much_is_wrong() {
        String text = GOOD.replace("at-most: 3 s", "at-most: 3 mmol/L")
                .replace("to: dose", "to: doses")
                .replace("norepinephrine", "noradrenaline")
                .replace("tag: E", "tag: W")
                .replace("standing: research-only", "standings: research-only");

        assertThat(problems(text))
                .extracting(FileProblem::line)
                .contains(5, 7, 9, 27, 33, 35)
                .isSorted();
    }

    @Test
    void should_name_the_step_when_no_way_leads_to_it() {
        String text = GOOD.replace("to: dose", "to: over");

        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(29);
            assertThat(problem.reason()).isEqualTo("no way leads to the step 'dose'");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | the file is empty",
                "just words | 1 | keys with values are expected here, not 'just words'",
                "- a list | 1 | keys with values are expected here, not a list",
                "a: [1 | 1 | not readable as YAML",
                "a: {below: 65 mm[Hg]} | 1 | units with brackets need quotes between { and }",
                "'a: b: c' | 1 | not readable as YAML",
            })
    void should_say_so_when_a_file_is_no_protocol_at_all(String text, int line, String reason) {
        assertThat(problems(text)).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void should_refuse_anchors_when_a_file_refers_to_itself() {
        assertThat(problems("a: &x\n  b: *x\n"))
                .anySatisfy(problem -> assertThat(problem.reason()).contains("anchors and aliases"));
    }

    @Test
    void should_say_so_when_a_file_is_no_text() throws IOException {
        Path file = Files.write(temp.resolve("picture.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});

        FileException failure = catchThrowableOfType(FileException.class, () -> FORMAT.read(file));

        assertThat(failure).hasMessage(file + ", line 1: this is no text in UTF-8");
    }

    @Test
    void should_give_problems_and_nothing_else_when_a_file_is_damaged_at_random() {
        Seeded seeded = Seeded.of(20261125);
        for (int i = 0; i < 1_500; i++) {
            String text = damaged(GOOD, seeded);
            try {
                FORMAT.parse("x.yaml", text);
            } catch (FileException expected) {
                assertThat(expected.problems())
                        .as(seeded.reproducer())
                        .isNotEmpty()
                        .allSatisfy(problem -> {
                            assertThat(problem.line())
                                    .isBetween(1, (int) text.lines().count() + 1);
                            assertThat(problem.reason()).isNotBlank().doesNotContain("\n");
                        });
            }
        }
    }

    private static String damaged(String text, Seeded seeded) {
        int at = seeded.below(text.length());
        int length = 1 + seeded.below(12);
        String rest = text.substring(Math.min(text.length(), at + length));
        return switch (seeded.below(4)) {
            case 0 -> text.substring(0, at) + rest;
            case 1 -> text.substring(0, at);
            case 2 ->
                text.substring(0, at)
                        + seeded.oneOf(List.of("[", "}", ": ", "\n", "- ", "-1", "&a", "*a", "'", "~"))
                        + text.substring(at);
            default -> text.substring(0, at) + text.substring(seeded.below(text.length()));
        };
    }

    private static List<FileProblem> problems(String text) {
        FileException failure = catchThrowableOfType(FileException.class, () -> FORMAT.parse("x.yaml", text));
        assertThat(failure).as(text).isNotNull();
        return failure.problems();
    }
}
