package org.vasomotion.simulation.network.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.alteration.Plugging;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.rheology.Rheology;

class OxygenTest {

    private static final KroghCylinder TISSUE = KroghCylinder.REFERENCE;

    /// Krogh and Erlang with 10 mL/100 g/min, 9.4e-10 mL/cm/s/mmHg and a capillary of 3 um (model specification
    /// 6.5).
    @ParameterizedTest
    @CsvSource({"20, 4.994", "25, 9.017", "30, 14.422", "40, 29.689"})
    void should_fall_to_the_lethal_corner_as_erlang_found(double radiusUm, double dropMmHg) {
        assertThat(TISSUE.dropMmHg(3, radiusUm)).isCloseTo(dropMmHg, within(5e-4));
    }

    @Test
    void should_reach_as_far_as_tension_lasts() {
        assertThat(TISSUE.suppliedRadiusUm(3, 20)).isEqualTo(30);
        assertThat(TISSUE.suppliedRadiusUm(3, 9.017418)).isCloseTo(25, within(1e-4));
        assertThat(TISSUE.suppliedRadiusUm(3, 0)).isEqualTo(3);
        assertThatThrownBy(() -> new KroghCylinder(-1, 1, 1)).hasMessageContaining("-1.0 um");
    }

    /// Half saturated at 26.8 mmHg; 0.45 of cells is 15 g/dL, which bind 20.1 mL/dL.
    @Test
    void should_hold_what_hemoglobin_binds_and_plasma_dissolves() {
        assertThat(BloodOxygen.saturation(26.8)).isCloseTo(0.5, within(1e-12));
        assertThat(BloodOxygen.content(0.45, 26.8)).isCloseTo(0.201 / 2 + 26.8 * 3.1e-5, within(1e-9));
        assertThat(BloodOxygen.saturation(-1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.45})
    void should_return_from_content_to_tension(double hematocrit) {
        for (double po2MmHg = 0.5; po2MmHg < 150; po2MmHg += 7) {
            assertThat(BloodOxygen.po2MmHg(hematocrit, BloodOxygen.content(hematocrit, po2MmHg)))
                    .isCloseTo(po2MmHg, within(1e-6));
        }
    }

    /// With ample oxygen a capillary gives off exactly what its cylinder uses: demand · pi (R² - r²) · L.
    @Test
    void should_meet_demand_along_a_fast_capillary() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 6, 400)
                .pressure(1, 40, 0.4)
                .pressure(2, 10, 0.4)
                .build();

        OxygenSolution oxygen = OxygenTransport.solve(FlowSolver.solve(network, Rheology.human()), TISSUE);

        double demand = 10.0 / 100 / 60 * Math.PI * (30e-4 * 30e-4 - 3e-4 * 3e-4) * 400e-4 * 1e6 * 60;
        assertThat(oxygen.uptakeNlPerMin(0)).isCloseTo(demand, within(1e-9 * demand));
        assertThat(oxygen.suppliedShare()).isCloseTo(1, within(1e-12));
        assertThat(oxygen.po2MmHg(0)).isCloseTo(95, within(1e-6));
        assertThat(oxygen.po2MmHg(1)).isLessThan(95);
    }

    /// Slow blood runs out of oxygen on the way and gives all of it.
    @Test
    void should_give_everything_along_a_slow_capillary() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 5, 4000)
                .pressure(1, 10.5, 0.2)
                .pressure(2, 10, 0.2)
                .build();

        OxygenSolution oxygen = OxygenTransport.solve(FlowSolver.solve(network, Rheology.human()), TISSUE);

        assertThat(oxygen.extraction()).isCloseTo(1, within(1e-3));
        assertThat(oxygen.suppliedShare()).isLessThan(0.5);
        assertThat(oxygen.po2MmHg(1)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void should_conserve_oxygen_and_supply_less_tissue_the_more_is_plugged(long seed) {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), seed);
        double before = 1.0;
        for (double share : new double[] {0, 0.1, 0.3}) {
            FlowSolution flow = FlowSolver.solve(Plugging.ofCapillaries(network, share, seed), Rheology.human());
            OxygenSolution oxygen = OxygenTransport.solve(flow, TISSUE);
            assertThat(oxygen.deliveryNlPerMin() - oxygen.returnNlPerMin() - oxygen.consumptionNlPerMin())
                    .isCloseTo(0, within(1e-9 * oxygen.deliveryNlPerMin()));
            assertThat(oxygen.suppliedShare()).isBetween(0.0, before);
            before = oxygen.suppliedShare();
        }
    }
}
