package org.vasomotion.simulation.patient;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// A block of patients, laid out so that each variable of all patients is contiguous.
///
/// A lane is a patient. No lane ever reads another, so that a patient's course does not depend on who
/// shares the block.
@Api
public final class PatientBlock {

    /// ln(0.45 / 0.55): the reference activation of 0.45 (specification, equation 36).
    @Dimensionless
    private static final double REFERENCE_DRIVE = Elementary.log(0.45 / 0.55);

    @Dimensionless
    private static final double HEALTHY_SPREAD = 0.25;

    private static final double REFERENCE_NODE_PRESSURE_MM_HG = 65;

    /// Rows are as long as a whole number of the widest vectors; what stands past the last lane means nothing.
    private static final int WIDEST = 8;

    private final int lanes;
    private final int width;
    private final Rows<StateVariable> state;
    private final Rows<TerritoryVariable> territories;
    private final Rows<BedVariable> beds;
    private final Rows<DrugVariable> drugStates;
    private final Rows<Parameter> parameters;
    private final Rows<BedVariation> variations;
    private final Rows<Signal> signals;
    private final Rows<BedSignal> bedSignals;
    private final Rows<TerritorySignal> territorySignals;
    private final Therapies therapies;

    /// Healthy patients, not yet infected beyond their inoculum.
    public PatientBlock(List<PatientParameters> patients, int drugs) {
        this.lanes = patients.size();
        this.width = (lanes + WIDEST - 1) / WIDEST * WIDEST;
        this.state = new Rows<>(StateVariable.class, 1, width);
        this.territories = new Rows<>(TerritoryVariable.class, Bed.ALL_TERRITORIES, width);
        this.beds = new Rows<>(BedVariable.class, Bed.values().length, width);
        this.drugStates = new Rows<>(DrugVariable.class, drugs, width);
        this.parameters = new Rows<>(Parameter.class, 1, width);
        this.variations = new Rows<>(BedVariation.class, Bed.values().length, width);
        this.signals = new Rows<>(Signal.class, 1, width);
        this.bedSignals = new Rows<>(BedSignal.class, Bed.values().length, width);
        this.territorySignals = new Rows<>(TerritorySignal.class, Bed.ALL_TERRITORIES, width);
        this.therapies = new Therapies(lanes, width, drugs);
        for (int lane = 0; lane < lanes; lane++) {
            admit(lane, patients.get(lane));
        }
    }

    private void admit(int lane, PatientParameters patient) {
        for (Parameter parameter : Parameter.values()) {
            parameters.of(parameter)[lane] = patient.of(parameter);
        }
        for (StateVariable variable : StateVariable.values()) {
            state.of(variable)[lane] = variable.healthyStart();
        }
        state.of(StateVariable.PATHOGEN)[lane] = patient.of(Parameter.INOCULUM);
        for (Bed bed : Bed.values()) {
            for (BedVariation variation : BedVariation.values()) {
                variations.of(variation, bed.place())[lane] = patient.of(variation, bed);
            }
            beds.of(BedVariable.NODE_PRESSURE, bed.place())[lane] = REFERENCE_NODE_PRESSURE_MM_HG;
            for (int k = 0; k < Bed.TERRITORIES; k++) {
                territories.of(TerritoryVariable.ACTIVATION, bed.territory(k))[lane] = restingActivation(k);
                territories.of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k))[lane] =
                        BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
            }
        }
    }

    /// Activation of territory `k` at rest in health, all drives zero.
    public static double restingActivation(int k) {
        return Elementary.logistic(REFERENCE_DRIVE + HEALTHY_SPREAD * Quantiles.latent(k));
    }

    public int lanes() {
        return lanes;
    }

    /// Length of the rows: the lanes, and what fills up the last vector.
    public int width() {
        return width;
    }

    public Rows<StateVariable> state() {
        return state;
    }

    public Rows<TerritoryVariable> territories() {
        return territories;
    }

    public Rows<BedVariable> beds() {
        return beds;
    }

    public Rows<DrugVariable> drugStates() {
        return drugStates;
    }

    public Rows<Parameter> parameters() {
        return parameters;
    }

    public Rows<BedVariation> variations() {
        return variations;
    }

    public Rows<Signal> signals() {
        return signals;
    }

    public Rows<BedSignal> bedSignals() {
        return bedSignals;
    }

    public Rows<TerritorySignal> territorySignals() {
        return territorySignals;
    }

    /// The patient's volumes and flows over those of the reference body, whose the equations are.
    @Dimensionless
    public double size(int lane) {
        return parameters.of(Parameter.BODY_SIZE)[lane];
    }

    public Therapies therapies() {
        return therapies;
    }
}
