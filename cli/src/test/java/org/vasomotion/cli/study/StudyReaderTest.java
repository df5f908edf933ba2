package org.vasomotion.cli.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.cli.PublishedFormat;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Descriptor;
import org.vasomotion.trials.study.Likeness;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// What a study file says is what runs; what is wrong with it is said all at once, with the line it stands
/// on.
class StudyReaderTest {

    private static List<String> problems(String text) {
        return catchThrowableOfType(FileException.class, () -> StudyReader.read("s.yaml", text)).problems().stream()
                .map(problem -> problem.line() + ": " + problem.reason())
                .toList();
    }

    private static Study example() {
        return StudyReader.read("study-file.md", PublishedFormat.STUDY.example());
    }

    private static Study changed(String good, String bad) {
        assertThat(PublishedFormat.STUDY.example()).contains(good);
        return StudyReader.read("s.yaml", PublishedFormat.STUDY.example().replace(good, bad));
    }

    @Test
    void should_read_the_example_of_the_page() {
        Study study = example();

        assertThat(study.cohort("all").descriptors())
                .containsEntry(Descriptor.LATE_SHARE, 20.0)
                .containsEntry(Descriptor.CHRONIC_HYPERTENSION_SHARE, 40.0);
        assertThat(study.cohort("all").likenesses()).containsExactly(new Likeness(Sign.CARDIAC_INDEX, 3.2, 0.8));
        assertThat(study.armsOf("all")).hasSize(2);
        assertThat(study.variable("urine").factor()).isCloseTo(60, within(1e-9));
        assertThat(study.variable("density").scale()).isEqualTo(Variable.Scale.LABORATORY);
        assertThat(study.published("refill-after").subject())
                .isEqualTo(new Published.Subject.At(new Point("refill", "all", "fluid", Duration.ofMinutes(15))));
        assertThat(study.criteria()).hasSize(5);
    }

    /// By hand: atanh(-0.6) = -0.6931, less and plus 1.96 / sqrt(37).
    @Test
    void should_take_the_confidence_interval_when_a_correlation_has_no_range() {
        Criterion.Heterogeneity heterogeneity =
                (Criterion.Heterogeneity) example().criteria().get(3);

        assertThat(heterogeneity.accept().low()).isCloseTo(-0.768, within(0.001));
        assertThat(heterogeneity.accept().high()).isCloseTo(-0.355, within(0.001));
    }

    /// By hand: quartiles 2.0 and 1.7 apart are deviations of 1.4826 and 1.2602; the variance of the change
    /// is 1.4826^2 + 1.2602^2 - 1.4826 * 1.2602 = 1.9178; two standard errors in 40 are 0.4379.
    @Test
    void should_take_two_standard_errors_when_a_magnitude_has_no_range() {
        Study study = changed(
                "accept: {at-least: -1.4, at-most: -0.4}, answers: [refill-after]",
                "answers: [refill-before, refill-after]");

        Range accept = ((Criterion.Magnitude) study.criteria().get(1)).accept();

        assertThat(accept.low()).isCloseTo(-0.9 - 0.4379, within(0.0005));
        assertThat(accept.high()).isCloseTo(-0.9 + 0.4379, within(0.0005));
    }

    @Test
    void should_take_a_third_either_way_when_no_spread_was_published() {
        String bare = PublishedFormat.STUDY
                .example()
                .replace("median: 3.6, iqr: [2.9, 4.6]", "median: 3.5")
                .replace(
                        "accept: {at-least: -1.4, at-most: -0.4}, answers: [refill-after]",
                        "answers: [refill-before, refill-after]");

        Range accept = ((Criterion.Magnitude)
                        StudyReader.read("s.yaml", bare).criteria().get(1))
                .accept();

        assertThat(accept.low()).isCloseTo(-1.35, within(1e-9));
        assertThat(accept.high()).isCloseTo(-0.65, within(1e-9));
    }

    @Test
    void should_turn_a_standard_error_into_a_deviation() {
        Study study = changed("iqr: [3.6, 5.6]", "sem: [4.3, 4.7]");

        assertThat(study.published("refill-before").spread().deviation()).isCloseTo(0.2 * Math.sqrt(40), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vasomotion-study/1 | vasomotion-study/2 | 1: 'format' is vasomotion-study/1",
                "year: 2026 | year: soon | 4: 'year' is when it was published",
                "role: validation | role: both | 5: 'role' is one of calibration, validation",
                "number: 40 | number: 0 | 10: 'number' is how many people there were",
                "late-share: 20 % | late: 20 % | 12: no descriptor is called 'late'",
                "late-share: 20 % | late-share: 20 mL | 12: 'mL' is no unit for late-share",
                "sign: cardiac-index | sign: lactate | 22: ",
                "{give: crystalloid, volume: 500 mL, over: 15 min} | {set: fever, to: 1 K} | 26: a study changes no parameter",
                "give: crystalloid | give: ketanserin | 28: no treatment is called 'ketanserin'",
                "measure-at: [15 min, 1 h] | measure-at: [0 min, 1 h] | 24: the baseline is measured anyway",
                "measure-at: [15 min, 1 h] | measure-at: [15 min, 8 d] | 29: no virtual patient is followed for more than 7 d",
                "unit: mL/h | unit: mmol/L | 34: 'mmol/L' is no unit for what is read in mL/min",
                "unit: /mm, scale: laboratory | unit: /mm | 35: '/mm' is no unit for what is read in mm/mm2",
                "at: fluid at 15 min | at: fluid at 20 min | 39: arm fluid is not measured at 20 min",
                "at: fluid at 15 min | at: flood at 15 min | 39: no arm is called 'flood'; did you mean fluid?",
                "iqr: [3.6, 5.6] | iqr: [5.6, 3.6] | 38: the lower end of a spread comes first",
                "iqr: [3.6, 5.6] | iqr: [3.6] | 38: 'iqr' is two numbers",
                "iqr: [3.6, 5.6] | iqr: [3.6, 5.6], sd: [1, 2] | 38: a spread is one of",
                "of: refill, at: baseline | of: refil, at: baseline | 38: no variable is called 'refil'; did you mean refill?",
                "answers: [urine-same] | answers: [urine] | 47: nothing published is called 'urine'",
                "direction: 0, source: abstract | direction: 0, source: memory-unverified | 47: what is recalled from memory",
                "accept: {at-least: -1.4, at-most: -0.4} | accept: {at-least: 1, at-most: -1} | 44: a range goes from",
                "accept: {at-least: -1.4, at-most: -0.4} | number: 40 | 44: without 'accept'",
                "kind: spread | kind: width | 45: 'kind' is one of direction, no-change",
                "id: urine-none | id: refill-spread | 43: 'refill-spread' is there twice",
                "left-out | left-ou | 48: unknown key 'left-ou'; did you mean left-out?",
                "design: crossover | not-expressible: too hard | 9: what is not expressible has no 'cohorts'"
            })
    void should_say_what_is_wrong_and_where(String good, String bad, String problem) {
        String text = PublishedFormat.STUDY.example();
        assertThat(text).contains(good.strip());
        String broken = text.replace(good.strip(), bad.strip());
        assertThat(problems(broken)).anySatisfy(found -> assertThat(found).startsWith(problem.strip()));
    }

    @Test
    void should_say_everything_at_once() {
        assertThat(problems(PublishedFormat.STUDY
                        .example()
                        .replace("number: 40", "number: 1")
                        .replace("role: validation", "role: both")
                        .replace("unit: mL/h", "unit: mmol/L")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"''", "'[]'", "'{'", "'format: vasomotion-study/1'", "'a: &x 1\nb: *x'"})
    void should_never_end_in_another_exception(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void should_have_every_study_of_both_roles_and_a_reason_where_one_cannot_be_repeated() throws IOException {
        List<Study> shipped = StudyShelf.shipped();

        assertThat(shipped).extracting(Study::id).doesNotHaveDuplicates();
        assertThat(shipped)
                .filteredOn(study -> study.role() == Role.CALIBRATION)
                .hasSize(29);
        assertThat(shipped).filteredOn(study -> study.role() == Role.VALIDATION).hasSize(19);
        assertThat(shipped).allSatisfy(study -> {
            assertThat(study.published()).isNotEmpty();
            assertThat(study.criteria().isEmpty())
                    .isEqualTo(
                            !study.isExpressible() || study.published().stream().noneMatch(Published::isVerified));
        });
    }
}
