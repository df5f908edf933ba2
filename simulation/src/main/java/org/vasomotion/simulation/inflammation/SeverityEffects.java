package org.vasomotion.simulation.inflammation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// What follows severity without delay: the last row of the table of (66).
@Api
@Evidence(none = "assumed: each loading is a row of Parameter with its origin")
public final class SeverityEffects {

    private static final double HEALTHY_TEMPERATURE_CEL = 37;

    @Dimensionless
    private static final double HEALTHY_SATURATION = 0.97;

    private final PatientBlock block;

    @Dimensionless
    private final double[] severity;

    public SeverityEffects(PatientBlock block) {
        this.block = block;
        this.severity = block.signals().of(Signal.SEVERITY);
    }

    /// Writes the signals that depend on severity alone.
    public void update() {
        proportional(Signal.INTRATHORACIC_PRESSURE, 0, Parameter.INTRATHORACIC_PRESSURE, 1);
        proportional(Signal.METABOLIC_DEMAND, 1, Parameter.METABOLIC_DEMAND, 1);
        proportional(Signal.SEPTIC_POOLING, 0, Parameter.VENOUS_POOLING, 1);
        proportional(Signal.ARTERIAL_SATURATION, HEALTHY_SATURATION, Parameter.DESATURATION, -1);
        proportional(Signal.RED_CELL_RESISTANCE, 0, Parameter.RED_CELL_STIFFNESS, 1);
        proportional(Signal.PYRUVATE_BLOCK, 0, Parameter.PYRUVATE_BLOCK, 1);
        proportional(Signal.DIASTOLIC_STIFFNESS, 0, Parameter.DIASTOLIC_STIFFNESS, 1);
        proportional(Signal.PULMONARY_RESISTANCE_FACTOR, 1, Parameter.PULMONARY_RESISTANCE_LOADING, 1);
        proportional(Signal.RIGHT_HEART_DEPRESSION, 0, Parameter.RIGHT_HEART_LOADING, 1);
        proportional(Signal.LYMPHATIC_PUMPING, 1, Parameter.LYMPH_LOSS, -1);
        into(
                block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE),
                0,
                block.parameters().of(Parameter.EPINEPHRINE_LOADING),
                1);
        into(
                block.state().of(StateVariable.CORE_TEMPERATURE),
                HEALTHY_TEMPERATURE_CEL,
                block.parameters().of(Parameter.FEVER),
                1);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        double[] imposedMmHg = block.parameters().of(Parameter.IMPOSED_THORACIC_PRESSURE);
        for (int i = 0; i < thoracicMmHg.length; i++) {
            thoracicMmHg[i] += imposedMmHg[i];
        }
        double[] sensitivity = block.signals().of(Signal.VASOPRESSIN_SENSITIVITY);
        double[] base = block.parameters().of(Parameter.VASOPRESSIN_SENSITIVITY_BASE);
        double[] loading = block.parameters().of(Parameter.VASOPRESSIN_SENSITIVITY);
        for (int i = 0; i < sensitivity.length; i++) {
            sensitivity[i] = base[i] + loading[i] * severity[i];
        }
    }

    private void proportional(Signal signal, double healthy, Parameter loading, int sign) {
        into(block.signals().of(signal), healthy, block.parameters().of(loading), sign);
    }

    private void into(double[] target, double healthy, double[] loading, int sign) {
        for (int i = 0; i < target.length; i++) {
            target[i] = healthy + sign * (loading[i] * severity[i]);
        }
    }
}
