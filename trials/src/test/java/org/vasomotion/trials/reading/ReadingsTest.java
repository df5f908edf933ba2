package org.vasomotion.trials.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.SmallStudy;

class ReadingsTest {

    private static final Readings READINGS = new Readings(
            Map.of(
                    SmallStudy.REFILL, new double[] {2, 4, Double.NaN},
                    SmallStudy.REFILL_LATER, new double[] {3, 2, 1}),
            Map.of(
                    SmallStudy.REFILL, new double[] {2, 4, Double.NaN},
                    SmallStudy.REFILL_LATER, new double[] {2.5, 4, 1}));

    @Test
    void should_give_each_patients_change_in_its_unit_or_in_percent() {
        assertThat(READINGS.of(SmallStudy.change())).containsExactly(1, -2, Double.NaN);
        assertThat(READINGS.of(
                        new Measured.Change(SmallStudy.REFILL, SmallStudy.REFILL_LATER, Measured.Change.Unit.PERCENT)))
                .containsExactly(50, -50, Double.NaN);
        assertThat(READINGS.ofUnchanged(SmallStudy.change())).containsExactly(0.5, 0, Double.NaN);
    }

    @Test
    void should_leave_out_what_could_not_be_measured_when_only_present_numbers_are_wanted() {
        assertThat(Readings.present(READINGS.of(new Measured.Level(SmallStudy.REFILL))))
                .containsExactly(2, 4);
    }

    @Test
    void should_multiply_one_variable_only_when_it_is_scaled() {
        assertThat(READINGS.scaled("crt", 2).of(SmallStudy.change())).containsExactly(2, -4, Double.NaN);
        assertThat(READINGS.scaled("map", 2).of(SmallStudy.change())).containsExactly(1, -2, Double.NaN);
    }

    @Test
    void should_say_what_is_missing_when_nothing_was_read() {
        assertThatThrownBy(() -> READINGS.of(new Measured.Level(Point.baseline("map", "all"))))
                .hasMessageContaining("nothing was read");
    }
}
