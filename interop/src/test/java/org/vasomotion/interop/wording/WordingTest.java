package org.vasomotion.interop.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

class WordingTest {

    @ParameterizedTest
    @EnumSource(QuarantineReason.class)
    void should_be_a_sentence_for_people_when_a_reading_was_put_aside(QuarantineReason reason) {
        assertPlain(Wording.of(reason));
    }

    @Test
    void should_differ_when_the_reasons_differ() {
        assertThat(List.of(QuarantineReason.values())).extracting(Wording::of).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void should_be_a_sentence_for_people_when_something_is_missing(Gap gap) {
        assertPlain(Wording.of(gap));
    }

    @Test
    void should_cover_every_kind_of_gap_when_a_kind_is_added() {
        assertThat(gaps().stream().map(Object::getClass).distinct()).hasSameSizeAs(Gap.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(Coverage.Kind.class)
    void should_say_what_is_not_recorded_completely_when_a_source_states_nothing(Coverage.Kind kind) {
        String sentence = Wording.of(new Gap.NotCovered(kind, Instant.MIN, Instant.MAX));

        assertPlain(sentence);
        assertThat(sentence).endsWith("are not recorded completely");
    }

    @Test
    void should_name_the_methods_that_count_when_a_value_was_never_measured() {
        assertThat(Wording.of(new Gap.NeverMeasured(
                        MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of(Method.ARTERIAL_LINE, Method.CUFF))))
                .endsWith("was never measured by arterial-line or cuff");
    }

    @Test
    void should_be_words_when_the_reason_is_a_code() {
        assertThat(Wording.of(new Gap.OutsideDomain("divisor-may-be-zero"))).endsWith(": divisor may be zero");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT45S, 45 s",
        "PT1M, 1 min",
        "PT59M, 59 min",
        "PT1H, 1 h",
        "PT75M, 1 h 15 min",
        "PT24H, 24 h",
        "PT48H, 2 d",
        "PT50H, 50 h",
        "PT50H30M, 50 h 30 min",
        "P7D, 7 d",
    })
    void should_lose_nothing_when_a_duration_is_written(Duration duration, String text) {
        assertThat(Wording.of(duration)).isEqualTo(text);
    }

    @Test
    void should_give_each_value_its_age_when_told_the_moment_of_judging() {
        Condition.Compare raised = (Condition.Compare) Condition.compare(
                new Operand.Measured(Metabolism.LACTATE, List.of()),
                Comparison.AT_LEAST,
                Quantity.of(2, Unit.MILLIMOLE_PER_LITRE),
                Citation.proposal("made up"));
        Explanation value =
                Explanation.constant("made-up", Quantity.of(4, Unit.MILLIMOLE_PER_LITRE), Citation.proposal("made up"));
        Judgement judgement = new Judgement.Compared(
                raised, Truth.TRUE, new Reading.Of(value, Instant.EPOCH, Instant.EPOCH.plusSeconds(9_000)));

        assertThat(JudgementWords.reasons(judgement, Instant.EPOCH.plusSeconds(2_520)))
                .singleElement()
                .asString()
                .endsWith("is true: 4 mmol/L, 42 min before");
        assertThat(JudgementWords.reasons(judgement, Instant.EPOCH))
                .singleElement()
                .asString()
                .endsWith("4 mmol/L, just then");
        assertThat(JudgementWords.reasons(judgement)).singleElement().asString().endsWith("4 mmol/L");
    }

    static List<Gap> gaps() {
        Duration hour = Duration.ofHours(1);
        return List.of(
                new Gap.NeverMeasured(Metabolism.LACTATE, List.of()),
                new Gap.TooOld(Metabolism.LACTATE, Instant.EPOCH, hour),
                new Gap.NotSimultaneous(List.of(Metabolism.LACTATE, MacroHemodynamics.HEART_RATE), hour),
                new Gap.NoBaseline(Metabolism.LACTATE, hour, Duration.ofHours(3)),
                new Gap.NotCovered(Coverage.Kind.FLUID_INPUT, Instant.MIN, Instant.MAX),
                new Gap.RateTooOld(Vasopressors.NOREPINEPHRINE, Instant.EPOCH, hour),
                new Gap.NoBodyMass(Vasopressors.NOREPINEPHRINE),
                new Gap.OutsideDomain("divisor-may-be-zero"),
                new Gap.NotMeasuredSince(Metabolism.LACTATE, Instant.EPOCH),
                new Gap.NotNoted("rate-before-test"),
                new Gap.NotAnswered("fluid-bolus"));
    }

    private static void assertPlain(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .matches("[A-Z].*")
                .as("no enum name")
                .doesNotContainPattern("[A-Z]+_[A-Z]+")
                .as("no camel case")
                .doesNotContainPattern("[a-z][A-Z]")
                .as("no record")
                .doesNotContain("[", "]", "null");
    }
}
