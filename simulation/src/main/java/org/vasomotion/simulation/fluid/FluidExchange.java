package org.vasomotion.simulation.fluid;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Therapies;
import org.vasomotion.simulation.patient.Treatment;

/// Filtration, lymph, proteins and what was given: equations (44) to (50) and (54), explicit in minutes.
///
/// Revised Starling equation: Woodcock 2012, 10.1093/bja/aer515; oncotic pressure: Landis and Pappenheimer.
/// The leak
/// coefficients are assumptions fitted together; plasma volume is very sensitive to the reflection coefficient.
@Api
@Evidence(
        source = {
            "Woodcock 2012, 10.1093/bja/aer515",
            "Fleck 1985, 10.1016/s0140-6736(85)91447-3",
            "Hahn 2020, 10.1111/aas.13533; coefficients assumed"
        })
public final class FluidExchange {

    private static final double FAST_ML = 4500;
    private static final double SLOW_ML = 6500;

    @Dimensionless
    private static final double RED_CELL_SHARE = 0.70;

    private static final double ALBUMIN_G_PER_ML = 0.04;
    private static final double STORED_UNIT_ML = 280;
    /// The constriction by stored cells wears off over two hours (specification, after equation 54).
    private static final double STORAGE_DECAY_S = 7200;

    @Dimensionless
    private static final double HEALTHY_PERFUSED = 0.981;

    private final PatientBlock block;
    private final Therapies therapies;
    private final int lanes;
    private final double[] capillaryMmHg;

    @Dimensionless
    private final double[] interstitialConcentration;

    @Dimensionless
    private final double[] plasmaConcentration;

    private final double[] plasmaMl;

    public FluidExchange(PatientBlock block) {
        this.block = block;
        this.therapies = block.therapies();
        this.lanes = block.lanes();
        this.capillaryMmHg = new double[block.width()];
        this.interstitialConcentration = new double[block.width()];
        this.plasmaConcentration = new double[block.width()];
        this.plasmaMl = new double[block.width()];
    }

    /// Swelling of the interstitium; the beds need it before their flow.
    public void assessEdema() {
        double[] fastMl = block.state().of(StateVariable.FAST_INTERSTITIAL_VOLUME);
        double[] edema = block.signals().of(Signal.EDEMA);
        for (int i = 0; i < lanes; i++) {
            edema[i] = (fastMl[i] - FAST_ML) / FAST_ML;
        }
        double[] stiffening = block.parameters().of(Parameter.TISSUE_STIFFENING);
        for (Bed bed : BEDS) {
            double stiffness = BedConstant.INTERSTITIAL_STIFFNESS.of(bed);
            double[] tissueMmHg = block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, bed.place());
            for (int i = 0; i < lanes; i++) {
                tissueMmHg[i] = -2 + stiffness * compliance(edema[i]) + limit(edema[i], stiffening[i]);
            }
        }
    }

    private static final Bed[] BEDS = Bed.values();

    /// Pressure per stiffness at a swelling: equation (51).
    @Dimensionless
    private static double compliance(double edema) {
        return edema < 0 ? 6 * edema : 7 * edema / (1 + 1.2 * edema);
    }

    /// What skin and fascia add beyond a swelling of a fifth, the same in all beds; assumed.
    private static double limit(double edema, double stiffeningMmHg) {
        return stiffeningMmHg * Math.max(0, edema - 0.2);
    }

    /// Landis and Pappenheimer; concentration in g/dL.
    private static double oncoticMmHg(double c) {
        return 2.1 * c + 0.16 * c * c + 0.009 * c * c * c;
    }

    /// Computes the flows of this step, before volumes move.
    public void computeFlows() {
        concentrations();
        capillaryPressure();
        double[] filtration = block.signals().of(Signal.FILTRATION);
        double[] lymph = block.signals().of(Signal.LYMPH_FLOW);
        double[] edema = block.signals().of(Signal.EDEMA);
        double[] perfused = block.signals().of(Signal.PERFUSED_SHARE);
        double[] coupling = block.parameters().of(Parameter.SURFACE_COUPLING);
        double[] pumping = block.signals().of(Signal.LYMPHATIC_PUMPING);
        double[] ceiling = block.parameters().of(Parameter.LYMPH_CEILING);
        double[] stiffening = block.parameters().of(Parameter.TISSUE_STIFFENING);
        double[] leak = block.state().of(StateVariable.BARRIER_LEAK);
        double[] glycocalyx = block.state().of(StateVariable.GLYCOCALYX);
        for (int i = 0; i < lanes; i++) {
            double underLayer =
                    4.34 * glycocalyx[i] + oncoticMmHg(100 * interstitialConcentration[i]) * (1 - glycocalyx[i]);
            double reflection = reflection(leak[i], glycocalyx[i]);
            double hydraulic = capillaryMmHg[i] - (-2 + compliance(edema[i]) + limit(edema[i], stiffening[i]));
            double oncotic = reflection * (oncoticMmHg(100 * plasmaConcentration[i]) - underLayer);
            filtration[i] = Elementary.clip(
                    surface(perfused[i], coupling[i]) * 2.0 * (1 + 0.4 * leak[i]) * (hydraulic - oncotic), -6, 60);
            lymph[i] = 3 * Elementary.clip(1 + 10 * edema[i], 0.1, ceiling[i]) * pumping[i];
        }
    }

    @Dimensionless
    private static double reflection(double leak, double glycocalyx) {
        return 0.90 - 0.03 * leak - 0.02 * (1 - glycocalyx);
    }

    /// Exchange surface relative to health, where 0.981 of the capillaries are open.
    @Dimensionless
    private static double surface(double perfused, double coupling) {
        return 1 - coupling * (1 - perfused / HEALTHY_PERFUSED);
    }

    private void concentrations() {
        double[] bloodMl = block.signals().of(Signal.BLOOD_VOLUME);
        double[] cellsMl = block.state().of(StateVariable.RED_CELL_VOLUME);
        double[] plasmaG = block.state().of(StateVariable.PLASMA_PROTEIN);
        double[] interstitialG = block.state().of(StateVariable.INTERSTITIAL_PROTEIN);
        double[] fastMl = block.state().of(StateVariable.FAST_INTERSTITIAL_VOLUME);
        double[] slowMl = block.state().of(StateVariable.SLOW_INTERSTITIAL_VOLUME);
        for (int i = 0; i < lanes; i++) {
            plasmaMl[i] = bloodMl[i] - cellsMl[i];
            plasmaConcentration[i] = plasmaG[i] / plasmaMl[i];
            interstitialConcentration[i] = interstitialG[i] / (fastMl[i] + slowMl[i]);
        }
    }

    /// Mean capillary pressure, beds weighted by their resting flow: equation (46).
    private void capillaryPressure() {
        double all = 0;
        for (Bed bed : BEDS) {
            all += BedConstant.RESTING_FLOW.of(bed);
        }
        Arrays.fill(capillaryMmHg, 0);
        for (Bed bed : BEDS) {
            double weight = BedConstant.RESTING_FLOW.of(bed) / all;
            double[] relative = block.bedSignals().of(BedSignal.RELATIVE_FLOW, bed.place());
            double[] venousMmHg = block.signals()
                    .of(bed.isSplanchnic() ? Signal.SPLANCHNIC_VENOUS_PRESSURE : Signal.OTHER_VENOUS_PRESSURE);
            for (int i = 0; i < lanes; i++) {
                capillaryMmHg[i] += weight * (venousMmHg[i] + 0.45 * 24.5 * relative[i]);
            }
        }
    }

    /// Moves interstitium, proteins, cells and totals with the flows computed before.
    public void advance(double stepS) {
        double minutes = stepS / 60;
        interstitium(minutes);
        proteins(minutes);
        cells(stepS);
        totals(minutes);
    }

    private void interstitium(double minutes) {
        double[] filtration = block.signals().of(Signal.FILTRATION);
        double[] lymph = block.signals().of(Signal.LYMPH_FLOW);
        double[] edema = block.signals().of(Signal.EDEMA);
        double[] fastMl = block.state().of(StateVariable.FAST_INTERSTITIAL_VOLUME);
        double[] slowMl = block.state().of(StateVariable.SLOW_INTERSTITIAL_VOLUME);
        for (int i = 0; i < lanes; i++) {
            double across = 40 * (edema[i] - (slowMl[i] - SLOW_ML) / SLOW_ML);
            fastMl[i] += minutes * (filtration[i] - lymph[i] - across);
            slowMl[i] += minutes * across;
        }
    }

    private void proteins(double minutes) {
        double[] perfused = block.signals().of(Signal.PERFUSED_SHARE);
        double[] coupling = block.parameters().of(Parameter.SURFACE_COUPLING);
        double[] filtration = block.signals().of(Signal.FILTRATION);
        double[] lymph = block.signals().of(Signal.LYMPH_FLOW);
        double[] leak = block.state().of(StateVariable.BARRIER_LEAK);
        double[] glycocalyx = block.state().of(StateVariable.GLYCOCALYX);
        double[] plasmaG = block.state().of(StateVariable.PLASMA_PROTEIN);
        double[] interstitialG = block.state().of(StateVariable.INTERSTITIAL_PROTEIN);
        double[] albumin = therapies.row(Treatment.ALBUMIN);
        double[] bleeding = therapies.row(Treatment.BLEEDING);
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] size = block.parameters().of(Parameter.BODY_SIZE);
        for (int i = 0; i < lanes; i++) {
            double permeability = surface(perfused[i], coupling[i]) * 1.2 * (1 + 2.5 * leak[i]);
            double convected =
                    (1 - reflection(leak[i], glycocalyx[i])) * Math.max(filtration[i], 0) * plasmaConcentration[i];
            double leaked = permeability * (plasmaConcentration[i] - interstitialConcentration[i]) + convected;
            double returned = lymph[i] * interstitialConcentration[i];
            double across = minutes * (leaked - returned);
            double lost = bleeding[i] * (1 - hematocrit[i]) * plasmaConcentration[i];
            plasmaG[i] += minutes * (ALBUMIN_G_PER_ML * albumin[i] - lost) / size[i] - across;
            interstitialG[i] += across;
        }
    }

    private void cells(double stepS) {
        double minutes = stepS / 60;
        double decay = Elementary.exp(-stepS / STORAGE_DECAY_S);
        double[] cellsMl = block.state().of(StateVariable.RED_CELL_VOLUME);
        double[] lesion = block.state().of(StateVariable.STORAGE_LESION);
        double[] effect = block.parameters().of(Parameter.STORAGE_EFFECT);
        double[] given = therapies.row(Treatment.RED_CELLS);
        double[] bleeding = therapies.row(Treatment.BLEEDING);
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] size = block.parameters().of(Parameter.BODY_SIZE);
        for (int i = 0; i < lanes; i++) {
            cellsMl[i] += minutes * (RED_CELL_SHARE * given[i] - hematocrit[i] * bleeding[i]) / size[i];
            lesion[i] = (lesion[i] + effect[i] * given[i] / size[i] * minutes / STORED_UNIT_ML) * decay;
        }
    }

    private void totals(double minutes) {
        double[] urineMlPerMin = block.signals().of(Signal.URINE_FLOW);
        double[] urineMl = block.state().of(StateVariable.URINE_TOTAL);
        double[] balanceMl = block.state().of(StateVariable.FLUID_BALANCE);
        double[] maintenance = therapies.row(Treatment.MAINTENANCE);
        double[] crystalloid = therapies.row(Treatment.CRYSTALLOID);
        double[] albumin = therapies.row(Treatment.ALBUMIN);
        double[] given = therapies.row(Treatment.RED_CELLS);
        double[] bleeding = therapies.row(Treatment.BLEEDING);
        double[] size = block.parameters().of(Parameter.BODY_SIZE);
        for (int i = 0; i < lanes; i++) {
            double in = (maintenance[i] + crystalloid[i]) + (albumin[i] + given[i]);
            urineMl[i] += minutes * urineMlPerMin[i];
            balanceMl[i] += minutes * ((in - bleeding[i]) / size[i] - urineMlPerMin[i]);
        }
    }
}
