package org.vasomotion.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class ExplanationTest {

    private static final Instant AT = Instant.parse("2026-01-01T10:00:00Z");
    private static final EntryId ENTRY = new EntryId("monitor", "17");

    private static final Explanation SYSTOLIC =
            pressure("systolic-arterial-pressure", Interval.exactly(100, Unit.MILLIMETRE_OF_MERCURY));
    private static final Explanation DIASTOLIC =
            pressure("diastolic-arterial-pressure", Interval.exactly(45, Unit.MILLIMETRE_OF_MERCURY));

    @Test
    void should_recompute_to_its_value_when_derived() {
        Explanation.Derived pulsePressure = Explanation.derived(
                "pulse-pressure", Operation.DIFFERENCE, Unit.MILLIMETRE_OF_MERCURY, SYSTOLIC, DIASTOLIC);

        assertThat(pulsePressure.value()).isEqualTo(Interval.exactly(55, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(pulsePressure.details()).containsExactly(SYSTOLIC, DIASTOLIC);
        assertThat(pulsePressure
                        .operation()
                        .apply(
                                pulsePressure.details().stream()
                                        .map(Explanation::value)
                                        .toList(),
                                Unit.MILLIMETRE_OF_MERCURY))
                .isEqualTo(pulsePressure.value());
    }

    @Test
    void should_be_bounded_when_a_part_is_missing() {
        Explanation missing =
                new Explanation.Missing("diastolic-arterial-pressure", Interval.of(30, 60, Unit.MILLIMETRE_OF_MERCURY));

        assertThat(Explanation.derived(
                                "pulse-pressure",
                                Operation.DIFFERENCE,
                                Unit.MILLIMETRE_OF_MERCURY,
                                List.of(SYSTOLIC, missing))
                        .value())
                .isEqualTo(Interval.of(40, 70, Unit.MILLIMETRE_OF_MERCURY));
    }

    @Test
    void should_not_change_when_the_list_it_was_made_from_changes() {
        List<Explanation> details = new ArrayList<>(List.of(SYSTOLIC, DIASTOLIC));
        Explanation sum = Explanation.derived("sum", Operation.SUM, Unit.MILLIMETRE_OF_MERCURY, details);
        details.clear();

        assertThat(sum.details()).hasSize(2);
    }

    @Test
    void should_show_the_graded_value_as_detail_when_graded() {
        GradingScale scale = new GradingScale(
                List.of(new GradingScale.Step(
                        GradingScale.Direction.BELOW, Quantity.of(50, Unit.MILLIMETRE_OF_MERCURY), 1)),
                0,
                Citation.readInSecondary("ANDROMEDA-SHOCK-2: below 50 mmHg"));
        Explanation.Graded graded = Explanation.graded("low-diastolic-pressure", scale, DIASTOLIC);

        assertThat(graded.value()).isEqualTo(Interval.exactly(1, Unit.SCORE_POINT));
        assertThat(graded.details()).containsExactly(DIASTOLIC);
    }

    @Test
    void should_have_no_details_when_it_is_a_leaf() {
        Explanation constant = Explanation.constant(
                "oxygen-capacity", Quantity.of(1.34, Unit.ONE), Citation.unverified("1.34 to 1.39 in use"));
        Explanation given = new Explanation.Given(
                "norepinephrine", Interval.exactly(0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), AT, ENTRY);
        Explanation nothing = new Explanation.NothingRecorded(
                "epinephrine", Interval.exactly(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), AT, ENTRY);

        assertThat(List.of(constant, given, nothing, SYSTOLIC))
                .allSatisfy(leaf -> assertThat(leaf.details()).isEmpty());
        assertThat(constant.value()).isEqualTo(Interval.exactly(1.34, Unit.ONE));
    }

    @Test
    void should_order_entries_by_source_and_message_when_sorted() {
        EntryId first = new EntryId("chart", "2");
        EntryId second = new EntryId("monitor", "1");

        assertThat(List.of(ENTRY, second, first).stream().sorted()).containsExactly(first, second, ENTRY);
        assertThat(ENTRY).hasToString("monitor#17");
    }

    @Test
    void should_refuse_when_an_entry_has_no_source_or_message() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(" ", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId("monitor", ""));
    }

    private static Explanation pressure(String statement, Interval value) {
        return new Explanation.Observed(statement, value, AT, ENTRY);
    }
}
