package org.vasomotion.interop.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.protocol.SampleProtocols;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

class ProtocolWordingTest {

    private static final Citation CITATION = SampleProtocols.TRIAL;
    private static final Operand REFILL = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
    private static final Condition LONG = refill(Comparison.ABOVE);
    private static final Condition RESPONSIVE = new Condition.Seen("fluid-responsive");

    @Test
    void should_turn_the_sign_when_a_comparison_is_denied() {
        assertThat(words(LONG)).isEqualTo("capillary refill time, finger > 3 s");
        assertThat(words(Condition.not(LONG))).isEqualTo("capillary refill time, finger ≤ 3 s");
        assertThat(words(Condition.not(refill(Comparison.AT_LEAST)))).isEqualTo("capillary refill time, finger < 3 s");
    }

    @Test
    void should_say_yes_or_no_when_a_clinician_is_asked() {
        assertThat(words(Condition.stated(ClinicalContext.ACTIVE_BLEEDING, CITATION)))
                .isEqualTo("active bleeding: yes");
        assertThat(words(Condition.denied(ClinicalContext.ACTIVE_BLEEDING, CITATION)))
                .isEqualTo("active bleeding: no");
    }

    @Test
    void should_keep_apart_what_belongs_together_when_conditions_are_joined() {
        assertThat(words(Condition.all(RESPONSIVE, Condition.any(LONG, RESPONSIVE))))
                .isEqualTo("fluid responsive and (capillary refill time, finger > 3 s or fluid responsive)");
        assertThat(words(Condition.not(Condition.any(LONG, RESPONSIVE))))
                .isEqualTo("not (capillary refill time, finger > 3 s or fluid responsive)");
        assertThat(words(Condition.all())).isEqualTo("always");
        assertThat(words(Condition.any())).isEqualTo("never");
        assertThat(words(Condition.any(RESPONSIVE, Condition.any()))).isEqualTo("fluid responsive");
    }

    @Test
    void should_use_the_name_when_a_protocol_repeats_a_long_condition() {
        Condition longer = Condition.all(LONG, RESPONSIVE, Condition.any(LONG, RESPONSIVE));
        Step step = Step.of("one", "One", CITATION)
                .when("bolus is due", longer, "two", CITATION)
                .when("still due", longer, "two", CITATION);
        ProtocolGraph sample = SampleProtocols.everything();
        SharedConditions shared = SharedConditions.of(new ProtocolGraph(
                "twice",
                "1",
                "Twice",
                sample.standing(),
                List.of(),
                List.of(),
                Condition.all(),
                sample.window(),
                "two",
                "one",
                List.of(),
                List.of(step, Step.end("two", "Two", CITATION)),
                sample.promises()));

        assertThat(shared.names()).containsOnly(Map.entry(longer, "bolus-is-due"));
        assertThat(new ConditionWords(shared).of(longer)).isEqualTo("**bolus is due**");
        assertThat(new ConditionWords(shared).of(Condition.not(longer))).isEqualTo("not **bolus is due**");
    }

    @Test
    void should_be_imperative_sentences_when_actions_are_said() {
        List<String> said = SampleProtocols.everything().steps().stream()
                .flatMap(step -> step.actions().stream())
                .map(ActionWords::of)
                .toList();

        assertThat(said)
                .containsExactly(
                        "Measure capillary refill time, finger or capillary refill time, knee",
                        "Change nothing: target met",
                        "A clinician decides: who decides",
                        "Give 0.5 L crystalloid over 30 min",
                        "Remove fluid as a clinician finds right, at most 0.5 L in 24 h",
                        "Raise norepinephrine until pulse pressure is 40 to 60 mmHg, rate at most 0.5 µg/kg/min",
                        "Start dobutamine at 5 µg/kg/min",
                        "Return norepinephrine to the rate noted as refill before",
                        "Stop dobutamine and milrinone");
    }

    @Test
    void should_name_roles_when_many_drugs_are_stopped() {
        Action stop = new Action.StopInfusion("stop", StandardDrugs.catalog().all());

        assertThat(ActionWords.of(stop)).startsWith("Stop every vasopressor, ").endsWith(" that runs");
    }

    @Test
    void should_give_the_value_when_a_proposal_is_explained() {
        Explanation value = new Explanation.Observed(
                "refill", Interval.exactly(4.25, Unit.SECOND), Instant.EPOCH, new EntryId("a", "b"));
        Judgement because = new Judgement.Compared(
                (Condition.Compare) LONG, Truth.TRUE, new Reading.Of(value, Instant.EPOCH, Instant.MAX));
        Proposal proposal =
                new Proposal("p", "1", "s", Instant.EPOCH, new Action.Hold("hold", "wait"), because, CITATION);

        assertThat(JudgementWords.of(proposal))
                .isEqualTo("Change nothing: wait. Because: Capillary refill time, finger > 3 s is true: 4.25 s.");
    }

    @Test
    void should_say_what_is_missing_when_a_judgement_is_open() {
        Gap never = new Gap.NeverMeasured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
        Judgement open = new Judgement.Compared(
                (Condition.Compare) LONG, Truth.UNKNOWN, new Reading.Missing(List.of(never), Instant.MAX));
        Judgement answer = new Judgement.Noted(
                new Condition.CarriedOut("bolus"), Truth.UNKNOWN, List.of(new Gap.NotAnswered("bolus")), Instant.MAX);
        Judgement both = new Judgement.Joined(Condition.all(), Truth.UNKNOWN, List.of(open, answer, open), Instant.MAX);

        assertThat(JudgementWords.reasons(both)).hasSize(2);
        assertThat(JudgementWords.reasons(both).getFirst()).contains("is not known: ", "was never measured");
        assertThat(JudgementWords.reasons(both).getLast()).contains("not known: Nobody has said");
    }

    @ParameterizedTest
    @CsvSource({
        "3, SECOND, 3 s",
        "65, MILLIMETRE_OF_MERCURY, 65 mmHg",
        "0.05, MICROGRAM_PER_KILOGRAM_PER_MINUTE, 0.05 µg/kg/min",
        "0.03, INTERNATIONAL_UNIT_PER_MINUTE, 0.03 IU/min",
        "12, PER_MINUTE, 12 /min",
        "2, SCORE_POINT, 2",
        "37.5, CELSIUS, 37.5 °C",
        "2.2, LITRE_PER_MINUTE_PER_SQUARE_METRE, 2.2 L/min/m²",
        "50, MICROMETRE_PER_SECOND, 50 µm/s",
        "20, MICROMOLE_PER_LITRE, 20 µmol/L",
        "1000000, MILLILITRE, 1000000 mL",
        "0.333333333, ONE, 0.33333",
    })
    void should_be_printed_as_people_write_it_when_an_amount_is_said(double value, Unit unit, String words) {
        assertThat(QuantityWords.of(Quantity.of(value, unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void should_leave_no_brackets_when_a_unit_is_printed(Unit unit) {
        assertThat(QuantityWords.of(unit))
                .doesNotContain("[", "]", "{", "}", "*")
                .doesNotMatch(".*\\bu[glm].*");
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#all")
    void should_hold_no_code_when_a_shipped_protocol_is_said(ProtocolGraph graph) {
        for (Step step : graph.steps()) {
            step.actions().forEach(action -> assertPlain(ActionWords.of(action)));
            step.edges().forEach(edge -> assertPlain(new EdgeWords(ConditionWords.inFull()).when(edge)));
        }
    }

    @Test
    void should_say_the_rate_when_a_drug_runs() {
        Operand running = new Operand.Running(Vasopressors.NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Operand later = new Operand.MeasuredSince(
                PeripheralSigns.CAPILLARY_REFILL_TIME, List.of(), Operand.STEP_ENTERED, Duration.ofMinutes(10));

        assertThat(OperandWords.of(running)).isEqualTo("rate of norepinephrine");
        assertThat(OperandWords.of(later))
                .isEqualTo("capillary refill time, finger (taken 10 min or more after this step began)");
    }

    private static String words(Condition condition) {
        return ConditionWords.inFull().of(condition);
    }

    private static Condition refill(Comparison comparison) {
        return Condition.compare(REFILL, comparison, Quantity.of(3, Unit.SECOND), CITATION);
    }

    private static void assertPlain(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .as("no enum name, no record, no unit code")
                .doesNotContainPattern("[A-Z]+_[A-Z]+")
                .doesNotContain("[", "]", "{", "}", "null", "ug/");
    }
}
