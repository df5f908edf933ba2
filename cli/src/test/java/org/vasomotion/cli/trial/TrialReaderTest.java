package org.vasomotion.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.cli.PublishedFormat;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileProblem;
import org.vasomotion.trials.clinician.PressureTarget;
import org.vasomotion.trials.design.Allocation;
import org.vasomotion.trials.design.Trial;

class TrialReaderTest {

    @Test
    void should_read_the_example_of_the_page() throws IOException {
        Trial trial = TrialReader.read("example", PublishedFormat.TRIAL.example());

        assertThat(trial.cohort().publishedNumber()).isEqualTo(40);
        assertThat(trial.allocation().kind()).isEqualTo(Allocation.Kind.STRATIFIED);
        assertThat(trial.arms().get(0).protocol()).isEqualTo("andromeda-shock-crt");
        assertThat(trial.arms().get(1).isUsualCare()).isTrue();
        assertThat(trial.arms().get(1).pressure()).isEqualTo(new PressureTarget(65, 75));
        assertThat(trial.habits().notFollowed()).isEqualTo(0.1);
        assertThat(trial.followed()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void should_read_all_shipped_trials() throws IOException {
        assertThat(TrialShelf.shipped()).hasSize(6).allSatisfy(trial -> {
            assertThat(trial.leftOut()).isNotEmpty();
            assertThat(trial.cohort().publishedNumber()).isGreaterThan(40);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocol: andromeda-shock-crt | protocol: andromeda-shok-crt | did you mean andromeda-shock-crt?",
                "protocol: usual-care | protocol: care | no protocol is called 'care'",
                "number: 40 | number: 0 | how many people there were",
                "sign: lactate, above: 2 mmol/L | sign: lactate, above: 2 L/min | no unit",
                "signs: [capillary-refill-time, lactate] | signs: [capillary-refil-time, lactate] | did you mean capillary-refill-time?",
                "block: 4 | block: 3 | a block holds every arm equally often",
                "read-at: [2 h, 6 h, 12 h] | read-at: [2 h, 13 h] | no later than patients are followed",
                "lasts: 6 h | lasts: 8 d | whole minutes, from 1 min to",
                "followed: 12 h | followed: 3 h | followed at least as long",
                "65 to 75 mm[Hg] | 65 to 75 | a range with its unit",
                "not-followed: 10 % | not-followed: 110 % | shares lie between 0 and 1",
                "id: usual, title | id: refill, title | is there twice",
                "comparison: parallel | comparison: crossed | comparison",
                "comparison: parallel | comparson: parallel | unknown key 'comparson'"
            })
    void should_say_what_is_wrong_and_where(String right, String wrong, String complaint) throws IOException {
        String text = PublishedFormat.TRIAL.example();
        assertThat(text).contains(right);
        FileException failure = Objects.requireNonNull(catchThrowableOfType(
                FileException.class, () -> TrialReader.read("example", text.replace(right, wrong))));
        List<FileProblem> problems = failure.problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).contains(complaint);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void should_tell_all_problems_at_once() throws IOException {
        String text = PublishedFormat.TRIAL
                .example()
                .replace("lasts: 6 h", "lasts: 6")
                .replace("protocol: usual-care", "protocol: none")
                .replace("above: 3 s", "above: 3");
        FileException failure = Objects.requireNonNull(
                catchThrowableOfType(FileException.class, () -> TrialReader.read("example", text)));

        assertThat(failure.problems()).hasSizeGreaterThanOrEqualTo(3);
    }
}
