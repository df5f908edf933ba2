package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Validation against an independent implementation of UCUM: every code is valid there and every factor is the same.
class UcumOracleTest {

    private static final UcumService UCUM = load();
    private static final double RELATIVE = 1e-9;
    private static final int DIGITS = 30;

    /// Units that the library knows but cannot convert, and why. Their factors are validated by worked examples.
    private static final Map<Unit, String> NOT_CONVERTED = Map.of(
            Unit.CELSIUS, "the library does not handle special units with an offset",
            Unit.FAHRENHEIT, "the library does not handle special units with an offset");

    /// Units for which the library returns few digits, and why: their factors are exact here, by worked example.
    private static final Map<Unit, Double> ROUNDED = Map.of(Unit.INCH, 5e-3); // it rounds to the three digits of "2.54"

    @ParameterizedTest
    @EnumSource
    void should_be_a_valid_code_when_checked_by_another_implementation(Unit unit) {
        assertThat(UCUM.validate(unit.code()))
                .as("complaint about %s", unit.code())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("pairsOfOneDimension")
    void should_convert_as_another_implementation_does_when_the_dimension_is_the_same(Unit from, Unit to)
            throws UcumException {
        for (double value : new double[] {1, 37.5, 250}) {
            Decimal sent = new Decimal(Double.toString(value), DIGITS);
            double expected = Double.parseDouble(
                    UCUM.convert(sent, from.code(), to.code()).asDecimal());

            assertThat(Quantity.of(value, from).valueIn(to))
                    .as("%s %s in %s", value, from.code(), to.code())
                    .isCloseTo(expected, within(relative(from, to) * Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CELSIUS", "FAHRENHEIT"})
    void should_stay_an_exception_only_as_long_as_the_library_cannot_convert_it(Unit unit) {
        Unit other = unit == Unit.CELSIUS ? Unit.FAHRENHEIT : Unit.CELSIUS;

        assertThat(NOT_CONVERTED).containsOnlyKeys(unit, other);
        assertThatThrownBy(() -> UCUM.convert(new Decimal("37", DIGITS), unit.code(), other.code()))
                .isInstanceOf(UcumException.class);
    }

    static Stream<Arguments> pairsOfOneDimension() {
        return Arrays.stream(Unit.values())
                .filter(from -> !NOT_CONVERTED.containsKey(from))
                .flatMap(from -> Arrays.stream(Unit.values())
                        .filter(to -> from != to && from.dimension() == to.dimension())
                        .map(to -> Arguments.of(from, to)));
    }

    private static double relative(Unit from, Unit to) {
        return Math.max(ROUNDED.getOrDefault(from, RELATIVE), ROUNDED.getOrDefault(to, RELATIVE));
    }

    private static UcumService load() {
        try (InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumEssenceService(Objects.requireNonNull(definitions));
        } catch (IOException | UcumException e) {
            throw new AssertionError("the library's own definitions do not load", e);
        }
    }
}
