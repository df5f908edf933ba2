package org.vasomotion.model.quantity;

import static org.vasomotion.model.quantity.Dimension.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;

/// The closed list of units, each with its UCUM code.
///
/// A unit converts to the reference unit of its [Dimension] by `reference = value * factor + offset`. There
/// is no parser and no default: a source's spelling becomes a unit through the source's alias table, or the
/// reading is quarantined. The factors are checked in tests against an independent UCUM implementation. The
/// millimetre of mercury is UCUM's 133.322 Pa.
@Api
public enum Unit {
    ONE(RATIO, "1", 1),
    PERCENT(RATIO, "%", 0.01),
    SCORE_POINT(SCORE, "{score}", 1),
    PH(ACIDITY, "[pH]", 1),

    PER_MINUTE(FREQUENCY, "/min", 1),
    PER_SECOND(FREQUENCY, "/s", 60),
    SECOND(TIME, "s", 1),
    MILLISECOND(TIME, "ms", 1e-3),
    MINUTE(TIME, "min", 60),
    HOUR(TIME, "h", 3600),
    DAY(TIME, "d", 86_400),
    YEAR(TIME, "a", 31_557_600),

    METRE(LENGTH, "m", 1),
    CENTIMETRE(LENGTH, "cm", 1e-2),
    MILLIMETRE(LENGTH, "mm", 1e-3),
    MICROMETRE(LENGTH, "um", 1e-6),
    INCH(LENGTH, "[in_i]", 0.0254),
    SQUARE_METRE(AREA, "m2", 1),
    KILOGRAM(BODY_MASS, "kg", 1),
    GRAM(BODY_MASS, "g", 1e-3),
    POUND(BODY_MASS, "[lb_av]", 0.45359237),

    CELSIUS(TEMPERATURE, "Cel", 1),
    FAHRENHEIT(TEMPERATURE, "[degF]", 5.0 / 9.0, -160.0 / 9.0),
    KELVIN_DIFFERENCE(TEMPERATURE_DIFFERENCE, "K", 1),

    MILLIMETRE_OF_MERCURY(PRESSURE, "mm[Hg]", 133.322),
    CENTIMETRE_OF_WATER(PRESSURE, "cm[H2O]", 98.0665),
    KILOPASCAL(PRESSURE, "kPa", 1000),

    MILLILITRE(VOLUME, "mL", 1),
    LITRE(VOLUME, "L", 1000),
    MILLILITRE_PER_KILOGRAM(VOLUME_PER_BODY_MASS, "mL/kg", 1),
    MILLILITRE_PER_SQUARE_METRE(VOLUME_INDEX, "mL/m2", 1),
    MILLILITRE_PER_HOUR(VOLUME_RATE, "mL/h", 1),
    MILLILITRE_PER_MINUTE(VOLUME_RATE, "mL/min", 60),
    LITRE_PER_MINUTE(VOLUME_RATE, "L/min", 60_000),
    MILLILITRE_PER_KILOGRAM_PER_HOUR(VOLUME_RATE_PER_BODY_MASS, "mL/kg/h", 1),
    MILLILITRE_PER_KILOGRAM_PER_MINUTE(VOLUME_RATE_PER_BODY_MASS, "mL/kg/min", 60),
    LITRE_PER_MINUTE_PER_SQUARE_METRE(FLOW_INDEX, "L/min/m2", 1000),
    MILLILITRE_PER_MINUTE_PER_SQUARE_METRE(FLOW_INDEX, "mL/min/m2", 1),
    NANOLITRE_PER_MINUTE(VESSEL_FLOW, "nL/min", 1),
    MILLIPASCAL_SECOND(VISCOSITY, "mPa.s", 1),
    DYNE_SECOND_PER_CENTIMETRE_5(VASCULAR_RESISTANCE, "dyn.s/cm5", 1),
    DYNE_SECOND_SQUARE_METRE_PER_CENTIMETRE_5(VASCULAR_RESISTANCE_INDEX, "dyn.s.m2/cm5", 1),

    MILLIMOLE_PER_LITRE(SUBSTANCE_CONCENTRATION, "mmol/L", 1),
    MICROMOLE_PER_LITRE(SUBSTANCE_CONCENTRATION, "umol/L", 1e-3),
    GRAM_PER_LITRE(MASS_CONCENTRATION, "g/L", 1),
    GRAM_PER_DECILITRE(MASS_CONCENTRATION, "g/dL", 10),
    MILLIGRAM_PER_DECILITRE(MASS_CONCENTRATION, "mg/dL", 0.01),
    MILLIGRAM_PER_LITRE(MASS_CONCENTRATION, "mg/L", 1e-3),
    MICROGRAM_PER_MILLILITRE(MASS_CONCENTRATION, "ug/mL", 1e-3),
    MILLIGRAM_PER_MILLILITRE(MASS_CONCENTRATION, "mg/mL", 1),
    NANOGRAM_PER_MILLILITRE(MASS_CONCENTRATION, "ng/mL", 1e-6),
    THOUSAND_PER_MICROLITRE(CELL_CONCENTRATION, "10*3/uL", 1),
    BILLION_PER_LITRE(CELL_CONCENTRATION, "10*9/L", 1),
    MILLILITRE_PER_DECILITRE(GAS_CONTENT, "mL/dL", 1),
    MILLILITRE_PER_LITRE(GAS_CONTENT, "mL/L", 0.1),
    MILLIMETRE_OF_MERCURY_DECILITRE_PER_MILLILITRE(TENSION_PER_GAS_CONTENT, "mm[Hg].dL/mL", 1),

    MILLIMETRE_PER_SQUARE_MILLIMETRE(LENGTH_DENSITY, "mm/mm2", 1),
    PER_MILLIMETRE(LINE_DENSITY, "/mm", 1),
    MICROMETRE_PER_SECOND(VELOCITY, "um/s", 1),
    MILLIMETRE_PER_SECOND(VELOCITY, "mm/s", 1000),
    PERCENT_PER_MINUTE(FRACTIONAL_RATE, "%/min", 1),
    PERCENT_PER_SECOND(FRACTIONAL_RATE, "%/s", 60),

    NANOGRAM_OF_DRUG(DRUG_MASS, "ng", 1e-3),
    MICROGRAM_OF_DRUG(DRUG_MASS, "ug", 1),
    MILLIGRAM_OF_DRUG(DRUG_MASS, "mg", 1e3),
    GRAM_OF_DRUG(DRUG_MASS, "g", 1e6),
    INTERNATIONAL_UNIT(DRUG_UNITS, "[iU]", 1),
    MICROGRAM_PER_KILOGRAM(DRUG_MASS_PER_BODY_MASS, "ug/kg", 1),
    MILLIGRAM_PER_KILOGRAM(DRUG_MASS_PER_BODY_MASS, "mg/kg", 1e3),
    NANOGRAM_PER_MINUTE(DRUG_MASS_RATE, "ng/min", 1e-3),
    MICROGRAM_PER_MINUTE(DRUG_MASS_RATE, "ug/min", 1),
    MICROGRAM_PER_HOUR(DRUG_MASS_RATE, "ug/h", 1.0 / 60.0),
    MILLIGRAM_PER_MINUTE(DRUG_MASS_RATE, "mg/min", 1e3),
    MILLIGRAM_PER_HOUR(DRUG_MASS_RATE, "mg/h", 1e3 / 60.0),
    GRAM_PER_HOUR(DRUG_MASS_RATE, "g/h", 1e6 / 60.0),
    NANOGRAM_PER_KILOGRAM_PER_MINUTE(DRUG_MASS_RATE_PER_BODY_MASS, "ng/kg/min", 1e-3),
    MICROGRAM_PER_KILOGRAM_PER_MINUTE(DRUG_MASS_RATE_PER_BODY_MASS, "ug/kg/min", 1),
    MICROGRAM_PER_KILOGRAM_PER_HOUR(DRUG_MASS_RATE_PER_BODY_MASS, "ug/kg/h", 1.0 / 60.0),
    MILLIGRAM_PER_KILOGRAM_PER_MINUTE(DRUG_MASS_RATE_PER_BODY_MASS, "mg/kg/min", 1e3),
    MILLIGRAM_PER_KILOGRAM_PER_HOUR(DRUG_MASS_RATE_PER_BODY_MASS, "mg/kg/h", 1e3 / 60.0),
    INTERNATIONAL_UNIT_PER_MINUTE(DRUG_UNIT_RATE, "[iU]/min", 1),
    INTERNATIONAL_UNIT_PER_HOUR(DRUG_UNIT_RATE, "[iU]/h", 1.0 / 60.0),
    INTERNATIONAL_UNIT_PER_KILOGRAM_PER_MINUTE(DRUG_UNIT_RATE_PER_BODY_MASS, "[iU]/kg/min", 1),
    INTERNATIONAL_UNIT_PER_KILOGRAM_PER_HOUR(DRUG_UNIT_RATE_PER_BODY_MASS, "[iU]/kg/h", 1.0 / 60.0);

    private static final Unit[] ALL = values();
    private static final Map<String, Unit> BY_CODE = Arrays.stream(ALL)
            .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity(), (earlier, later) -> earlier));

    private final Dimension dimension;
    private final String code;
    private final double factor;
    private final double offset;

    Unit(Dimension dimension, String code, double factor) {
        this(dimension, code, factor, 0);
    }

    Unit(Dimension dimension, String code, double factor, double offset) {
        this.dimension = dimension;
        this.code = code;
        this.factor = factor;
        this.offset = offset;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// The UCUM code, case sensitive.
    public String code() {
        return code;
    }

    /// The unit with exactly this UCUM code. `g` is the body-mass gram; drug amounts in grams are asked for by
    /// dimension.
    public static Optional<Unit> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The unit with exactly this UCUM code and dimension: `g` is a body mass in one place and a drug amount in
    /// another.
    public static Optional<Unit> ofCode(String code, Dimension dimension) {
        for (Unit unit : ALL) {
            if (unit.dimension == dimension && unit.code.equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    double toReference(double value) {
        return value * factor + offset;
    }

    double fromReference(double reference) {
        return (reference - offset) / factor;
    }
}
