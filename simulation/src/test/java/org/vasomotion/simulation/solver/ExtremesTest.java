package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// Shares stay shares and amounts stay amounts, however ill the patient and however rough the treatment.
class ExtremesTest {

    private static final int PATIENTS = 48;
    /// Below it the circulation has stopped, which the model does not describe.
    private static final double DEAD_MM_HG = 20;

    private static PatientParameters extreme(SplittableRandom random) {
        PatientParameters patient = PatientParameters.reference()
                .with(Parameter.PRESCRIBED_SEVERITY, 1.2 * random.nextDouble())
                .with(Parameter.HETEROGENEITY_LOADING, 2 * random.nextDouble())
                .with(Parameter.BARRIER_LEAK_LOADING, 2.5 * random.nextDouble())
                .with(Parameter.COAGULOPATHY, 3 * random.nextDouble())
                .with(Parameter.MYOCARDIAL_LOADING, 0.7 * random.nextDouble())
                .with(Parameter.ENDOTHELIAL_LOADING, random.nextDouble())
                .with(Parameter.VENOUS_COMPLIANCE_FACTOR, 0.5 + random.nextDouble());
        for (Bed bed : Bed.values()) {
            patient = patient.with(BedVariation.TONE_SHIFT, bed, 6 * random.nextDouble() - 3);
        }
        return patient;
    }

    private static void treat(VirtualPatients patients, int lane, SplittableRandom random) {
        Formulary formulary = patients.formulary();
        patients.therapies().infuse(lane, formulary.place("norepinephrine"), 3 * random.nextDouble());
        patients.therapies().infuse(lane, formulary.place("iloprost"), 5 * random.nextDouble());
        patients.therapies().infuse(lane, formulary.place("nitroglycerin"), 2 * random.nextDouble());
        patients.therapies().give(lane, Treatment.BLEEDING, random.nextInt(2) * 3 * random.nextDouble());
        patients.therapies().give(lane, Treatment.CRYSTALLOID, random.nextInt(2) * 20 * random.nextDouble());
    }

    /// Loadings are those of a severity of 1, and an infection may be worse: a heart of which more was depressed than
    /// there
    /// is once pumped as a healthy one.
    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1.5, 2})
    void should_pump_the_less_the_more_is_depressed_however_severe_the_infection(double severity) {
        VirtualPatients patients = new VirtualPatients(
                Stream.of(0.5, 0.65, 0.8, 0.95)
                        .map(loading -> PatientParameters.reference()
                                .with(Parameter.PRESCRIBED_SEVERITY, severity)
                                .with(Parameter.MYOCARDIAL_LOADING, loading))
                        .toList(),
                StandardFormulary.standard());
        patients.advance(180, 60);

        for (int lane = 1; lane < patients.count(); lane++) {
            assertThat(patients.read(lane, Sign.CARDIAC_INDEX))
                    .isLessThanOrEqualTo(patients.read(lane - 1, Sign.CARDIAC_INDEX));
        }
        assertThat(patients.isDead(patients.count() - 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 60})
    void should_stay_within_bounds_when_patients_are_extreme(double stepS) {
        SplittableRandom random = new SplittableRandom(7);
        VirtualPatients patients = new VirtualPatients(
                IntStream.range(0, PATIENTS).mapToObj(i -> extreme(random)).toList(), StandardFormulary.standard());
        int alive = 0;
        for (int period = 0; period < 8; period++) {
            for (int lane = 0; lane < PATIENTS; lane++) {
                treat(patients, lane, random);
            }
            patients.advance((int) (900 / stepS), stepS);
            for (int lane = 0; lane < PATIENTS; lane++) {
                if (patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) > DEAD_MM_HG) {
                    check(patients, lane);
                    alive++;
                }
            }
        }
        assertThat(alive).as("checks of living patients").isGreaterThan(2 * PATIENTS);
    }

    private static void check(VirtualPatients patients, int lane) {
        PatientBlock block = patients.block();
        for (Sign sign : Sign.values()) {
            assertThat(patients.read(lane, sign)).as(sign.words()).isFinite();
        }
        for (StateVariable variable : StateVariable.values()) {
            double value = block.state().of(variable)[lane];
            assertThat(value).as(variable.words()).isFinite();
            if (variable != StateVariable.FLUID_BALANCE && variable != StateVariable.SENSED_PRESSURE) {
                assertThat(value).as(variable.words()).isGreaterThanOrEqualTo(0);
            }
        }
        for (int place = 0; place < Bed.ALL_TERRITORIES; place++) {
            share(block.territories().of(TerritoryVariable.ACTIVATION, place)[lane]);
            share(block.territorySignals().of(TerritorySignal.OPEN_SHARE, place)[lane]);
            share(block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place)[lane]);
            assertThat(block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, place)[lane])
                    .isPositive();
            assertThat(block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place)[lane])
                    .isGreaterThanOrEqualTo(0);
            assertThat(block.territorySignals().of(TerritorySignal.VENOUS_OXYGEN_CONTENT, place)[lane])
                    .isGreaterThan(-1e-9);
        }
        for (Bed bed : Bed.values()) {
            double flow = block.bedSignals().of(BedSignal.FLOW, bed.place())[lane];
            double node = block.beds().of(BedVariable.NODE_PRESSURE, bed.place())[lane];
            assertThat(flow).isGreaterThanOrEqualTo(0);
            assertThat(node).isLessThanOrEqualTo(block.signals().of(Signal.ARTERIAL_PRESSURE)[lane] + 0.1);
        }
    }

    private static void share(double value) {
        assertThat(value).isBetween(0.0, 1.0);
    }
}
