package org.vasomotion.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What the records refuse to hold.
class RecordsTest {

    private static final EntryId ID = new EntryId("ward", "m");
    private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant BEFORE = EIGHT.minusNanos(1);
    private static final Provenance LINE = new Provenance("50813", "Lactate", "labevents.csv", 7);

    @Test
    void should_be_refused_when_an_observation_is_not_in_the_canonical_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lactate(0, Interval.exactly(18, Unit.MILLIGRAM_PER_DECILITRE)))
                .withMessageContaining("lactate")
                .withMessageContaining("mmol/L")
                .withMessageContaining("mg/dL");
        assertThat(lactate(0, Interval.exactly(2, Unit.MILLIMOLE_PER_LITRE)).effectiveAt())
                .isEqualTo(EIGHT);
    }

    @Test
    void should_be_refused_when_a_dose_ends_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saline(0, Unit.MILLILITRE, BEFORE))
                .withMessageContaining(BEFORE.toString());
        assertThat(saline(0, Unit.MILLILITRE, EIGHT).effectiveAt()).isEqualTo(EIGHT);
    }

    @Test
    void should_be_refused_when_a_dose_is_not_in_the_canonical_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saline(0, Unit.LITRE, EIGHT))
                .withMessageContaining("mL");
    }

    @Test
    void should_be_refused_when_an_infusion_ends_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pressor(0, 5, new Ending.At(BEFORE)))
                .withMessageContaining(BEFORE.toString());
        assertThat(pressor(0, 5, new Ending.At(EIGHT)).effectiveAt()).isEqualTo(EIGHT);
        assertThat(pressor(0, 0, new Ending.NextRate()).rate().value()).isZero();
    }

    @Test
    void should_be_refused_when_an_infusion_runs_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pressor(0, -1e-9, new Ending.NextRate()))
                .withMessageContaining("norepinephrine");
    }

    @Test
    void should_be_refused_when_a_revision_is_below_the_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lactate(-1, Interval.exactly(2, Unit.MILLIMOLE_PER_LITRE)))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> saline(-1, Unit.MILLILITRE, EIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> pressor(-1, 5, new Ending.NextRate()));
        assertThatIllegalArgumentException().isThrownBy(() -> covered(-1, EIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retraction(ID, -1, EIGHT, EIGHT, "typed twice"));
        assertThatIllegalArgumentException().isThrownBy(() -> reading(-1));
    }

    @Test
    void should_be_refused_when_a_complete_record_ends_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> covered(0, BEFORE));
        assertThat(covered(0, EIGHT).effectiveAt()).isEqualTo(EIGHT);
    }

    @Test
    void should_be_refused_when_a_patient_has_no_identifier() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatientId(" "));
    }

    @Test
    void should_order_and_print_patients_by_identifier() {
        assertThat(new PatientId("a")).isLessThan(new PatientId("b"));
        assertThat(new PatientId("a")).hasToString("a");
    }

    @Test
    void should_name_file_and_line_when_there_is_a_line() {
        assertThat(LINE).hasToString("labevents.csv:7");
        assertThat(new Provenance("50813", "Lactate", "monitor", 0)).hasToString("monitor");
        assertThatIllegalArgumentException().isThrownBy(() -> new Provenance("50813", "Lactate", "monitor", -1));
    }

    @Test
    void should_keep_what_was_sent_when_a_reading_is_made() {
        assertThat(reading(0).start()).isEqualTo(SourceTime.at(EIGHT));
        assertThat(SourceTime.at(EIGHT)).isEqualTo(new SourceTime.At(EIGHT));
    }

    private static Observation lactate(int revision, Interval value) {
        return new Observation(
                ID,
                revision,
                Metabolism.LACTATE,
                value,
                EIGHT,
                EIGHT,
                Method.CENTRAL_LABORATORY,
                Site.BLOOD,
                Acquisition.LIVE,
                LINE);
    }

    private static Dose saline(int revision, Unit unit, Instant end) {
        return new Dose(
                ID,
                revision,
                Fluids.SODIUM_CHLORIDE_0_9,
                Quantity.of(1, unit),
                EIGHT,
                end,
                EIGHT,
                Acquisition.CHARTED,
                LINE);
    }

    private static Infusion pressor(int revision, double rate, Ending ending) {
        return new Infusion(
                ID,
                revision,
                Vasopressors.NOREPINEPHRINE,
                Quantity.of(rate, Unit.MICROGRAM_PER_MINUTE),
                EIGHT,
                ending,
                EIGHT,
                Acquisition.CHARTED,
                LINE);
    }

    private static Coverage covered(int revision, Instant until) {
        return new Coverage(ID, revision, Coverage.Kind.FLUID_INPUT, EIGHT, until, EIGHT);
    }

    private static SourceReading reading(int revision) {
        return new SourceReading(
                new PatientId("p"),
                ID,
                revision,
                ReadingStatus.FINAL,
                "50813",
                "2.0",
                "mmol/L",
                SourceTime.at(EIGHT),
                SourceTime.at(EIGHT),
                SourceTime.at(EIGHT),
                LINE);
    }
}
