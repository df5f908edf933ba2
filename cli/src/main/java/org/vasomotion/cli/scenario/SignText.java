package org.vasomotion.cli.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// Signs, units and times as people write them.
public final class SignText {

    private static final MathContext DIGITS = new MathContext(5);

    private SignText() {}

    /// The name in files and commands.
    public static String name(Sign sign) {
        return Words.of(sign);
    }

    /// To as many digits as the bedside reads.
    ///
    /// @param value in the unit of the sign
    public static String value(Sign sign, double value) {
        return String.format(Locale.ROOT, "%." + decimals(sign) + "f", value);
    }

    /// `mm[Hg]` is how machines write it.
    public static String unit(String unitCode) {
        return switch (unitCode) {
            case "mm[Hg]" -> "mmHg";
            case "Cel" -> "°C";
            case "{score}", "1" -> "";
            case "L/min/m2" -> "L/min/m²";
            case "mm/mm2" -> "mm/mm²";
            default -> unitCode.replace("[iU]", "U").replace("ug/", "µg/");
        };
    }

    /// A number of at most five digits, and its unit.
    ///
    /// @param value in that unit
    public static String amount(@Dimensionless double value, String unitCode) {
        String number = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return (number + " " + unit(unitCode)).strip();
    }

    /// Hours and minutes since the clock started.
    public static String time(Duration at) {
        return String.format(Locale.ROOT, "%d:%02d", at.toHours(), at.toMinutesPart());
    }

    /// How many digits behind the point the bedside reads.
    public static int decimals(Sign sign) {
        return switch (sign) {
            case MEAN_ARTERIAL_PRESSURE,
                    SYSTOLIC_ARTERIAL_PRESSURE,
                    DIASTOLIC_ARTERIAL_PRESSURE,
                    PULSE_PRESSURE,
                    HEART_RATE,
                    STROKE_VOLUME,
                    ARTERIAL_OXYGEN_SATURATION,
                    MIXED_VENOUS_OXYGEN_SATURATION,
                    CENTRAL_VENOUS_OXYGEN_SATURATION,
                    OXYGEN_CONSUMPTION,
                    PROPORTION_OF_PERFUSED_VESSELS,
                    TISSUE_OXYGEN_SATURATION,
                    FLUID_BALANCE,
                    MOTTLING_SCORE -> 0;
            case CENTRAL_VENOUS_PRESSURE,
                    MEAN_SYSTEMIC_FILLING_PRESSURE,
                    HEMOGLOBIN,
                    LACTATE,
                    CARBON_DIOXIDE_GAP,
                    CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP,
                    CAPILLARY_REFILL_TIME,
                    KNEE_CAPILLARY_REFILL_TIME,
                    PERIPHERAL_PERFUSION_INDEX,
                    CORE_TEMPERATURE,
                    TOE_TEMPERATURE,
                    PERFUSED_VESSEL_DENSITY,
                    INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE,
                    EXTRAVASCULAR_LUNG_WATER_INDEX,
                    URINE_FLOW -> 1;
            case CARDIAC_INDEX, MICROVASCULAR_FLOW_INDEX, FLOW_HETEROGENEITY_INDEX, RED_BLOOD_CELL_VELOCITY -> 2;
        };
    }
}
