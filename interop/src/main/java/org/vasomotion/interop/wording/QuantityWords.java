package org.vasomotion.interop.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Amounts as people write them: `3 s`, `65 mmHg`, `0.05 µg/kg/min`.
@Api
public final class QuantityWords {

    /// Enough for every constant of a protocol; computed values carry no more that is true.
    private static final int DIGITS = 5;

    private static final int BRIEF_DIGITS = 3;

    private static final Map<Unit, String> PRINTED = Map.ofEntries(
            Map.entry(Unit.ONE, ""),
            Map.entry(Unit.SCORE_POINT, ""),
            Map.entry(Unit.PH, ""),
            Map.entry(Unit.CELSIUS, "°C"),
            Map.entry(Unit.FAHRENHEIT, "°F"),
            Map.entry(Unit.INCH, "in"),
            Map.entry(Unit.POUND, "lb"),
            Map.entry(Unit.THOUSAND_PER_MICROLITRE, "10³/µL"),
            Map.entry(Unit.BILLION_PER_LITRE, "10⁹/L"),
            Map.entry(Unit.DYNE_SECOND_PER_CENTIMETRE_5, "dyn·s/cm⁵"),
            Map.entry(Unit.DYNE_SECOND_SQUARE_METRE_PER_CENTIMETRE_5, "dyn·s·m²/cm⁵"));

    private QuantityWords() {}

    public static String of(Quantity quantity) {
        return joined(number(quantity.value(), DIGITS), quantity.unit());
    }

    public static String of(Interval interval) {
        return words(interval, DIGITS);
    }

    /// The same in three digits, for what is read in passing: `1.1` and `1673` where the full text says `1.0978`
    /// and `1672.7`.
    public static String brief(Interval interval) {
        return words(interval, BRIEF_DIGITS);
    }

    private static String words(Interval interval, int digits) {
        if (interval.isExact()) {
            return joined(number(interval.low(), digits), interval.unit());
        }
        if (interval.low() == Double.NEGATIVE_INFINITY) {
            return joined("at most " + number(interval.high(), digits), interval.unit());
        }
        if (interval.high() == Double.POSITIVE_INFINITY) {
            return joined("at least " + number(interval.low(), digits), interval.unit());
        }
        return joined(number(interval.low(), digits) + " to " + number(interval.high(), digits), interval.unit());
    }

    /// The unit as it is printed; nothing for counts and scores.
    public static String of(Unit unit) {
        return PRINTED.getOrDefault(unit, printed(unit.code()));
    }

    /// What every other code needs, so that a new unit needs nothing here.
    private static String printed(String code) {
        return code.replace("mm[Hg]", "mmHg")
                .replace("cm[H2O]", "cmH₂O")
                .replace("[iU]", "IU")
                .replaceAll("\\bu(?=[glm](?![a-z])|mol)", "µ")
                .replace("m2", "m²")
                .replace('.', '·');
    }

    private static String joined(String number, Unit unit) {
        String printed = of(unit);
        return printed.isEmpty() ? number : number + " " + printed;
    }

    /// Digits before the point are kept all.
    private static String number(double value, int digits) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        int kept = Math.max(digits, exact.precision() - exact.scale());
        BigDecimal rounded =
                exact.round(new MathContext(kept, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
