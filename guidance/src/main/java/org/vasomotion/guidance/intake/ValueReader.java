package org.vasomotion.guidance.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads the text of a value: a plain decimal number, or a bound such as `<0.5` or `GREATER THAN 40`.
final class ValueReader {

    private static final Pattern BOUND =
            Pattern.compile("(?i)(<=|>=|<|>|less than|greater than)\\s*([-+]?[0-9]+(?:\\.[0-9]+)?)");

    private ValueReader() {}

    static Step<Interval> read(String text, Unit unit) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Step.stop(QuarantineReason.EMPTY_VALUE, "no value");
        }
        if (isPlainNumber(trimmed)) {
            double value = Double.parseDouble(trimmed);
            return Double.isFinite(value)
                    ? Step.pass(Interval.exactly(value, unit))
                    : Step.stop(QuarantineReason.IMPLAUSIBLE_VALUE, trimmed + " is beyond any number");
        }
        Matcher bound = BOUND.matcher(trimmed);
        if (bound.matches()) {
            return Step.pass(bounded(bound.group(1), Quantity.of(Double.parseDouble(bound.group(2)), unit)));
        }
        return Step.stop(QuarantineReason.NOT_A_NUMBER, "\"" + trimmed + "\" is not a number");
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
