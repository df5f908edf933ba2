package org.vasomotion.simulation.procedure;

import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Passive leg raise: blood of the legs comes back to the heart for a minute, and output is read before and
/// at the end of it.
///
/// @param beforeMlPerS cardiac output at rest, mL/s
/// @param raisedMlPerS cardiac output a minute after the legs were raised, mL/s
@Api
@Evidence(
        source = "read within a minute: Monnet 2015, Crit Care 19:18; some 300 mL come back: from memory, the blood of"
                + " legs is no compartment of the model")
public record PassiveLegRaise(double beforeMlPerS, double raisedMlPerS) {

    private static final double FROM_THE_LEGS_ML = 300;
    private static final double FIRST_STEP_S = 0.1;
    private static final int STEPS = 12;
    private static final double STEP_S = 5;

    /// What raising the legs would do to a patient, who is left alone.
    public static PassiveLegRaise of(VirtualPatients patients, int lane) {
        return raised(new Copy(patients, lane).patients()).getFirst();
    }

    /// Raises the legs of all of a block, who stay like this.
    static List<PassiveLegRaise> raised(VirtualPatients patients) {
        patients.advance(1, FIRST_STEP_S);
        double[] beforeMlPerS = outputsMlPerS(patients);
        double[] shiftsMl = patients.block().parameters().of(Parameter.UNSTRESSED_VOLUME_SHIFT);
        for (int lane = 0; lane < patients.count(); lane++) {
            patients.change(lane, Parameter.UNSTRESSED_VOLUME_SHIFT, shiftsMl[lane] - FROM_THE_LEGS_ML);
        }
        patients.advance(STEPS, STEP_S);
        double[] raisedMlPerS = outputsMlPerS(patients);
        return IntStream.range(0, patients.count())
                .mapToObj(lane -> new PassiveLegRaise(beforeMlPerS[lane], raisedMlPerS[lane]))
                .toList();
    }

    /// Change of output, %.
    public double changePercent() {
        return 100 * (raisedMlPerS / beforeMlPerS - 1);
    }

    private static double[] outputsMlPerS(VirtualPatients patients) {
        double[] outputs = patients.block().signals().of(Signal.CARDIAC_OUTPUT);
        return IntStream.range(0, patients.count())
                .mapToDouble(lane -> patients.block().size(lane) * outputs[lane])
                .toArray();
    }
}
