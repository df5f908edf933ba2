package org.vasomotion.model.explanation;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// The arithmetic an explanation may use. Each operation works on the numbers of its operands, in the units
/// these state.
///
/// On intervals the result contains every value that the operation takes for values inside the operands.
@Api
public enum Operation {
    SUM {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            double low = 0;
            double high = 0;
            for (int i = 0; i < operands.size(); i++) {
                low += operands.get(i).low();
                high += operands.get(i).high();
            }
            return Interval.of(low, high, unit);
        }
    },
    DIFFERENCE {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            Interval left = operands.get(0);
            Interval right = operands.get(1);
            return Interval.of(left.low() - right.high(), left.high() - right.low(), unit);
        }
    },
    PRODUCT {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            double low = operands.get(0).low();
            double high = operands.get(0).high();
            for (int i = 1; i < operands.size(); i++) {
                Interval next = operands.get(i);
                double a = times(low, next.low());
                double b = times(low, next.high());
                double c = times(high, next.low());
                double d = times(high, next.high());
                low = Math.min(Math.min(a, b), Math.min(c, d));
                high = Math.max(Math.max(a, b), Math.max(c, d));
            }
            return Interval.of(low, high, unit);
        }
    },
    /// First operand over the second; the second must lie on one side of zero.
    QUOTIENT {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            Interval over = operands.get(0);
            Interval under = operands.get(1);
            if (under.low() <= 0 && under.high() >= 0) {
                throw new ArithmeticException("division by an interval that holds zero: " + under);
            }
            double a = divide(over.low(), under.low());
            double b = divide(over.low(), under.high());
            double c = divide(over.high(), under.low());
            double d = divide(over.high(), under.high());
            return Interval.of(
                    Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)), unit);
        }
    },
    /// First operand, positive, to the power of the second: for quantities on a logarithmic scale such as
    /// acidity.
    POWER {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            Interval base = operands.get(0);
            Interval exponent = operands.get(1);
            if (base.low() <= 0) {
                throw new IllegalArgumentException("a power of a base that may not be positive: " + base);
            }
            double a = power(base.low(), exponent.low());
            double b = power(base.low(), exponent.high());
            double c = power(base.high(), exponent.low());
            double d = power(base.high(), exponent.high());
            return Interval.of(
                    Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)), unit);
        }
    },
    MAXIMUM {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            double low = Double.NEGATIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Interval operand : operands) {
                low = Math.max(low, operand.low());
                high = Math.max(high, operand.high());
            }
            return Interval.of(low, high, unit);
        }
    },
    MINIMUM {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            for (Interval operand : operands) {
                low = Math.min(low, operand.low());
                high = Math.min(high, operand.high());
            }
            return Interval.of(low, high, unit);
        }
    },
    /// Root of the one operand, which must not be negative.
    SQUARE_ROOT {
        @Override
        Interval apply(List<Interval> operands, Unit unit) {
            Interval square = operands.get(0);
            if (operands.size() != 1 || square.low() < 0) {
                throw new ArithmeticException("square root of one number that is not negative, got " + operands);
            }
            return Interval.of(Math.sqrt(square.low()), Math.sqrt(square.high()), unit);
        }
    };

    /// The interval of results, as a number in `unit`.
    ///
    /// @throws ArithmeticException if a quotient's divisor may be zero, or a square negative
    abstract Interval apply(List<Interval> operands, Unit unit);

    /// Zero times an infinite bound is zero here: the bound stands for "any finite value".
    private static double times(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    /// One to the power of any finite value is one, also where the value is unbounded.
    private static double power(double base, double exponent) {
        return base == 1 ? 1 : Math.pow(base, exponent);
    }

    /// Any finite value over any finite value: two infinite bounds give the limit nearest to zero, which the
    /// other corners widen.
    private static double divide(double a, double b) {
        return Double.isInfinite(b) ? 0 : a / b;
    }
}
