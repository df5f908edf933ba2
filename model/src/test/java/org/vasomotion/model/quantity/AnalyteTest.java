package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.model.contract.Seeded;

class AnalyteTest {

    /// The factors that laboratories print beside conventional units (AMA Manual of Style, SI conversion table, from
    /// memory): creatinine 88.4, bilirubin 17.1, glucose 0.0555, lactate 0.111; IFCC hemoglobin monomer 0.6206.
    @ParameterizedTest
    @CsvSource({
        "LACTATE, 18, MILLIGRAM_PER_DECILITRE, 2.0, MILLIMOLE_PER_LITRE, 0.005",
        "CREATININE, 1, MILLIGRAM_PER_DECILITRE, 88.4, MICROMOLE_PER_LITRE, 0.05",
        "BILIRUBIN, 1, MILLIGRAM_PER_DECILITRE, 17.1, MICROMOLE_PER_LITRE, 0.05",
        "GLUCOSE, 100, MILLIGRAM_PER_DECILITRE, 5.55, MILLIMOLE_PER_LITRE, 0.005",
        "HEMOGLOBIN, 1, MILLIMOLE_PER_LITRE, 1.611, GRAM_PER_DECILITRE, 0.001",
        "HEMOGLOBIN, 7, GRAM_PER_DECILITRE, 4.344, MILLIMOLE_PER_LITRE, 0.001",
        "PYRUVATE, 0.88, MILLIGRAM_PER_DECILITRE, 0.1, MILLIMOLE_PER_LITRE, 0.001"
    })
    void should_agree_with_the_printed_factor_when_mass_and_substance_are_converted(
            Analyte analyte, double sent, Unit from, double expected, Unit to, double tolerance) {
        assertThat(analyte.convert(Quantity.of(sent, from), to).value()).isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest
    @EnumSource
    void should_come_back_when_converted_there_and_back(Analyte analyte) {
        Seeded seeded = Seeded.of(12);
        for (int i = 0; i < 100; i++) {
            Quantity sent = Quantity.of(seeded.between(0.01, 500), Unit.MILLIGRAM_PER_DECILITRE);
            Quantity back =
                    analyte.convert(analyte.convert(sent, Unit.MICROMOLE_PER_LITRE), Unit.MILLIGRAM_PER_DECILITRE);

            assertThat(back.value()).as(seeded.reproducer()).isCloseTo(sent.value(), within(1e-12 * sent.value()));
        }
    }

    @Test
    void should_not_need_the_molar_mass_when_the_dimension_stays() {
        assertThat(Analyte.CREATININE.convert(Quantity.of(10, Unit.MILLIGRAM_PER_LITRE), Unit.MILLIGRAM_PER_DECILITRE))
                .isEqualTo(Quantity.of(1, Unit.MILLIGRAM_PER_DECILITRE));
    }

    @Test
    void should_throw_when_either_side_is_no_concentration() {
        Quantity lactate = Quantity.of(2, Unit.MILLIMOLE_PER_LITRE);
        Quantity pressure = Quantity.of(2, Unit.MILLIMETRE_OF_MERCURY);

        assertThatThrownBy(() -> Analyte.LACTATE.convert(lactate, Unit.MILLIMETRE_OF_MERCURY))
                .isInstanceOf(IncompatibleUnitsException.class);
        assertThatThrownBy(() -> Analyte.LACTATE.convert(pressure, Unit.MILLIMOLE_PER_LITRE))
                .isInstanceOf(IncompatibleUnitsException.class);
        assertThatThrownBy(() -> Analyte.LACTATE.convert(
                        Quantity.of(2, Unit.MILLIGRAM_PER_DECILITRE), Unit.MILLIMETRE_OF_MERCURY))
                .isInstanceOf(IncompatibleUnitsException.class);
    }
}
