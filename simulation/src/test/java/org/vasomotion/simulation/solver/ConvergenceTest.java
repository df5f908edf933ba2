package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// The step is of first order: specification, section 6.2, on a shorter course (two hours into shock, then
/// fluid and drugs).
class ConvergenceTest {

    private static final Sign[] OUTPUTS = {
        Sign.MEAN_ARTERIAL_PRESSURE,
        Sign.CARDIAC_INDEX,
        Sign.HEART_RATE,
        Sign.MIXED_VENOUS_OXYGEN_SATURATION,
        Sign.LACTATE,
        Sign.CAPILLARY_REFILL_TIME,
        Sign.PROPORTION_OF_PERFUSED_VESSELS,
        Sign.OXYGEN_CONSUMPTION,
        Sign.TISSUE_OXYGEN_SATURATION
    };

    private static double[] course(double stepS) {
        Formulary formulary = StandardFormulary.prototype();
        VirtualPatients patients = new VirtualPatients(List.of(PatientParameters.prototype()), formulary);
        for (int i = 1; i <= 6; i++) {
            patients.change(0, Parameter.PRESCRIBED_SEVERITY, i / 6.0);
            patients.advance((int) (1200 / stepS), stepS);
        }
        patients.therapies().infuse(0, formulary.place("norepinephrine"), 0.3);
        patients.therapies().give(0, Treatment.CRYSTALLOID, 500.0 / 20);
        patients.advance((int) (1200 / stepS), stepS);
        return DoubleStream.iterate(0, i -> i < OUTPUTS.length, i -> i + 1)
                .map(i -> patients.read(0, OUTPUTS[(int) i]))
                .toArray();
    }

    private static double error(double[] course, double[] reference) {
        double worst = 0;
        for (int i = 0; i < course.length; i++) {
            worst = Math.max(worst, Math.abs(course[i] / reference[i] - 1));
        }
        return worst;
    }

    @Test
    void should_err_in_proportion_to_the_step_when_the_step_grows() {
        double[] reference = course(0.25);
        double at2 = error(course(2), reference);
        double at10 = error(course(10), reference);
        double at60 = error(course(60), reference);
        assertThat(at10 / at2).as("order between 2 and 10 s").isBetween(3.0, 8.0);
        assertThat(at10).isLessThan(5e-3);
        assertThat(at60).isLessThan(3e-2);
    }
}
