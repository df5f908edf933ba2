package org.vasomotion.simulation.drug;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.DrugVariable;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;

/// One drug in a block of patients.
final class InfusedDrug {

    /// Nitrate tolerance builds up and wears off over 12 h (specification, section 2.8).
    private static final double TOLERANCE_TIME_CONSTANT_S = 12 * 3600;

    /// Whose clearances and volumes of distribution the kinetics are.
    private static final double REFERENCE_KG = Parameter.WEIGHT.reference();

    private final int lanes;
    private final SimulatedDrug drug;

    /// In the drug's concentration unit.
    @Dimensionless
    private final double[] central;

    @Dimensionless
    private final double[] peripheral;

    @Dimensionless
    private final double[] tolerance;

    /// In the drug's rate unit.
    @Dimensionless
    private final double[] rate;

    @Dimensionless
    private final double[] severity;

    private final double[] weightKg;

    /// Of the patient's circulation, of that of the reference body.
    @Dimensionless
    private final double[] size;

    /// What reaches the reference body, whose kinetics these are, in the drug's rate unit.
    @Dimensionless
    private final double[] reaching;

    InfusedDrug(PatientBlock block, SimulatedDrug drug, int place) {
        this.lanes = block.lanes();
        this.drug = drug;
        this.central = block.drugStates().of(DrugVariable.CENTRAL, place);
        this.peripheral = block.drugStates().of(DrugVariable.PERIPHERAL, place);
        this.tolerance = block.drugStates().of(DrugVariable.TOLERANCE, place);
        this.rate = block.therapies().row(place);
        this.severity = block.signals().of(Signal.SEVERITY);
        this.weightKg = block.parameters().of(Parameter.WEIGHT);
        this.size = block.parameters().of(Parameter.BODY_SIZE);
        this.reaching = new double[block.width()];
    }

    void advance(double stepS) {
        double minutes = stepS / 60;
        reach();
        switch (drug.kinetics()) {
            case Kinetics.OneCompartment one -> advance(one, minutes);
            case Kinetics.SeverityClearance clearance -> advance(clearance, minutes);
            case Kinetics.TwoCompartment two -> advance(two, minutes);
        }
        if (drug.toleranceMaximum() > 0) {
            advanceTolerance(stepS);
        }
    }

    /// A dose per kilogram is more drug in a heavier patient, and any drug thinner in a larger circulation;
    /// what is laid on a place, or given in relative units, is the same for all.
    private void reach() {
        boolean isPerKilogram = drug.rateUnitCode().contains("/kg");
        boolean isRelative = drug.rateUnitCode().equals("1");
        for (int i = 0; i < lanes; i++) {
            double bodies = isPerKilogram ? weightKg[i] / REFERENCE_KG : 1;
            reaching[i] = isRelative ? rate[i] : rate[i] * bodies / size[i];
        }
    }

    private void advance(Kinetics.OneCompartment one, double minutes) {
        double share = 1 - Elementary.exp(-one.eliminationPerMin() * minutes);
        double steadyPerRate = one.steadyPerRate();
        for (int i = 0; i < lanes; i++) {
            central[i] += (reaching[i] * steadyPerRate - central[i]) * share;
        }
    }

    private void advance(Kinetics.SeverityClearance law, double minutes) {
        double healthy = law.healthyClearanceLPerMin();
        double loss = law.clearanceLossLPerMin();
        double exponent = -minutes / law.volumeL();
        for (int i = 0; i < lanes; i++) {
            double clearance = healthy - loss * Math.min(severity[i], 1.2);
            double steady = reaching[i] * REFERENCE_KG / clearance;
            central[i] += (steady - central[i]) * (1 - Elementary.exp(clearance * exponent));
        }
    }

    /// The exact solution of C' = (k10 + k12)(..) - ... written with its two rate constants: with d the
    /// distance to the steady state, d(t) = a e^-fast t + b e^-slow t in both compartments.
    private void advance(Kinetics.TwoCompartment two, double minutes) {
        double fast = two.fastPerMin();
        double slow = two.slowPerMin();
        double back = two.returnPerMin();
        double out = fast + slow - back;
        double across = out - fast * slow / back;
        double eFast = Elementary.exp(-fast * minutes);
        double eSlow = Elementary.exp(-slow * minutes);
        double ofFast = (eFast - eSlow) / (slow - fast);
        double both = (slow * eFast - fast * eSlow) / (slow - fast);
        double steadyPerRate = two.steadyPerRate();
        for (int i = 0; i < lanes; i++) {
            double steady = reaching[i] * steadyPerRate;
            double c = central[i] - steady;
            double p = peripheral[i] - steady;
            central[i] = steady + both * c + ofFast * (-out * c + across * p);
            peripheral[i] = steady + both * p + ofFast * (back * c - back * p);
        }
    }

    private void advanceTolerance(double stepS) {
        double share = 1 - Elementary.exp(-stepS / TOLERANCE_TIME_CONSTANT_S);
        double maximum = drug.toleranceMaximum();
        double half = halfOfTolerance();
        for (int i = 0; i < lanes; i++) {
            tolerance[i] += (maximum * central[i] / (central[i] + half) - tolerance[i]) * share;
        }
    }

    /// Tolerance follows the receptor that its first saturating effect describes.
    private double halfOfTolerance() {
        for (Effect effect : drug.effects()) {
            if (effect instanceof Effect.Saturating saturating) {
                return saturating.half();
            }
        }
        return 1;
    }

    void addTo(Pharmacology pharmacology) {
        for (int e = 0; e < drug.effects().size(); e++) {
            Effect effect = drug.effects().get(e);
            double[] channel = pharmacology.channel(effect.channel());
            switch (effect) {
                case Effect.Proportional proportional -> {
                    double perConcentration = proportional.perConcentration();
                    for (int i = 0; i < lanes; i++) {
                        channel[i] += perConcentration * central[i] * (1 - tolerance[i]);
                    }
                }
                case Effect.Saturating saturating -> {
                    double maximum = saturating.maximum();
                    double half = saturating.half();
                    for (int i = 0; i < lanes; i++) {
                        channel[i] += maximum * central[i] / (central[i] + half) * (1 - tolerance[i]);
                    }
                }
            }
        }
    }
}
