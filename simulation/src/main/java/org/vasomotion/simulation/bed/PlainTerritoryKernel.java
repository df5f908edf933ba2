package org.vasomotion.simulation.bed;

import static org.vasomotion.simulation.bed.Territory.CAPILLARY_SHARE;
import static org.vasomotion.simulation.bed.Territory.DOWNSTREAM_RESISTANCE_MM_HG;
import static org.vasomotion.simulation.bed.Territory.FARTHEST;
import static org.vasomotion.simulation.bed.Territory.LEAST_OPEN;
import static org.vasomotion.simulation.bed.Territory.LEAST_TISSUE_PRESSURE_MM_HG;
import static org.vasomotion.simulation.bed.Territory.REFERENCE_ACTIVATION;
import static org.vasomotion.simulation.bed.Territory.SPREAD_MM_HG;
import static org.vasomotion.simulation.bed.Territory.TERMINAL_RESISTANCE_MM_HG;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;

/// One lane at a time. Whoever changes an operation here changes it in [VectorTerritoryKernel] too; a test
/// compares bits.
@Evidence(none = "evaluates what Territory and TerminalTone cite")
final class PlainTerritoryKernel implements TerritoryKernel {

    @Override
    public void prepare(Territory t, BedConditions bed) {
        double[] tissueMmHg = bed.tissueMmHg();
        double[] viscosity = bed.viscosity();
        double[] plugging = bed.plugging();
        for (int i = 0; i < t.lanes; i++) {
            double a = t.activation[i];
            double d = Elementary.exp((a - REFERENCE_ACTIVATION) * -0.75);
            double d2 = d * d;
            double d4 = d2 * d2;
            double resting = viscosity[i] * TERMINAL_RESISTANCE_MM_HG;
            double power = Elementary.exp(Elementary.log(a) * 1.6);
            t.diameter[i] = d;
            t.conductancePerMmHg[i] = d4 / resting;
            t.resistanceMmHg[i] = resting / d4;
            t.closingMmHg[i] = (Math.max(tissueMmHg[i], LEAST_TISSUE_PRESSURE_MM_HG) + 10) + power * 85;
            t.unplugged[i] = Elementary.exp(-Math.min(plugging[i] * t.plugWeight, FARTHEST));
        }
    }

    @Override
    public void flowAt(Territory t, BedConditions bed, double[] inflowMmHg) {
        double[] exchanging = bed.exchanging();
        double[] downstreamMmHg = bed.downstreamMmHg();
        double[] fixedMmHg = bed.fixedResistanceMmHg();
        double scale = bed.scale();
        for (int i = 0; i < t.lanes; i++) {
            double x = (inflowMmHg[i] - t.closingMmHg[i]) * (1 / SPREAD_MM_HG);
            double e = Elementary.exp(-Math.min(Math.abs(x), FARTHEST));
            double vessels = (x > 0 ? 1 : e) / (e + 1);
            double conductance = t.conductancePerMmHg[i];
            double falling = (Math.max(x, 0) + Elementary.logOnePlus(e)) * (scale * SPREAD_MM_HG) * conductance;
            double fallingSlope = vessels * scale * conductance;
            double free = t.unplugged[i];
            double n = vessels * free;
            double share = exchanging[i];
            double exchange = share * Math.max(n, LEAST_OPEN);
            double gamma = exchange + vessels * t.thoroughfare;
            double perGamma = 1 / Math.max(gamma, LEAST_OPEN);
            double capillaries = perGamma * (DOWNSTREAM_RESISTANCE_MM_HG * CAPILLARY_SHARE);
            double perTotal = 1 / (t.resistanceMmHg[i] + fixedMmHg[i] + capillaries);
            double head = inflowMmHg[i] - downstreamMmHg[i];
            double ohmic = Math.max(head, 0) * scale * perTotal;
            double recruited = (n > LEAST_OPEN ? share * free : 0) + t.thoroughfare;
            double opening = vessels * (1 - vessels) * (1 / SPREAD_MM_HG) * recruited;
            double relief = opening * capillaries * perGamma;
            double ohmicSlope = head > 0 ? (scale + ohmic * relief) * perTotal : 0;
            t.flow[i] = Math.min(falling, ohmic);
            t.slopePerMmHg[i] = falling > ohmic ? ohmicSlope : fallingSlope;
            t.open[i] = n;
            t.nutritive[i] = exchange / gamma;
        }
    }

    @Override
    public void approach(Territory t, ToneDrives drives, double share) {
        double perRestingOxygen = 1 / t.restingOxygenMmHg;
        for (int i = 0; i < t.lanes; i++) {
            double d = t.diameter[i];
            double stress = Math.min(t.flow[i] / (d * d * d), 3);
            double signal = Math.min(Math.max(1 - t.oxygenMmHg[i] * perRestingOxygen, -1), 1);
            double drive = drives.common[i]
                    + drives.spread[i] * t.latent
                    + drives.myogenic[i] * d
                    - drives.shear[i] * stress
                    - drives.metabolic[i] * signal;
            double e = Elementary.exp(-Math.min(Math.abs(drive), FARTHEST));
            double aim = (drive > 0 ? 1 : e) / (e + 1);
            t.activation[i] = t.activation[i] + (aim - t.activation[i]) * share;
        }
    }
}
