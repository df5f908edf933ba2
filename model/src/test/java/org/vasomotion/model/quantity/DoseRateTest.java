package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.contract.Seeded;

class DoseRateTest {

    /// Worked by hand: 0.1 ug/kg/min x 80 kg x 60 min = 480 ug/h; 2.4 U/h / 60 min = 0.04 U/min; 0.04 U/min / 80 kg =
    /// 0.0005 U/kg/min; 500 mL in half an hour at 80 kg = 12.5 mL/kg/h; 8 mg/h at 80 kg = 1.667 ug/kg/min.
    @ParameterizedTest
    @CsvSource({
        "0.1, MICROGRAM_PER_KILOGRAM_PER_MINUTE, 480, MICROGRAM_PER_HOUR",
        "0.1, MICROGRAM_PER_KILOGRAM_PER_MINUTE, 100, NANOGRAM_PER_KILOGRAM_PER_MINUTE",
        "2.4, INTERNATIONAL_UNIT_PER_HOUR, 0.04, INTERNATIONAL_UNIT_PER_MINUTE",
        "0.04, INTERNATIONAL_UNIT_PER_MINUTE, 0.0005, INTERNATIONAL_UNIT_PER_KILOGRAM_PER_MINUTE",
        "1000, MILLILITRE_PER_HOUR, 12.5, MILLILITRE_PER_KILOGRAM_PER_HOUR",
        "8, MILLIGRAM_PER_HOUR, 1.6666666666666667, MICROGRAM_PER_KILOGRAM_PER_MINUTE",
        "1, MILLIGRAM_PER_KILOGRAM, 80, MILLIGRAM_OF_DRUG",
        "30, MILLILITRE_PER_KILOGRAM, 2.4, LITRE"
    })
    void should_agree_with_the_hand_calculation_when_the_patient_weighs_eighty_kilograms(
            double sent, Unit from, double expected, Unit to) {
        Quantity weight = Quantity.of(80, Unit.KILOGRAM);

        assertThat(DoseRate.convert(Quantity.of(sent, from), to, weight).value())
                .isCloseTo(expected, within(1e-12 * expected));
        assertThat(DoseRate.convert(Quantity.of(expected, to), from, weight).value())
                .isCloseTo(sent, within(1e-12 * sent));
    }

    @Test
    void should_come_back_when_any_rate_of_the_mass_family_goes_there_and_back() {
        Seeded seeded = Seeded.of(13);
        List<Unit> family = Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == Dimension.DRUG_MASS_RATE
                        || unit.dimension() == Dimension.DRUG_MASS_RATE_PER_BODY_MASS)
                .toList();
        for (Unit from : family) {
            for (Unit to : family) {
                Quantity weight = Quantity.of(seeded.between(30, 200), Unit.KILOGRAM);
                Quantity sent = Quantity.of(seeded.between(0.001, 100), from);
                Quantity back = DoseRate.convert(DoseRate.convert(sent, to, weight), from, weight);

                assertThat(back.value())
                        .as("%s through %s at %s; %s", sent, to, weight, seeded.reproducer())
                        .isCloseTo(sent.value(), within(1e-12 * sent.value()));
            }
        }
    }

    @Test
    void should_not_depend_on_the_unit_of_the_weight_when_a_rate_is_per_kilogram() {
        Quantity rate = Quantity.of(0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);

        assertThat(DoseRate.convert(rate, Unit.MICROGRAM_PER_HOUR, Quantity.of(80_000, Unit.GRAM))
                        .value())
                .isCloseTo(480, within(1e-9));
    }

    /// 4 mg in 250 mL is 16 ug/mL; at 15 mL/h it gives 4 ug/min.
    @Test
    void should_multiply_flow_and_concentration_when_a_pump_runs() {
        Quantity rate = DoseRate.ofPump(
                Quantity.of(15, Unit.MILLILITRE_PER_HOUR), Quantity.of(16, Unit.MICROGRAM_PER_MILLILITRE));

        assertThat(rate.unit()).isEqualTo(Unit.MICROGRAM_PER_MINUTE);
        assertThat(rate.value()).isCloseTo(4, within(1e-12));
    }

    @Test
    void should_throw_when_a_pump_is_given_no_flow_or_no_concentration() {
        Quantity flow = Quantity.of(15, Unit.MILLILITRE_PER_HOUR);

        assertThatThrownBy(() -> DoseRate.ofPump(flow, flow)).isInstanceOf(IncompatibleUnitsException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -70})
    void should_throw_when_the_weight_is_not_above_zero(double kilograms) {
        Quantity rate = Quantity.of(0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Quantity weight = Quantity.of(kilograms, Unit.KILOGRAM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoseRate.convert(rate, Unit.MICROGRAM_PER_MINUTE, weight))
                .withMessageContaining("body mass");
    }

    @ParameterizedTest
    @EnumSource
    void should_need_a_weight_exactly_when_the_unit_is_per_kilogram(Unit unit) {
        boolean isDose = unit.dimension().name().endsWith("PER_BODY_MASS");

        assertThat(DoseRate.isPerBodyMass(unit)).isEqualTo(isDose);
    }

    @Test
    void should_throw_when_no_weight_joins_the_two_units() {
        Quantity weight = Quantity.of(80, Unit.KILOGRAM);
        Quantity units = Quantity.of(2.4, Unit.INTERNATIONAL_UNIT_PER_HOUR);
        Quantity perKilogram = Quantity.of(0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);

        assertThatThrownBy(() -> DoseRate.convert(units, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, weight))
                .isInstanceOf(IncompatibleUnitsException.class);
        assertThatThrownBy(() -> DoseRate.convert(perKilogram, Unit.MILLILITRE_PER_HOUR, weight))
                .isInstanceOf(IncompatibleUnitsException.class);
    }
}
