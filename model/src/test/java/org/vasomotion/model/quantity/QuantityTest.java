package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    /// Fixed points of the Fahrenheit scale by definition, and normal body temperature.
    @ParameterizedTest
    @CsvSource({"32, 0", "212, 100", "-40, -40", "98.6, 37", "57.56, 14.2"})
    void should_be_celsius_when_fahrenheit_is_converted(double fahrenheit, double celsius) {
        assertThat(Quantity.of(fahrenheit, Unit.FAHRENHEIT).valueIn(Unit.CELSIUS))
                .isCloseTo(celsius, within(1e-12));
        assertThat(Quantity.of(celsius, Unit.CELSIUS).valueIn(Unit.FAHRENHEIT)).isCloseTo(fahrenheit, within(1e-12));
    }

    /// 1 mmHg is 133.322 Pa in UCUM; 40 mmHg, a normal carbon dioxide tension, is 5.33 kPa.
    @ParameterizedTest
    @CsvSource({"40, 5.33288", "65, 8.66593", "7.500638, 1.0"})
    void should_be_kilopascal_when_millimetres_of_mercury_are_converted(double mmHg, double kilopascal) {
        assertThat(Quantity.of(mmHg, Unit.MILLIMETRE_OF_MERCURY).valueIn(Unit.KILOPASCAL))
                .isCloseTo(kilopascal, within(1e-6));
    }

    /// 1 mmHg is 1.3595 cmH2O: the density of mercury.
    @Test
    void should_be_centimetres_of_water_when_millimetres_of_mercury_are_converted() {
        assertThat(Quantity.of(1, Unit.MILLIMETRE_OF_MERCURY).valueIn(Unit.CENTIMETRE_OF_WATER))
                .isCloseTo(1.3595, within(1e-4));
    }

    /// The inch is 25.4 mm by definition; 70 in is a usual height.
    @Test
    void should_be_centimetres_when_inches_are_converted() {
        assertThat(Quantity.of(70, Unit.INCH).valueIn(Unit.CENTIMETRE)).isCloseTo(177.8, within(1e-12));
        assertThat(Quantity.of(25.4, Unit.MILLIMETRE).valueIn(Unit.INCH)).isCloseTo(1, within(1e-12));
    }

    @Test
    void should_be_the_same_amount_when_zero_is_negative() {
        assertThat(Quantity.of(-0.0, Unit.LITRE)).isEqualTo(Quantity.of(0, Unit.LITRE));
    }

    @Test
    void should_order_by_amount_when_units_differ() {
        Quantity litre = Quantity.of(1, Unit.LITRE);
        Quantity bolus = Quantity.of(500, Unit.MILLILITRE);

        assertThat(litre).isGreaterThan(bolus);
        assertThat(bolus).isLessThan(litre);
        assertThat(litre).isEqualByComparingTo(Quantity.of(1000, Unit.MILLILITRE));
    }

    @Test
    void should_stay_the_same_object_when_the_unit_is_already_right() {
        Quantity pressure = Quantity.of(65, Unit.MILLIMETRE_OF_MERCURY);

        assertThat(pressure.in(Unit.MILLIMETRE_OF_MERCURY)).isSameAs(pressure);
        assertThat(pressure.dimension()).isEqualTo(Dimension.PRESSURE);
        assertThat(pressure).hasToString("65.0 mm[Hg]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void should_refuse_when_the_value_is_not_finite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(value, Unit.PERCENT))
                .withMessageContaining("%");
    }

    @Test
    void should_throw_with_both_units_when_dimensions_differ() {
        Quantity pressure = Quantity.of(65, Unit.MILLIMETRE_OF_MERCURY);
        Quantity time = Quantity.of(3, Unit.SECOND);

        assertThatThrownBy(() -> pressure.in(Unit.SECOND))
                .isInstanceOfSatisfying(IncompatibleUnitsException.class, e -> {
                    assertThat(e.from()).isEqualTo(Unit.MILLIMETRE_OF_MERCURY);
                    assertThat(e.to()).isEqualTo(Unit.SECOND);
                    assertThat(e).hasMessageContaining("PRESSURE").hasMessageContaining("TIME");
                });
        assertThatThrownBy(() -> pressure.compareTo(time)).isInstanceOf(IncompatibleUnitsException.class);
    }

    @Test
    void should_not_compare_a_dose_rate_with_a_frequency_when_base_dimensions_agree() {
        Quantity rate = Quantity.of(1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);

        assertThatThrownBy(() -> rate.valueIn(Unit.PER_MINUTE)).isInstanceOf(IncompatibleUnitsException.class);
    }
}
