package org.vasomotion.simulation.circulation;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Therapies;
import org.vasomotion.simulation.patient.Treatment;

/// Moves the six blood volumes by linearly implicit Euler: equations (6) to (10).
///
/// The unknowns are the changes of the six volumes. Every flow is written with its slopes at the start of
/// the step, and enters one compartment as it leaves another, so that volume is conserved to rounding.
@Api
@Evidence(none = "conservation of volume; resistances assumed")
public final class VolumeStep {

    static final double SPLANCHNIC_RESISTANCE_MM_HG_S_PER_ML = 0.20;
    static final double OTHER_RESISTANCE_MM_HG_S_PER_ML = 0.0524;
    static final double PULMONARY_RESISTANCE_MM_HG_S_PER_ML = 0.0654;

    @Dimensionless
    private static final double SPLANCHNIC_FILTRATION = 0.35;

    private final PatientBlock block;
    private final Therapies therapies;
    private final int lanes;
    private final SixByLanes system;

    /// Slope of the inflow of arterial blood into both venous compartments.
    @Dimensionless
    private final double[] bedSlopeSplanchnic;

    @Dimensionless
    private final double[] bedSlopeOther;

    private final double[] intoSplanchnicMlPerS;
    private final double[] intoOtherMlPerS;

    /// Arterial pressure that the flows through the beds belong to.
    private final double[] beginMmHg;

    private final double[][] beginMl;
    private final double[][] changeMl;

    /// 1 for a lane whose volumes still move, else 0: each rests when it has converged, whatever the others
    /// do.
    @Dimensionless
    private final double[] moving;

    @Dimensionless
    private final double[] share;

    public VolumeStep(PatientBlock block) {
        this.block = block;
        this.therapies = block.therapies();
        this.lanes = block.lanes();
        this.system = new SixByLanes(lanes);
        this.bedSlopeSplanchnic = new double[block.width()];
        this.bedSlopeOther = new double[block.width()];
        this.intoSplanchnicMlPerS = new double[block.width()];
        this.intoOtherMlPerS = new double[block.width()];
        this.beginMmHg = new double[block.width()];
        this.beginMl = new double[ORDER.length][block.width()];
        this.changeMl = new double[ORDER.length][block.width()];
        this.moving = new double[block.width()];
        this.share = new double[block.width()];
    }

    /// Takes the volumes, the arterial pressure and the flows through the beds as they are at the start of a
    /// step.
    public void begin() {
        gatherBeds();
        Arrays.fill(moving, 1);
        System.arraycopy(block.signals().of(Signal.ARTERIAL_PRESSURE), 0, beginMmHg, 0, lanes);
        for (int c = 0; c < ORDER.length; c++) {
            System.arraycopy(block.state().of(ORDER[c]), 0, beginMl[c], 0, lanes);
            Arrays.fill(changeMl[c], 0);
        }
    }

    /// One step of Newton's method for the implicit step, from the volumes reached so far. Pressures and
    /// heart have to be those of these volumes; flows through the beds follow arterial pressure along their
    /// slopes.
    public void improve(double stepS) {
        system.clear();
        arterialBranch();
        venousReturn();
        heartAndLungs();
        sources();
        for (int c = 0; c < ORDER.length; c++) {
            for (int i = 0; i < lanes; i++) {
                system.source(c, i, -changeMl[c][i] / stepS);
            }
        }
        system.solve(stepS);
        shorten();
        for (int c = 0; c < ORDER.length; c++) {
            double[] moreMl = system.rightSide(c);
            for (int i = 0; i < lanes; i++) {
                changeMl[c][i] += share[i] * moreMl[i];
            }
        }
        end();
    }

    /// How much of the way a lane goes: no pressure moves further than its limit at once, whatever the
    /// slopes promise; and nothing once nothing moves any more.
    private void shorten() {
        for (int i = 0; i < lanes; i++) {
            double furthest = 0;
            for (int c = 0; c < ORDER.length; c++) {
                furthest = Math.max(furthest, Math.abs(system.rightSide(c)[i]) / FURTHEST_ML[c]);
            }
            share[i] = moving[i] / Math.max(1, furthest);
            moving[i] = furthest > CONVERGED ? moving[i] : 0;
        }
    }

    /// Whether the volumes of any lane still have to be improved.
    public boolean isMoving() {
        double any = 0;
        for (int i = 0; i < lanes; i++) {
            any += moving[i];
        }
        return any > 0;
    }

    /// Goes back to the volumes of the start.
    public void restore() {
        for (int c = 0; c < ORDER.length; c++) {
            System.arraycopy(beginMl[c], 0, block.state().of(ORDER[c]), 0, lanes);
        }
    }

    /// Goes to the volumes of the end.
    public void end() {
        for (int c = 0; c < ORDER.length; c++) {
            double[] volumeMl = block.state().of(ORDER[c]);
            for (int i = 0; i < lanes; i++) {
                volumeMl[i] = beginMl[c][i] + changeMl[c][i];
            }
        }
    }

    private static final StateVariable[] ORDER = {
        StateVariable.ARTERIAL_VOLUME,
        StateVariable.SPLANCHNIC_VENOUS_VOLUME,
        StateVariable.OTHER_VENOUS_VOLUME,
        StateVariable.GREAT_VEIN_VOLUME,
        StateVariable.PULMONARY_ARTERIAL_VOLUME,
        StateVariable.PULMONARY_VENOUS_VOLUME
    };

    /// Volumes, in the same order, that 30 mmHg in the arteries and 4 mmHg elsewhere come with.
    private static final double[] FURTHEST_ML = {48, 200, 180, 48, 17, 80};

    /// Relative to these; 0.003 mmHg in the arteries.
    @Dimensionless
    private static final double CONVERGED = 1e-4;

    private static final int ARTERIES = 0;
    private static final int SPLANCHNIC = 1;
    private static final int OTHER = 2;
    private static final int GREAT = 3;
    private static final int LUNG_ARTERIES = 4;
    private static final int LUNG_VEINS = 5;

    private void gatherBeds() {
        for (int i = 0; i < lanes; i++) {
            intoSplanchnicMlPerS[i] = 0;
            intoOtherMlPerS[i] = 0;
            bedSlopeSplanchnic[i] = 0;
            bedSlopeOther[i] = 0;
        }
        for (Bed bed : BEDS) {
            double[] flow = block.bedSignals().of(BedSignal.FLOW, bed.place());
            double[] slope = block.bedSignals().of(BedSignal.FLOW_SLOPE, bed.place());
            double[] into = bed.isSplanchnic() ? intoSplanchnicMlPerS : intoOtherMlPerS;
            double[] slopes = bed.isSplanchnic() ? bedSlopeSplanchnic : bedSlopeOther;
            for (int i = 0; i < lanes; i++) {
                into[i] += flow[i];
                slopes[i] += slope[i];
            }
        }
    }

    private static final Bed[] BEDS = Bed.values();

    private void arterialBranch() {
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        for (int i = 0; i < lanes; i++) {
            double riseMmHg = arterialMmHg[i] - beginMmHg[i];
            branch(SPLANCHNIC, i, intoSplanchnicMlPerS[i] + bedSlopeSplanchnic[i] * riseMmHg, bedSlopeSplanchnic[i]);
            branch(OTHER, i, intoOtherMlPerS[i] + bedSlopeOther[i] * riseMmHg, bedSlopeOther[i]);
        }
    }

    private void branch(int into, int lane, double flow, double slope) {
        system.flow(ARTERIES, into, lane, flow);
        system.slope(ARTERIES, into, ARTERIES, lane, slope / Compartments.ARTERIAL_COMPLIANCE_ML_PER_MM_HG);
    }

    private void venousReturn() {
        double[] factor = block.signals().of(Signal.VENOUS_RETURN_FACTOR);
        double[] atrialMmHg = block.signals().of(Signal.RIGHT_ATRIAL_PRESSURE);
        double[] splanchnicMmHg = block.signals().of(Signal.SPLANCHNIC_VENOUS_PRESSURE);
        double[] otherMmHg = block.signals().of(Signal.OTHER_VENOUS_PRESSURE);
        double[] splanchnicSlope = block.signals().of(Signal.SPLANCHNIC_SLOPE);
        double[] otherSlope = block.signals().of(Signal.OTHER_VENOUS_SLOPE);
        for (int i = 0; i < lanes; i++) {
            double conductanceS = 1 / (SPLANCHNIC_RESISTANCE_MM_HG_S_PER_ML * factor[i]);
            double conductanceO = 1 / (OTHER_RESISTANCE_MM_HG_S_PER_ML * factor[i]);
            system.flow(SPLANCHNIC, GREAT, i, (splanchnicMmHg[i] - atrialMmHg[i]) * conductanceS);
            system.slope(SPLANCHNIC, GREAT, SPLANCHNIC, i, conductanceS * splanchnicSlope[i]);
            system.slope(SPLANCHNIC, GREAT, GREAT, i, -conductanceS / Compartments.RIGHT_COMPLIANCE_ML_PER_MM_HG);
            system.flow(OTHER, GREAT, i, (otherMmHg[i] - atrialMmHg[i]) * conductanceO);
            system.slope(OTHER, GREAT, OTHER, i, conductanceO * otherSlope[i]);
            system.slope(OTHER, GREAT, GREAT, i, -conductanceO / Compartments.RIGHT_COMPLIANCE_ML_PER_MM_HG);
        }
    }

    private void heartAndLungs() {
        double[] right = block.signals().of(Signal.RIGHT_CARDIAC_OUTPUT);
        double[] rightFilling = block.signals().of(Signal.RIGHT_FILLING_SLOPE);
        double[] rightLoad = block.signals().of(Signal.RIGHT_LOADING_SLOPE);
        double[] left = block.signals().of(Signal.CARDIAC_OUTPUT);
        double[] leftFilling = block.signals().of(Signal.LEFT_FILLING_SLOPE);
        double[] leftLoad = block.signals().of(Signal.LEFT_LOADING_SLOPE);
        double[] pulmonaryMmHg = block.signals().of(Signal.PULMONARY_ARTERIAL_PRESSURE);
        double[] leftMmHg = block.signals().of(Signal.LEFT_ATRIAL_PRESSURE);
        double perRightMl = 1 / Compartments.RIGHT_COMPLIANCE_ML_PER_MM_HG;
        double perLungMl = 1 / Compartments.PULMONARY_ARTERIAL_COMPLIANCE_ML_PER_MM_HG;
        double perLeftMl = 1 / Compartments.LEFT_COMPLIANCE_ML_PER_MM_HG;
        double perArterialMl = 1 / Compartments.ARTERIAL_COMPLIANCE_ML_PER_MM_HG;
        double[] resistanceFactor = block.signals().of(Signal.PULMONARY_RESISTANCE_FACTOR);
        for (int i = 0; i < lanes; i++) {
            double conductance = 1 / (PULMONARY_RESISTANCE_MM_HG_S_PER_ML * resistanceFactor[i]);
            system.flow(GREAT, LUNG_ARTERIES, i, right[i]);
            system.slope(GREAT, LUNG_ARTERIES, GREAT, i, rightFilling[i] * perRightMl);
            system.slope(GREAT, LUNG_ARTERIES, LUNG_ARTERIES, i, rightLoad[i] * perLungMl);
            system.flow(LUNG_ARTERIES, LUNG_VEINS, i, (pulmonaryMmHg[i] - leftMmHg[i]) * conductance);
            system.slope(LUNG_ARTERIES, LUNG_VEINS, LUNG_ARTERIES, i, conductance * perLungMl);
            system.slope(LUNG_ARTERIES, LUNG_VEINS, LUNG_VEINS, i, -conductance * perLeftMl);
            system.flow(LUNG_VEINS, ARTERIES, i, left[i]);
            system.slope(LUNG_VEINS, ARTERIES, LUNG_VEINS, i, leftFilling[i] * perLeftMl);
            system.slope(LUNG_VEINS, ARTERIES, ARTERIES, i, leftLoad[i] * perArterialMl);
        }
    }

    private void sources() {
        double[] filtration = block.signals().of(Signal.FILTRATION);
        double[] lymph = block.signals().of(Signal.LYMPH_FLOW);
        double[] urine = block.signals().of(Signal.URINE_FLOW);
        double[] lungFiltration = block.signals().of(Signal.LUNG_FILTRATION);
        double[] lungLymph = block.signals().of(Signal.LUNG_LYMPH_FLOW);
        double[] maintenance = therapies.row(Treatment.MAINTENANCE);
        double[] crystalloid = therapies.row(Treatment.CRYSTALLOID);
        double[] albumin = therapies.row(Treatment.ALBUMIN);
        double[] cells = therapies.row(Treatment.RED_CELLS);
        double[] bleeding = therapies.row(Treatment.BLEEDING);
        double[] size = block.parameters().of(Parameter.BODY_SIZE);
        for (int i = 0; i < lanes; i++) {
            double given = ((maintenance[i] + crystalloid[i]) + (albumin[i] + cells[i])) / size[i];
            system.source(SPLANCHNIC, i, -SPLANCHNIC_FILTRATION * filtration[i] / 60);
            system.source(OTHER, i, -((1 - SPLANCHNIC_FILTRATION) * filtration[i] + urine[i]) / 60);
            system.source(GREAT, i, (given + (lymph[i] + lungLymph[i]) - bleeding[i] / size[i]) / 60);
            system.source(LUNG_VEINS, i, -lungFiltration[i] / 60);
        }
    }
}
