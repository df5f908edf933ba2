package org.vasomotion.simulation.oxygen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// One lane at a time and several at a time give the same bits, also where the table ends.
class OxygenKernelTest {

    private static final int LANES = 37;

    private final SplittableRandom random = new SplittableRandom(5);

    private void fill(double[] row, double low, double high) {
        for (int i = 0; i < row.length; i++) {
            row[i] = low + (high - low) * random.nextDouble();
        }
    }

    /// Far apart, some beyond the ends of the table.
    private PatientBlock scattered(Bed bed) {
        PatientBlock block = new PatientBlock(Collections.nCopies(LANES, PatientParameters.reference()), 0);
        fill(block.signals().of(Signal.HEMATOCRIT), 0.15, 0.5);
        fill(block.signals().of(Signal.EDEMA), -0.1, 2);
        fill(block.signals().of(Signal.METABOLIC_DEMAND), 0.5, 1.5);
        fill(block.signals().of(Signal.ARTERIAL_SATURATION), 0.5, 1);
        fill(block.signals().of(Signal.DISSOLVED_OXYGEN), -0.001, 0.02);
        fill(block.parameters().of(Parameter.TABLE_SATURATION), 0, 1);
        fill(block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY), 0.3, 1);
        fill(block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION), 0, 1);
        fill(block.state().of(StateVariable.CAPILLARY_PLUGGING), 0, 15);
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            fill(block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k)), 0.01, 90);
            fill(block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, bed.territory(k)), 0, 3);
            fill(block.territorySignals().of(TerritorySignal.OPEN_SHARE, bed.territory(k)), 0, 1);
            fill(block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, bed.territory(k)), 0, 0.9);
        }
        return block;
    }

    private static List<double[]> run(OxygenKernel kernel, PatientBlock block, Bed bed) {
        TissueConditions conditions = new TissueConditions(block, bed, 3);
        Tissue[] tissues = IntStream.range(0, Bed.TERRITORIES)
                .mapToObj(k -> new Tissue(block, bed, k))
                .toArray(Tissue[]::new);
        conditions.update();
        for (Tissue tissue : tissues) {
            kernel.supply(tissue, conditions);
            kernel.linearise(tissue, conditions, 1.25);
        }
        conditions.evenOut();
        for (Tissue tissue : tissues) {
            kernel.finish(tissue, conditions, 1.25);
        }
        Tissue last = tissues[Bed.TERRITORIES - 1];
        return List.of(
                last.tensionMmHg,
                last.venousContent,
                last.mostMlPerMin,
                last.supplySlopeMlPerMinMmHg,
                last.changeMmHg,
                last.inverseMmHgMinPerMl,
                conditions.supplyMlPerMin,
                conditions.useMlPerMin,
                conditions.deficitMlPerMin);
    }

    @ParameterizedTest
    @EnumSource(Bed.class)
    void should_have_the_same_bits_when_lanes_run_together(Bed bed) {
        PatientBlock one = scattered(bed);
        PatientBlock other = new PatientBlock(Collections.nCopies(LANES, PatientParameters.reference()), 0);
        for (Signal each : Signal.values()) {
            copy(one.signals().all(each), other.signals().all(each));
        }
        for (StateVariable each : StateVariable.values()) {
            copy(one.state().all(each), other.state().all(each));
        }
        for (TerritoryVariable each : TerritoryVariable.values()) {
            copy(one.territories().all(each), other.territories().all(each));
        }
        for (TerritorySignal each : TerritorySignal.values()) {
            copy(one.territorySignals().all(each), other.territorySignals().all(each));
        }
        copy(
                one.parameters().all(Parameter.TABLE_SATURATION),
                other.parameters().all(Parameter.TABLE_SATURATION));
        List<double[]> plain = run(new PlainOxygenKernel(), one, bed);
        List<double[]> vector = run(new VectorOxygenKernel(other.width()), other, bed);
        for (int row = 0; row < plain.size(); row++) {
            assertThat(Arrays.copyOf(vector.get(row), LANES))
                    .as("row " + row)
                    .isEqualTo(Arrays.copyOf(plain.get(row), LANES));
        }
        assertThat(Arrays.stream(plain.get(0))).allMatch(Double::isFinite);
    }

    private static void copy(double[][] from, double[][] to) {
        for (int place = 0; place < from.length; place++) {
            System.arraycopy(from[place], 0, to[place], 0, from[place].length);
        }
    }
}
