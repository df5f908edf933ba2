package org.vasomotion.simulation.procedure;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Inspiratory holds: the lungs are held inflated, each time more; venous return falls, and arterial and
/// central venous pressure are drawn against output, together with those at rest, and extended to no
/// output at all.
///
/// Where the arterial line ends is called critical closing pressure, where the venous line ends mean
/// systemic filling pressure. Both are what the method reads, bias included: reflexes and the filling of
/// the lungs go on during a hold.
///
/// @param criticalClosingMmHg arterial pressure at no flow
/// @param meanSystemicMmHg central venous pressure at no flow
@Api
@Evidence(source = "Maas 2012, 10.1213/ANE.0b013e318247fa44; pressures and 9 s of section 9.6 of the specification")
public record InspiratoryHolds(double criticalClosingMmHg, double meanSystemicMmHg) {

    /// The first hold of the published method is little above the pressure between breaths.
    private static final double[] PRESSURES_MM_HG = {0, 3, 6, 9, 12};
    private static final int HOLD_STEPS = 90;
    private static final double STEP_S = 0.1;

    /// What the holds would read in a patient, who is left alone.
    public static InspiratoryHolds of(VirtualPatients patients, int lane) {
        Copy copy = new Copy(patients, lane);
        List<Line.Point> arterial = new ArrayList<>();
        List<Line.Point> venous = new ArrayList<>();
        for (double mmHg : PRESSURES_MM_HG) {
            copy.reset();
            hold(copy.patients(), mmHg);
            double outputMlPerS = read(copy, Signal.CARDIAC_OUTPUT);
            arterial.add(new Line.Point(outputMlPerS, read(copy, Signal.ARTERIAL_PRESSURE)));
            venous.add(new Line.Point(outputMlPerS, read(copy, Signal.RIGHT_ATRIAL_PRESSURE)));
        }
        return new InspiratoryHolds(
                Line.through(arterial).intercept(), Line.through(venous).intercept());
    }

    /// Signals are those of the start of a step: one more shows the end of the hold.
    private static void hold(VirtualPatients patients, double mmHg) {
        double before = patients.block().parameters().of(Parameter.IMPOSED_THORACIC_PRESSURE)[0];
        patients.change(0, Parameter.IMPOSED_THORACIC_PRESSURE, before + mmHg);
        patients.advance(HOLD_STEPS + 1, STEP_S);
    }

    private static double read(Copy copy, Signal signal) {
        return copy.patients().block().signals().of(signal)[0];
    }
}
