package org.vasomotion.simulation.network.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallDynamicsTest {

    private static final WallDynamics LARGE = new WallDynamics(ArteriolarWall.LARGE, WallTone.LARGE_MYOGENIC);

    /// Tone that nothing changes: half active.
    private static final WallDynamics HALF_ACTIVE = new WallDynamics(ArteriolarWall.SMALL, new WallTone(0, 0, 0, 0));

    @ParameterizedTest
    @ValueSource(doubles = {20, 50, 100})
    void should_come_to_the_balance_when_nothing_else_changes(double mmHg) {
        WallState settled = LARGE.after(new WallState(140, 0.1), mmHg, 0, 0, 1_200);
        double balance = WallEquilibrium.regulatedDiametersUm(ArteriolarWall.LARGE, WallTone.LARGE_MYOGENIC, mmHg, 0)
                .getFirst();
        assertThat(settled.diameterUm()).isCloseTo(balance, within(0.01));
    }

    /// Bayliss: a sudden rise of pressure first distends the vessel, then constricts it below where it was.
    @Test
    void should_first_widen_and_then_narrow_when_pressure_rises() {
        WallState before = LARGE.after(new WallState(120, 0.2), 60, 0, 0, 1_200);
        WallState soon = LARGE.after(before, 100, 0, 0, 3);
        WallState later = LARGE.after(soon, 100, 0, 0, 1_200);
        assertThat(soon.diameterUm()).isGreaterThan(before.diameterUm() + 1);
        assertThat(later.diameterUm()).isLessThan(before.diameterUm() - 5);
    }

    @Test
    void should_close_when_balance_is_lost_and_open_when_pressure_comes_back() {
        double closing = WallEquilibrium.closingPressureMmHg(ArteriolarWall.SMALL, 0.5);
        WallState open = HALF_ACTIVE.after(new WallState(15, 0.5), closing + 5, 0, 0, 600);
        WallState closed = HALF_ACTIVE.after(open, closing - 1, 0, 0, 600);
        assertThat(open.isClosed()).isFalse();
        assertThat(closed.isClosed()).isTrue();
        assertThat(HALF_ACTIVE.after(closed, 2 * closing, 0, 0, 600).isClosed()).isFalse();
    }

    @Test
    void should_relax_when_shear_or_a_metabolic_signal_rises() {
        WallTone tone = WallTone.SMALL_WITHOUT_SIGNAL;
        double rest = tone.activation(2_700, 55, 0);
        assertThat(tone.activation(2_700, 80, 0)).isLessThan(rest);
        assertThat(tone.activation(2_700, 55, 0.02)).isLessThan(rest);
        assertThat(tone.activation(3_200, 55, 0)).isGreaterThan(rest);
    }

    @Test
    void should_give_the_same_when_time_is_split_otherwise() {
        WallState whole = LARGE.after(new WallState(120, 0.2), 80, 20, 0, 60);
        WallState split = new WallState(120, 0.2);
        for (int i = 0; i < 60; i++) {
            split = LARGE.after(split, 80, 20, 0, 1);
        }
        assertThat(split.diameterUm()).isCloseTo(whole.diameterUm(), within(1e-9));
    }

    @Test
    void should_refuse_what_is_no_state() {
        assertThatThrownBy(() -> new WallState(1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WallState(10, 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WallTone(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
