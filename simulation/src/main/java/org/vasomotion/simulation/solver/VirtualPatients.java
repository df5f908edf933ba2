package org.vasomotion.simulation.solver;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.circulation.Arrest;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Therapies;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.sign.Signs;

/// Virtual patients who live through time together; each on his own lane, untouched by the others.
@Api
public final class VirtualPatients {

    private final PatientBlock block;
    private final Formulary formulary;
    private final PhysiologyStep physiology;
    private final Signs signs;

    /// Healthy patients, each with what his parameters bring.
    public VirtualPatients(List<PatientParameters> patients, Formulary formulary) {
        this.block = new PatientBlock(patients, formulary.drugs().size());
        this.formulary = formulary;
        this.physiology = new PhysiologyStep(block, formulary);
        this.signs = new Signs(block);
    }

    /// How many there are.
    public int count() {
        return block.lanes();
    }

    /// What they can be given.
    public Formulary formulary() {
        return formulary;
    }

    /// What they are given; change it between steps.
    public Therapies therapies() {
        return block.therapies();
    }

    /// Lets time pass: steps of equal length, 1 to 200 s each.
    ///
    /// @throws IllegalArgumentException for a step that is not between 0.01 and 200 s
    public void advance(int steps, double stepS) {
        if (!(stepS >= 0.01 && stepS <= 200)) {
            throw new IllegalArgumentException("a step is between 0.01 and 200 s, not " + stepS);
        }
        for (int i = 0; i < steps; i++) {
            physiology.advance(stepS);
        }
    }

    /// A sign as of the last step, in the unit that it names.
    public double read(int lane, Sign sign) {
        return signs.read(lane, sign);
    }

    /// Whether the patient's circulation has stopped for good; his signs mean nothing from then on.
    public boolean isDead(int lane) {
        return block.state().of(StateVariable.TIME_WITHOUT_CIRCULATION)[lane] >= Arrest.FINAL_S;
    }

    /// Changes a parameter from now on, in its unit.
    public void change(int lane, Parameter parameter, double value) {
        block.parameters().of(parameter)[lane] = value;
    }

    /// Everything that the future of a patient depends on, therapies included.
    public PatientSnapshot save(int lane) {
        return PatientSnapshot.of(block, lane);
    }

    /// Puts a saved patient on a lane; he goes on with the same bits, wherever he was before.
    public void restore(int lane, PatientSnapshot patient) {
        patient.into(block, lane);
    }

    /// The rows themselves, for observers and instruments.
    public PatientBlock block() {
        return block;
    }
}
