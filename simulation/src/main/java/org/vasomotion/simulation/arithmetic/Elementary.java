package org.vasomotion.simulation.arithmetic;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Exponential, logarithm and their kin, built from additions, multiplications and bit shifts only.
///
/// `Math.exp` may round differently in the interpreter and in compiled code, so that a result would depend
/// on how long the virtual machine has run. These functions are the same IEEE 754 operations everywhere,
/// without a branch, so that a compiler may also evaluate several lanes at once. Method: reduction by
/// multiples of ln 2 held in two parts (Cody and Waite 1980), then a polynomial evaluated in pairs
/// (Estrin); the logarithm by the series of the inverse hyperbolic tangent. Tested against `StrictMath`:
/// relative error of [#exp] below 1e-15, absolute error of [#log] below 1e-15 times the larger of 1 and the
/// result, relative error of [#logOnePlus] below 4e-15.
@Api
public final class Elementary {

    @Dimensionless
    static final double LOG2_E = 1.4426950408889634;

    @Dimensionless
    static final double LN2_HIGH = 0.6931471803691238;

    @Dimensionless
    static final double LN2_LOW = 1.9082149292705877e-10;
    /// 1.5 times 2^52: adding it rounds to the nearest integer and leaves that integer in the low bits.
    @Dimensionless
    static final double ROUNDER = 6755399441055744.0;

    static final long ROUNDER_BITS = 0x4338000000000000L;
    static final long EXPONENT_OF_ONE = 0x3FF0000000000000L;
    static final long BITS_OF_HALF_ROOT = 0x3FE6A09E667F3BCDL;

    private Elementary() {}

    /// e^x for x between -700 and 700; outside the result is meaningless.
    public static double exp(double x) {
        double rounded = x * LOG2_E + ROUNDER;
        double n = rounded - ROUNDER;
        double r = (x - n * LN2_HIGH) - n * LN2_LOW;
        double scale = Double.longBitsToDouble((Double.doubleToRawLongBits(rounded) << 52) + EXPONENT_OF_ONE);
        return expOfRemainder(r) * scale;
    }

    /// The exponential of each number of a row, which is as long as a multiple of the widest vector; it may be written
    /// over itself.
    public static void exp(double[] row, double[] into) {
        if (VectorUnit.isPresent()) {
            VectorElementary.exp(row, into);
        } else {
            Arrays.setAll(into, i -> exp(row[i]));
        }
    }

    private static double expOfRemainder(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (1 + r) + (1.0 / 2 + r * (1.0 / 6)) * r2;
        double middle = (1.0 / 24 + r * (1.0 / 120)) + (1.0 / 720 + r * (1.0 / 5040)) * r2;
        double high = (1.0 / 40320 + r * (1.0 / 362880)) + (1.0 / 3628800 + r * (1.0 / 39916800)) * r2;
        double top = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
        return low + r4 * (middle + r4 * (high + r4 * top));
    }

    /// The natural logarithm of a positive normal number.
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long exponent = (bits - BITS_OF_HALF_ROOT) >> 52;
        double mantissa = Double.longBitsToDouble(bits - (exponent << 52));
        double n = Double.longBitsToDouble(exponent + ROUNDER_BITS) - ROUNDER;
        double s = (mantissa - 1) / (mantissa + 1);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (1.0 / 3 + z * (1.0 / 5)) + (1.0 / 7 + z * (1.0 / 9)) * z2;
        double high = (1.0 / 11 + z * (1.0 / 13)) + (1.0 / 15 + z * (1.0 / 17)) * z2;
        double series = low + z4 * (high + z4 * (1.0 / 19 + z * (1.0 / 21)));
        return (2 * s + 2 * s * z * series + n * LN2_LOW) + n * LN2_HIGH;
    }

    /// The logarithm of each number of a row, as [#exp(double[], double[])].
    public static void log(double[] row, double[] into) {
        if (VectorUnit.isPresent()) {
            VectorElementary.log(row, into);
        } else {
            Arrays.setAll(into, i -> log(row[i]));
        }
    }

    /// ln(1 + y) for y between 0 and 1, accurate also where y is tiny.
    public static double logOnePlus(double y) {
        double s = y / (2 + y);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double a = (1.0 / 3 + z * (1.0 / 5)) + (1.0 / 7 + z * (1.0 / 9)) * z2;
        double b = (1.0 / 11 + z * (1.0 / 13)) + (1.0 / 15 + z * (1.0 / 17)) * z2;
        double c = (1.0 / 19 + z * (1.0 / 21)) + (1.0 / 23 + z * (1.0 / 25)) * z2;
        return 2 * s + 2 * s * z * (a + z4 * (b + z4 * (c + z4 * (1.0 / 27 + z * (1.0 / 29)))));
    }

    /// 1 / (1 + e^-x), for x between -700 and 700.
    public static double logistic(double x) {
        double e = exp(-Math.abs(x));
        double small = e / (1 + e);
        return x >= 0 ? 1 - small : small;
    }

    /// x^p for a positive normal x.
    public static double pow(double x, double p) {
        return exp(p * log(x));
    }

    /// The sum of eight numbers by a fixed tree, so that no compiler and no width changes it.
    public static double sum(double a, double b, double c, double d, double e, double f, double g, double h) {
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    /// Between low and high.
    public static double clip(double x, double low, double high) {
        return Math.min(Math.max(x, low), high);
    }
}
