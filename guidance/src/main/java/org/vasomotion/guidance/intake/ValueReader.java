package org.vasomotion.guidance.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads the text of a value: a plain decimal number, or a bound such as `<0.5` or `GREATER THAN 40`.
final class ValueReader {

    private static final Pattern BOUND =
            Pattern.compile("(?i)(<=|>=|<|>|less than|greater than)\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))");

    /// No quantity is as large; anything smaller survives conversion between any two units.
    private static final double BEYOND_ANY_QUANTITY = 1e100;

    private ValueReader() {}

    static Step<Interval> read(String text, Unit unit) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Step.stop(QuarantineReason.EMPTY_VALUE, "no value");
        }
        if (isPlainNumber(trimmed)) {
            return number(trimmed).then(value -> Step.pass(Interval.exactly(value, unit)));
        }
        Matcher bound = BOUND.matcher(trimmed);
        if (bound.matches()) {
            return number(bound.group(2)).then(value -> Step.pass(bounded(bound.group(1), Quantity.of(value, unit))));
        }
        return Step.stop(QuarantineReason.NOT_A_NUMBER, "\"" + trimmed + "\" is not a number");
    }

    /// Adding zero makes a negative zero a plain one, which alone equals other zeros.
    private static Step<Double> number(String digits) {
        double value = Double.parseDouble(digits) + 0.0;
        return Math.abs(value) <= BEYOND_ANY_QUANTITY
                ? Step.pass(value)
                : Step.stop(QuarantineReason.IMPLAUSIBLE_VALUE, digits + " is beyond any quantity");
    }

    private static Interval bounded(String comparator, Quantity bound) {
        return switch (comparator.charAt(0)) {
            case '<' -> comparator.length() == 1 ? Interval.below(bound) : Interval.atMost(bound);
            case '>' -> comparator.length() == 1 ? Interval.above(bound) : Interval.atLeast(bound);
            case 'l', 'L' -> Interval.below(bound);
            default -> Interval.above(bound);
        };
    }

    /// Digits, one optional point, optional sign and exponent: what `Double.parseDouble` accepts beyond that
    /// (`NaN`, `0x1p3`, `5d`) is not a charted number.
    private static boolean isPlainNumber(String text) {
        boolean digit = false;
        boolean exponent = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c == '.' && !point && !exponent) {
                point = true;
            } else if ((c == 'e' || c == 'E') && digit && !exponent && i + 1 < text.length()) {
                exponent = true;
                digit = false;
            } else if (!((c == '-' || c == '+') && (i == 0 || Character.toLowerCase(text.charAt(i - 1)) == 'e'))) {
                return false;
            }
        }
        return digit;
    }
}
