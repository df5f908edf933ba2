package org.vasomotion.simulation.bed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// One lane at a time and several at a time give the same bits; and flow obeys its limits.
class TerritoryKernelTest {

    private static final int LANES = 40;
    private final SplittableRandom random = new SplittableRandom(3);
    private final PatientBlock block = new PatientBlock(Collections.nCopies(LANES, PatientParameters.reference()), 0);

    private void scatter() {
        fill(block.signals().of(Signal.ARTERIOLAR_VISCOSITY), 0.6, 1.2);
        fill(block.signals().of(Signal.CAPILLARY_VISCOSITY), 0.7, 1.1);
        fill(block.signals().of(Signal.SPLANCHNIC_VENOUS_PRESSURE), -2, 20);
        fill(block.signals().of(Signal.OTHER_VENOUS_PRESSURE), -2, 20);
        fill(block.signals().of(Signal.RED_CELL_RESISTANCE), 0, 0.5);
        fill(block.state().of(StateVariable.CAPILLARY_PLUGGING), 0, 2);
        fill(block.state().of(StateVariable.GLYCOCALYX), 0, 1);
        for (Bed bed : Bed.values()) {
            fill(block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, bed.place()), -6, 12);
            for (int k = 0; k < Bed.TERRITORIES; k++) {
                fill(block.territories().of(TerritoryVariable.ACTIVATION, bed.territory(k)), 1e-4, 1);
                fill(block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k)), 0.01, 70);
            }
        }
    }

    private void fill(double[] row, double low, double high) {
        for (int i = 0; i < row.length; i++) {
            row[i] = low + (high - low) * random.nextDouble();
        }
    }

    @ParameterizedTest
    @EnumSource(Bed.class)
    void should_have_the_same_bits_when_lanes_run_together(Bed bed) {
        scatter();
        BedConditions conditions = new BedConditions(block, bed, 1.03);
        conditions.update();
        ToneDrives drives = new ToneDrives(block.width());
        for (double[] row : List.of(drives.common, drives.spread, drives.myogenic, drives.shear, drives.metabolic)) {
            fill(row, -3, 3);
        }
        double[] inflow = new double[block.width()];
        fill(inflow, -5, 140);
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            double[] start = block.territories()
                    .of(TerritoryVariable.ACTIVATION, bed.territory(k))
                    .clone();
            List<double[]> plain = run(new PlainTerritoryKernel(), bed, k, conditions, drives, inflow);
            System.arraycopy(
                    start, 0, block.territories().of(TerritoryVariable.ACTIVATION, bed.territory(k)), 0, start.length);
            List<double[]> vector = run(new VectorTerritoryKernel(block.width()), bed, k, conditions, drives, inflow);
            for (int row = 0; row < plain.size(); row++) {
                assertThat(vector.get(row)).as("row " + row).isEqualTo(plain.get(row));
            }
        }
    }

    private List<double[]> run(
            TerritoryKernel kernel, Bed bed, int k, BedConditions conditions, ToneDrives drives, double[] inflow) {
        Territory t = new Territory(block, bed, k);
        kernel.prepare(t, conditions);
        kernel.flowAt(t, conditions, inflow);
        kernel.approach(t, drives, 0.15);
        return List.of(
                t.activation.clone(),
                t.diameter.clone(),
                t.resistanceMmHg.clone(),
                t.closingMmHg.clone(),
                t.unplugged.clone(),
                t.flow.clone(),
                t.slopePerMmHg.clone(),
                t.open.clone(),
                t.nutritive.clone());
    }

    private Territory at(double activation, double plugging, double inflowMmHg) {
        Bed bed = Bed.MUSCLE;
        double[] one = block.signals().of(Signal.ARTERIOLAR_VISCOSITY);
        one[0] = 1;
        block.signals().of(Signal.CAPILLARY_VISCOSITY)[0] = 1;
        block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, bed.place())[0] = 0;
        block.signals().of(Signal.OTHER_VENOUS_PRESSURE)[0] = 7.5;
        block.state().of(StateVariable.CAPILLARY_PLUGGING)[0] = plugging;
        block.territories().of(TerritoryVariable.ACTIVATION, bed.territory(3))[0] = activation;
        BedConditions conditions = new BedConditions(block, bed, 1);
        conditions.update();
        Territory t = new Territory(block, bed, 3);
        TerritoryKernel kernel = new PlainTerritoryKernel();
        kernel.prepare(t, conditions);
        double[] inflow = new double[block.width()];
        inflow[0] = inflowMmHg;
        kernel.flowAt(t, conditions, inflow);
        return t;
    }

    @Test
    void should_close_at_ten_when_nothing_is_active() {
        assertThat(at(1e-9, 0, 50).closingMmHg[0]).isCloseTo(10, within(1e-6));
        assertThat(at(0.45, 0, 50).closingMmHg[0]).isCloseTo(33.7, within(0.1));
    }

    @Test
    void should_pass_only_thoroughfares_when_every_capillary_is_plugged() {
        Territory t = at(0.45, 1e6, 65);
        assertThat(t.open[0]).isLessThan(1e-200);
        assertThat(t.flow[0]).isPositive();
        assertThat(t.nutritive[0]).isLessThan(0.12);
    }

    @Test
    void should_hardly_flow_when_pressure_is_below_closing() {
        assertThat(at(0.45, 0.02, 33.7 - 12).flow[0]).isLessThan(0.02);
    }

    @Test
    void should_flow_more_when_pressure_rises() {
        double before = 0;
        for (double pressure = 8; pressure < 150; pressure += 0.5) {
            double flow = at(0.45, 0.1, pressure).flow[0];
            assertThat(flow).isGreaterThanOrEqualTo(before);
            before = flow;
        }
    }

    /// The slope that Newton and the implicit step use is the slope of the flow.
    @Test
    void should_know_its_slope_when_pressure_changes() {
        for (double pressure = 12; pressure < 140; pressure += 3.7) {
            double h = 1e-5;
            double difference = (at(0.45, 0.1, pressure + h).flow[0] - at(0.45, 0.1, pressure - h).flow[0]) / (2 * h);
            assertThat(at(0.45, 0.1, pressure).slopePerMmHg[0]).isCloseTo(difference, within(1e-7));
        }
    }

    /// Below the waterfall's reach a territory is a chain of resistors: specification, section 6.5.
    @Test
    void should_be_a_chain_of_resistors_when_arterioles_are_wide_open() {
        Territory t = at(1e-9, 0, 40);
        double arteriole = 31.31 * Math.exp(3 * -0.45);
        double n = 1 / (1 + Math.exp(-(40 - 10.0) / 4));
        double gamma = 0.85 * n + 0.15 * n;
        double chain = arteriole + 24.5 * (0.57 / gamma + 0.43);
        assertThat(t.flow[0]).isCloseTo((40 - 7.5) / chain, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Bed.class)
    void should_have_a_scale_near_one_when_the_bed_is_at_rest(Bed bed) {
        assertThat(BedCalibration.scale(bed)).isBetween(0.9, 1.15);
    }
}
