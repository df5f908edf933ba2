package org.vasomotion.simulation.bed;

import static jdk.incubator.vector.DoubleVector.fromArray;
import static org.vasomotion.simulation.bed.Territory.CAPILLARY_SHARE;
import static org.vasomotion.simulation.bed.Territory.DOWNSTREAM_RESISTANCE_MM_HG;
import static org.vasomotion.simulation.bed.Territory.FARTHEST;
import static org.vasomotion.simulation.bed.Territory.LEAST_OPEN;
import static org.vasomotion.simulation.bed.Territory.LEAST_TISSUE_PRESSURE_MM_HG;
import static org.vasomotion.simulation.bed.Territory.REFERENCE_ACTIVATION;
import static org.vasomotion.simulation.bed.Territory.SPREAD_MM_HG;
import static org.vasomotion.simulation.bed.Territory.TERMINAL_RESISTANCE_MM_HG;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.VectorElementary;

/// Several lanes at a time: the operations of [PlainTerritoryKernel] in the same order. Many short loops, for what
/// [VectorElementary] says.
@Evidence(none = "evaluates what Territory and TerminalTone cite")
final class VectorTerritoryKernel implements TerritoryKernel {

    @Dimensionless
    private static final VectorSpecies<Double> SPECIES = VectorElementary.SPECIES;

    /// What one loop leaves for the next: a power of the activation, and later what drives it.
    @Dimensionless
    private final double[] power;

    /// The share of a territory's terminal arterioles that are open.
    @Dimensionless
    private final double[] openVessels;

    /// The same: what rounds off the bend where vessels close, and later an exponential of the drive.
    @Dimensionless
    private final double[] softened;

    VectorTerritoryKernel(int width) {
        this.power = new double[width];
        this.openVessels = new double[width];
        this.softened = new double[width];
    }

    @Override
    public void prepare(Territory t, BedConditions bed) {
        double[] plugging = bed.plugging();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            fromArray(SPECIES, t.activation, i)
                    .sub(REFERENCE_ACTIVATION)
                    .mul(-0.75)
                    .intoArray(t.diameter, i);
            fromArray(SPECIES, plugging, i)
                    .mul(t.plugWeight)
                    .min(FARTHEST)
                    .neg()
                    .intoArray(t.unplugged, i);
        }
        VectorElementary.exp(t.diameter, t.diameter);
        VectorElementary.exp(t.unplugged, t.unplugged);
        VectorElementary.log(t.activation, power);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            fromArray(SPECIES, power, i).mul(1.6).intoArray(power, i);
        }
        VectorElementary.exp(power, power);
        wall(t, bed);
    }

    private void wall(Territory t, BedConditions bed) {
        double[] tissueMmHg = bed.tissueMmHg();
        double[] viscosity = bed.viscosity();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector d = fromArray(SPECIES, t.diameter, i);
            DoubleVector d2 = d.mul(d);
            DoubleVector d4 = d2.mul(d2);
            DoubleVector resting = fromArray(SPECIES, viscosity, i).mul(TERMINAL_RESISTANCE_MM_HG);
            d4.div(resting).intoArray(t.conductancePerMmHg, i);
            resting.div(d4).intoArray(t.resistanceMmHg, i);
            fromArray(SPECIES, tissueMmHg, i)
                    .max(LEAST_TISSUE_PRESSURE_MM_HG)
                    .add(10)
                    .add(fromArray(SPECIES, power, i).mul(85))
                    .intoArray(t.closingMmHg, i);
        }
    }

    @Override
    public void flowAt(Territory t, BedConditions bed, double[] inflowMmHg) {
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector x = fromArray(SPECIES, inflowMmHg, i)
                    .sub(fromArray(SPECIES, t.closingMmHg, i))
                    .mul(1 / SPREAD_MM_HG);
            x.abs().min(FARTHEST).neg().intoArray(openVessels, i);
        }
        VectorElementary.exp(openVessels, openVessels);
        VectorElementary.logOnePlus(openVessels, softened);
        waterfall(t, bed, inflowMmHg);
        downstream(t, bed, inflowMmHg);
    }

    private void waterfall(Territory t, BedConditions bed, double[] inflowMmHg) {
        double scale = bed.scale();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector x = fromArray(SPECIES, inflowMmHg, i)
                    .sub(fromArray(SPECIES, t.closingMmHg, i))
                    .mul(1 / SPREAD_MM_HG);
            DoubleVector e = fromArray(SPECIES, openVessels, i);
            DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
            VectorMask<Double> above = x.compare(VectorOperators.GT, DoubleVector.zero(SPECIES));
            DoubleVector vessels = e.blend(one, above).div(e.add(1));
            DoubleVector conductance = fromArray(SPECIES, t.conductancePerMmHg, i);
            x.max(0)
                    .add(fromArray(SPECIES, softened, i))
                    .mul(scale * SPREAD_MM_HG)
                    .mul(conductance)
                    .intoArray(t.flow, i);
            vessels.mul(scale).mul(conductance).intoArray(t.slopePerMmHg, i);
            vessels.mul(fromArray(SPECIES, t.unplugged, i)).intoArray(t.open, i);
            vessels.intoArray(openVessels, i);
        }
    }

    private void downstream(Territory t, BedConditions bed, double[] inflowMmHg) {
        double[] exchanging = bed.exchanging();
        double[] downstreamMmHg = bed.downstreamMmHg();
        double[] fixedMmHg = bed.fixedResistanceMmHg();
        double scale = bed.scale();
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector least = DoubleVector.broadcast(SPECIES, LEAST_OPEN);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector vessels = fromArray(SPECIES, openVessels, i);
            DoubleVector n = fromArray(SPECIES, t.open, i);
            DoubleVector share = fromArray(SPECIES, exchanging, i);
            DoubleVector exchange = share.mul(n.max(least));
            DoubleVector gamma = exchange.add(vessels.mul(t.thoroughfare));
            DoubleVector perGamma = one.div(gamma.max(least));
            DoubleVector capillaries = perGamma.mul(DOWNSTREAM_RESISTANCE_MM_HG * CAPILLARY_SHARE);
            DoubleVector perTotal = one.div(fromArray(SPECIES, t.resistanceMmHg, i)
                    .add(fromArray(SPECIES, fixedMmHg, i))
                    .add(capillaries));
            DoubleVector head = fromArray(SPECIES, inflowMmHg, i).sub(fromArray(SPECIES, downstreamMmHg, i));
            DoubleVector ohmic = head.max(zero).mul(scale).mul(perTotal);
            DoubleVector free = share.mul(fromArray(SPECIES, t.unplugged, i));
            DoubleVector recruited =
                    zero.blend(free, n.compare(VectorOperators.GT, least)).add(t.thoroughfare);
            DoubleVector opening =
                    vessels.mul(one.sub(vessels)).mul(1 / SPREAD_MM_HG).mul(recruited);
            DoubleVector relief = opening.mul(capillaries).mul(perGamma);
            DoubleVector resisted = ohmic.mul(relief).add(scale).mul(perTotal);
            DoubleVector ohmicSlope = zero.blend(resisted, head.compare(VectorOperators.GT, zero));
            DoubleVector falling = fromArray(SPECIES, t.flow, i);
            VectorMask<Double> resists = falling.compare(VectorOperators.GT, ohmic);
            falling.min(ohmic).intoArray(t.flow, i);
            fromArray(SPECIES, t.slopePerMmHg, i).blend(ohmicSlope, resists).intoArray(t.slopePerMmHg, i);
            exchange.div(gamma).intoArray(t.nutritive, i);
        }
    }

    @Override
    public void approach(Territory t, ToneDrives drives, double share) {
        drive(t, drives);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            fromArray(SPECIES, power, i).abs().min(FARTHEST).neg().intoArray(softened, i);
        }
        VectorElementary.exp(softened, softened);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector e = fromArray(SPECIES, softened, i);
            DoubleVector aim = e.blend(one, fromArray(SPECIES, power, i).compare(VectorOperators.GT, zero))
                    .div(e.add(1));
            DoubleVector now = fromArray(SPECIES, t.activation, i);
            now.add(aim.sub(now).mul(share)).intoArray(t.activation, i);
        }
    }

    private void drive(Territory t, ToneDrives drives) {
        double perRestingOxygen = 1 / t.restingOxygenMmHg;
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector d = fromArray(SPECIES, t.diameter, i);
            DoubleVector stress =
                    fromArray(SPECIES, t.flow, i).div(d.mul(d).mul(d)).min(3);
            DoubleVector signal = one.sub(fromArray(SPECIES, t.oxygenMmHg, i).mul(perRestingOxygen))
                    .max(-1)
                    .min(1);
            fromArray(SPECIES, drives.common, i)
                    .add(fromArray(SPECIES, drives.spread, i).mul(t.latent))
                    .add(fromArray(SPECIES, drives.myogenic, i).mul(d))
                    .sub(fromArray(SPECIES, drives.shear, i).mul(stress))
                    .sub(fromArray(SPECIES, drives.metabolic, i).mul(signal))
                    .intoArray(power, i);
        }
    }
}
