package org.vasomotion.cli.study.report;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers of a table: three digits.
public final class Digits {

    private static final MathContext THREE = new MathContext(3);
    private static final int WHOLE = 100;

    private Digits() {}

    /// `none` for what is no number.
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "none";
        }
        if (Math.abs(value) >= WHOLE) {
            return String.valueOf(Math.round(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
