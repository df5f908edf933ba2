package org.vasomotion.simulation.bed;

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

/// Several lanes at a time: the operations of [PlainTerritoryKernel] in the same order.
@Evidence(none = "evaluates what Territory and TerminalTone cite")
final class VectorTerritoryKernel implements TerritoryKernel {

    @Dimensionless
    private static final VectorSpecies<Double> SPECIES = VectorElementary.SPECIES;

    @Override
    public void prepare(Territory t, BedConditions bed) {
        double[] tissueMmHg = bed.tissueMmHg();
        double[] viscosity = bed.viscosity();
        double[] plugging = bed.plugging();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector a = load(t.activation, i);
            DoubleVector d = VectorElementary.exp(a.sub(REFERENCE_ACTIVATION).mul(-0.75));
            DoubleVector d2 = d.mul(d);
            DoubleVector d4 = d2.mul(d2);
            DoubleVector resting = load(viscosity, i).mul(TERMINAL_RESISTANCE_MM_HG);
            DoubleVector power = VectorElementary.exp(VectorElementary.log(a).mul(1.6));
            d.intoArray(t.diameter, i);
            d4.div(resting).intoArray(t.conductancePerMmHg, i);
            resting.div(d4).intoArray(t.resistanceMmHg, i);
            load(tissueMmHg, i)
                    .max(LEAST_TISSUE_PRESSURE_MM_HG)
                    .add(10)
                    .add(power.mul(85))
                    .intoArray(t.closingMmHg, i);
            VectorElementary.exp(
                            load(plugging, i).mul(t.plugWeight).min(FARTHEST).neg())
                    .intoArray(t.unplugged, i);
        }
    }

    @Override
    public void flowAt(Territory t, BedConditions bed, double[] inflowMmHg) {
        distance(t, bed, inflowMmHg);
        waterfall(t, bed, inflowMmHg);
        downstream(t, bed, inflowMmHg);
    }

    /// Three loops: in a longer one the compiler gives up half-way and calls the slow versions of vector operations.
    private static void distance(Territory t, BedConditions bed, double[] inflowMmHg) {
        double[] e = bed.openVessels();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector x = load(inflowMmHg, i).sub(load(t.closingMmHg, i)).mul(1 / SPREAD_MM_HG);
            VectorElementary.exp(x.abs().min(FARTHEST).neg()).intoArray(e, i);
        }
    }

    private static void waterfall(Territory t, BedConditions bed, double[] inflowMmHg) {
        double[] openVessels = bed.openVessels();
        double scale = bed.scale();
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector x = load(inflowMmHg, i).sub(load(t.closingMmHg, i)).mul(1 / SPREAD_MM_HG);
            DoubleVector e = load(openVessels, i);
            DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
            VectorMask<Double> above = x.compare(VectorOperators.GT, DoubleVector.zero(SPECIES));
            DoubleVector vessels = e.blend(one, above).div(e.add(1));
            DoubleVector conductance = load(t.conductancePerMmHg, i);
            x.max(0)
                    .add(VectorElementary.logOnePlus(e))
                    .mul(scale * SPREAD_MM_HG)
                    .mul(conductance)
                    .intoArray(t.flow, i);
            vessels.mul(scale).mul(conductance).intoArray(t.slopePerMmHg, i);
            vessels.mul(load(t.unplugged, i)).intoArray(t.open, i);
            vessels.intoArray(openVessels, i);
        }
    }

    private static void downstream(Territory t, BedConditions bed, double[] inflowMmHg) {
        double[] openVessels = bed.openVessels();
        double[] exchanging = bed.exchanging();
        double[] downstreamMmHg = bed.downstreamMmHg();
        double[] fixedMmHg = bed.fixedResistanceMmHg();
        double scale = bed.scale();
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector least = DoubleVector.broadcast(SPECIES, LEAST_OPEN);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector vessels = load(openVessels, i);
            DoubleVector n = load(t.open, i);
            DoubleVector share = load(exchanging, i);
            DoubleVector exchange = share.mul(n.max(least));
            DoubleVector gamma = exchange.add(vessels.mul(t.thoroughfare));
            DoubleVector perGamma = one.div(gamma.max(least));
            DoubleVector capillaries = perGamma.mul(DOWNSTREAM_RESISTANCE_MM_HG * CAPILLARY_SHARE);
            DoubleVector perTotal =
                    one.div(load(t.resistanceMmHg, i).add(load(fixedMmHg, i)).add(capillaries));
            DoubleVector head = load(inflowMmHg, i).sub(load(downstreamMmHg, i));
            DoubleVector ohmic = head.max(zero).mul(scale).mul(perTotal);
            DoubleVector free = share.mul(load(t.unplugged, i));
            DoubleVector recruited =
                    zero.blend(free, n.compare(VectorOperators.GT, least)).add(t.thoroughfare);
            DoubleVector opening =
                    vessels.mul(one.sub(vessels)).mul(1 / SPREAD_MM_HG).mul(recruited);
            DoubleVector relief = opening.mul(capillaries).mul(perGamma);
            DoubleVector resisted = ohmic.mul(relief).add(scale).mul(perTotal);
            DoubleVector ohmicSlope = zero.blend(resisted, head.compare(VectorOperators.GT, zero));
            DoubleVector falling = load(t.flow, i);
            VectorMask<Double> resists = falling.compare(VectorOperators.GT, ohmic);
            falling.min(ohmic).intoArray(t.flow, i);
            load(t.slopePerMmHg, i).blend(ohmicSlope, resists).intoArray(t.slopePerMmHg, i);
            exchange.div(gamma).intoArray(t.nutritive, i);
        }
    }

    @Override
    public void approach(Territory t, ToneDrives drives, double share) {
        double perRestingOxygen = 1 / t.restingOxygenMmHg;
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int i = 0; i < t.width; i += SPECIES.length()) {
            DoubleVector d = load(t.diameter, i);
            DoubleVector stress = load(t.flow, i).div(d.mul(d).mul(d)).min(3);
            DoubleVector signal =
                    one.sub(load(t.oxygenMmHg, i).mul(perRestingOxygen)).max(-1).min(1);
            DoubleVector drive = load(drives.common, i)
                    .add(load(drives.spread, i).mul(t.latent))
                    .add(load(drives.myogenic, i).mul(d))
                    .sub(load(drives.shear, i).mul(stress))
                    .sub(load(drives.metabolic, i).mul(signal));
            DoubleVector e = VectorElementary.exp(drive.abs().min(FARTHEST).neg());
            DoubleVector aim =
                    e.blend(one, drive.compare(VectorOperators.GT, zero)).div(e.add(1));
            DoubleVector now = load(t.activation, i);
            now.add(aim.sub(now).mul(share)).intoArray(t.activation, i);
        }
    }

    private static DoubleVector load(double[] row, int i) {
        return DoubleVector.fromArray(SPECIES, row, i);
    }
}
