package org.vasomotion.simulation.arithmetic;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// [Elementary] for whole rows, several lanes at once: the same operations in the same order, hence the same bits.
///
/// To be touched only where [VectorUnit#isPresent()]. A row is as long as a multiple of the widest vector, and may be
/// written over itself. Each function is one loop that calls no function of ours: the compiler gives up to put
/// functions into a loop after some forty operations on vectors, and a vector that is handed to a function is
/// written to memory first.
@Api
public final class VectorElementary {

    /// As wide as the machine, and never wider than the rows are padded to.
    @Dimensionless
    public static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() <= 8 ? DoubleVector.SPECIES_PREFERRED : DoubleVector.SPECIES_512;

    private VectorElementary() {}

    /// As [Elementary#exp] of each number of a row.
    public static void exp(double[] row, double[] into) {
        for (int i = 0; i < row.length; i += SPECIES.length()) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, row, i);
            DoubleVector rounded = x.mul(Elementary.LOG2_E).add(Elementary.ROUNDER);
            DoubleVector n = rounded.sub(Elementary.ROUNDER);
            DoubleVector r = x.sub(n.mul(Elementary.LN2_HIGH)).sub(n.mul(Elementary.LN2_LOW));
            DoubleVector scale = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, 52)
                    .add(Elementary.EXPONENT_OF_ONE)
                    .reinterpretAsDoubles();
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r.add(1).add(r.mul(1.0 / 6).add(1.0 / 2).mul(r2));
            DoubleVector middle = r.mul(1.0 / 120)
                    .add(1.0 / 24)
                    .add(r.mul(1.0 / 5040).add(1.0 / 720).mul(r2));
            DoubleVector high = r.mul(1.0 / 362880)
                    .add(1.0 / 40320)
                    .add(r.mul(1.0 / 39916800).add(1.0 / 3628800).mul(r2));
            DoubleVector top = r.mul(1.0 / 6227020800.0).add(1.0 / 479001600);
            low.add(r4.mul(middle.add(r4.mul(high.add(r4.mul(top))))))
                    .mul(scale)
                    .intoArray(into, i);
        }
    }

    /// As [Elementary#log] of each number of a row.
    public static void log(double[] row, double[] into) {
        for (int i = 0; i < row.length; i += SPECIES.length()) {
            LongVector bits = DoubleVector.fromArray(SPECIES, row, i).reinterpretAsLongs();
            LongVector exponent = bits.sub(Elementary.BITS_OF_HALF_ROOT).lanewise(VectorOperators.ASHR, 52);
            DoubleVector mantissa =
                    bits.sub(exponent.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
            DoubleVector n =
                    exponent.add(Elementary.ROUNDER_BITS).reinterpretAsDoubles().sub(Elementary.ROUNDER);
            DoubleVector s = mantissa.sub(1).div(mantissa.add(1));
            DoubleVector z = s.mul(s);
            DoubleVector z2 = z.mul(z);
            DoubleVector z4 = z2.mul(z2);
            DoubleVector low =
                    z.mul(1.0 / 5).add(1.0 / 3).add(z.mul(1.0 / 9).add(1.0 / 7).mul(z2));
            DoubleVector high = z.mul(1.0 / 13)
                    .add(1.0 / 11)
                    .add(z.mul(1.0 / 17).add(1.0 / 15).mul(z2));
            DoubleVector series = low.add(z4.mul(high.add(z4.mul(z.mul(1.0 / 21).add(1.0 / 19)))));
            DoubleVector twice = s.mul(2);
            twice.add(twice.mul(z).mul(series))
                    .add(n.mul(Elementary.LN2_LOW))
                    .add(n.mul(Elementary.LN2_HIGH))
                    .intoArray(into, i);
        }
    }

    /// As [Elementary#logOnePlus] of each number of a row.
    public static void logOnePlus(double[] row, double[] into) {
        for (int i = 0; i < row.length; i += SPECIES.length()) {
            DoubleVector y = DoubleVector.fromArray(SPECIES, row, i);
            DoubleVector s = y.div(y.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector z2 = z.mul(z);
            DoubleVector z4 = z2.mul(z2);
            DoubleVector a =
                    z.mul(1.0 / 5).add(1.0 / 3).add(z.mul(1.0 / 9).add(1.0 / 7).mul(z2));
            DoubleVector b = z.mul(1.0 / 13)
                    .add(1.0 / 11)
                    .add(z.mul(1.0 / 17).add(1.0 / 15).mul(z2));
            DoubleVector c = z.mul(1.0 / 21)
                    .add(1.0 / 19)
                    .add(z.mul(1.0 / 25).add(1.0 / 23).mul(z2));
            DoubleVector d = z.mul(1.0 / 29).add(1.0 / 27);
            DoubleVector twice = s.mul(2);
            twice.add(twice.mul(z).mul(a.add(z4.mul(b.add(z4.mul(c.add(z4.mul(d))))))))
                    .intoArray(into, i);
        }
    }
}
