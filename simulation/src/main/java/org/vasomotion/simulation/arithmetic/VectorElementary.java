package org.vasomotion.simulation.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// [Elementary] on several lanes at once: the same operations in the same order, hence the same bits.
///
/// To be touched only where [VectorUnit#isPresent()].
@Api
public final class VectorElementary {

    /// As wide as the machine, and never wider than the rows are padded to.
    @Dimensionless
    public static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() <= 8 ? DoubleVector.SPECIES_PREFERRED : DoubleVector.SPECIES_512;

    private VectorElementary() {}

    /// As [Elementary#exp].
    public static DoubleVector exp(DoubleVector x) {
        DoubleVector rounded = x.mul(Elementary.LOG2_E).add(Elementary.ROUNDER);
        DoubleVector n = rounded.sub(Elementary.ROUNDER);
        DoubleVector r = x.sub(n.mul(Elementary.LN2_HIGH)).sub(n.mul(Elementary.LN2_LOW));
        DoubleVector scale = rounded.reinterpretAsLongs()
                .lanewise(VectorOperators.LSHL, 52)
                .add(Elementary.EXPONENT_OF_ONE)
                .reinterpretAsDoubles();
        return expOfRemainder(r).mul(scale);
    }

    private static DoubleVector expOfRemainder(DoubleVector r) {
        DoubleVector r2 = r.mul(r);
        DoubleVector r4 = r2.mul(r2);
        DoubleVector low = r.add(1).add(pair(r, 1.0 / 2, 1.0 / 6).mul(r2));
        DoubleVector middle = quad(r, r2, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040);
        DoubleVector high = quad(r, r2, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800);
        DoubleVector top = pair(r, 1.0 / 479001600, 1.0 / 6227020800.0);
        return low.add(r4.mul(middle.add(r4.mul(high.add(r4.mul(top))))));
    }

    /// As [Elementary#log].
    public static DoubleVector log(DoubleVector x) {
        LongVector bits = x.reinterpretAsLongs();
        LongVector exponent = bits.sub(Elementary.BITS_OF_HALF_ROOT).lanewise(VectorOperators.ASHR, 52);
        DoubleVector mantissa =
                bits.sub(exponent.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
        DoubleVector n =
                exponent.add(Elementary.ROUNDER_BITS).reinterpretAsDoubles().sub(Elementary.ROUNDER);
        DoubleVector s = mantissa.sub(1).div(mantissa.add(1));
        DoubleVector z = s.mul(s);
        DoubleVector z2 = z.mul(z);
        DoubleVector z4 = z2.mul(z2);
        DoubleVector low = quad(z, z2, 1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9);
        DoubleVector high = quad(z, z2, 1.0 / 11, 1.0 / 13, 1.0 / 15, 1.0 / 17);
        DoubleVector series = low.add(z4.mul(high.add(z4.mul(pair(z, 1.0 / 19, 1.0 / 21)))));
        DoubleVector twice = s.mul(2);
        return twice.add(twice.mul(z).mul(series))
                .add(n.mul(Elementary.LN2_LOW))
                .add(n.mul(Elementary.LN2_HIGH));
    }

    /// As [Elementary#logOnePlus].
    public static DoubleVector logOnePlus(DoubleVector y) {
        DoubleVector s = y.div(y.add(2));
        DoubleVector z = s.mul(s);
        DoubleVector z2 = z.mul(z);
        DoubleVector z4 = z2.mul(z2);
        DoubleVector a = quad(z, z2, 1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9);
        DoubleVector b = quad(z, z2, 1.0 / 11, 1.0 / 13, 1.0 / 15, 1.0 / 17);
        DoubleVector c = quad(z, z2, 1.0 / 19, 1.0 / 21, 1.0 / 23, 1.0 / 25);
        DoubleVector d = pair(z, 1.0 / 27, 1.0 / 29);
        DoubleVector twice = s.mul(2);
        return twice.add(twice.mul(z).mul(a.add(z4.mul(b.add(z4.mul(c.add(z4.mul(d))))))));
    }

    /// c0 + x c1.
    private static DoubleVector pair(DoubleVector x, double c0, double c1) {
        return x.mul(c1).add(c0);
    }

    /// (c0 + x c1) + (c2 + x c3) x2.
    private static DoubleVector quad(DoubleVector x, DoubleVector x2, double c0, double c1, double c2, double c3) {
        return pair(x, c0, c1).add(pair(x, c2, c3).mul(x2));
    }
}
