package org.vasomotion.simulation.inflammation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;

/// The course of infection against the stand-alone runs of the specification (section 2.7) and a fine integration.
class InfectionTest {

    private final PatientBlock block =
            new PatientBlock(List.of(PatientParameters.reference().with(Parameter.INOCULUM, 0.7)), 0);
    private final Infection infection = new Infection(block);

    private double severityAfter(double hours, double stepS) {
        for (int i = 0; i < hours * 3600 / stepS; i++) {
            infection.advance(stepS);
        }
        infection.assess();
        return block.signals().of(Signal.SEVERITY)[0];
    }

    @Test
    void should_take_a_day_to_the_peak_when_untreated() {
        assertThat(severityAfter(6, 60)).as("6 h").isCloseTo(0.5, within(0.15));
        assertThat(severityAfter(6, 60)).as("12 h").isCloseTo(0.9, within(0.15));
        assertThat(severityAfter(9, 60)).as("21 h").isBetween(1.0, 1.2);
    }

    @Test
    void should_resolve_in_days_when_antibiotics_are_given_and_not_without() {
        double untreated = severityAfter(7 * 24, 60);
        assertThat(untreated).isGreaterThan(0.8);
        block.therapies().give(0, Treatment.ANTIBIOTICS, 1);
        assertThat(severityAfter(5 * 24, 60)).isLessThan(0.3);
    }

    @Test
    void should_agree_with_a_finer_integration_when_steps_are_a_minute() {
        severityAfter(24, 60);
        double phagocytes = block.state().of(StateVariable.ACTIVATED_PHAGOCYTES)[0];
        double damage = block.state().of(StateVariable.TISSUE_DAMAGE)[0];
        double[] fine = FineReynolds.after(24, 0.7);
        assertThat(phagocytes).isCloseTo(fine[1], within(1e-4 * fine[1]));
        assertThat(damage).isCloseTo(fine[2], within(1e-4 * fine[2]));
    }

    @Test
    void should_wait_when_steps_are_short() {
        infection.advance(10);
        assertThat(block.state().of(StateVariable.PATHOGEN)[0]).isEqualTo(0.7);
        for (int i = 0; i < 5; i++) {
            infection.advance(10);
        }
        assertThat(block.state().of(StateVariable.PATHOGEN)[0]).isNotEqualTo(0.7);
    }

    /// The equations of Reynolds 2006 once more, written down afresh and solved by Runge-Kutta in steps of 0.001 h.
    private static final class FineReynolds {

        private static double f(double v, double ca) {
            return v / (1 + Math.pow(ca / 0.28, 2));
        }

        private static double[] slope(double[] y) {
            double p = y[0];
            double n = y[1];
            double d = y[2];
            double ca = y[3];
            double r = f(0.01 * n + 0.1 * p + 0.010 * d, ca);
            double fn = f(n, ca);
            double fd = f(n + 48 * d, ca);
            return new double[] {
                0.52 * p * (1 - p / 20) - 0.6 * 0.005 * p / (0.002 + 0.01 * p) - 1.8 * fn * p,
                0.08 * r / (0.12 + r) - 0.05 * n,
                0.35 * Math.pow(fn, 6) / (Math.pow(0.06, 6) + Math.pow(fn, 6)) - 0.05 * d,
                0.0125 + 0.04 * fd / (1 + fd) - 0.1 * ca
            };
        }

        private static double[] plus(double[] y, double h, double[] k) {
            double[] z = y.clone();
            for (int i = 0; i < z.length; i++) {
                z[i] += h * k[i];
            }
            return z;
        }

        static double[] after(double hours, double inoculum) {
            double[] y = {inoculum, 0, 0, 0.125};
            double h = 1e-3;
            for (int i = 0; i < hours / h; i++) {
                double[] k1 = slope(y);
                double[] k2 = slope(plus(y, h / 2, k1));
                double[] k3 = slope(plus(y, h / 2, k2));
                double[] k4 = slope(plus(y, h, k3));
                for (int j = 0; j < y.length; j++) {
                    y[j] += h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
                }
            }
            return y;
        }
    }
}
