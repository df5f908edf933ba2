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
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Study;

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

    /// An arm has half of the forty; the unit of the file is converted.
    @Test
    void should_read_what_was_published_in_the_words_of_a_study() throws IOException {
        Study reported =
                TrialReader.read("example", PublishedFormat.TRIAL.example()).reported();

        assertThat(reported.cohorts().getFirst().publishedNumber()).isEqualTo(20);
        assertThat(reported.variable("fluid").factor()).isEqualTo(0.001);
        assertThat(reported.published("fluid-refill").number()).isEqualTo(19);
        assertThat(reported.criteria()).hasSize(2).first().isInstanceOfSatisfying(Criterion.Direction.class, less -> {
            assertThat(less.number()).isEqualTo(20);
            assertThat(less.expected()).isEqualTo(Criterion.Direction.Way.FALL);
        });
    }

    @Test
    void should_say_of_every_shipped_trial_what_it_is_held_against_or_why_nothing_is() throws IOException {
        assertThat(TrialShelf.shipped()).allSatisfy(trial -> {
            Study reported = trial.reported();
            if (trial.id().equals("vasodilator-for-the-bottleneck")) {
                assertThat(reported.notExpressible()).startsWith("nobody has run it");
            } else {
                assertThat(reported.criteria()).isNotEmpty();
                assertThat(trial.reference().doi()).isNotEmpty();
            }
        });
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
                "comparison: parallel | comparson: parallel | unknown key 'comparson'",
                "of: fluid, at: refill at 6 h | of: fluids, at: refill at 6 h | no variable is called 'fluids'",
                "of: fluid, at: refill at 6 h | of: fluid, at: refill at 2 h | does not keep fluid then, but at 6 h, 12 h",
                "of: refill, at: baseline | of: death, at: baseline | does not keep death then, but at 28 d",
                "of: fluid, at: usual at 6 h, median | of: fluid, at: care at 6 h, median | no arm is called 'care'",
                "unit: L} | unit: mmol/L} | is no unit for what is read in mL",
                "recorded: resuscitation-fluid | recorded: resusitation-fluid | did you mean resuscitation-fluid?",
                "{id: refill, sign: capillary-refill-time} | {id: refill, sign: cardiac-index} | the trial does not look at cardiac-index",
                "answers: [hazard]} | answers: [hazards]} | nothing published is called 'hazards'",
                "answers: [hazard]} | answers: []} | answers",
                "source: secondary} | source: memory-unverified} | decides nothing",
                "iqr: [1, 2] | iqr: [2, 1] | the lower end of a spread comes first",
                "{hazard-ratio: | {hazards-ratio: | a number of a cohort",
                "role: validation | roles: validation | unknown key 'roles'",
                "role: validation | not-published: nobody ran it | has no 'not-published'",
                "published: | pubished: | answers 'published' values, and there are none"
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
