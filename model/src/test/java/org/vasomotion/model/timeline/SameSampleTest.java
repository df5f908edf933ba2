package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.lactate;
import static org.vasomotion.model.timeline.Ward.observation;
import static org.vasomotion.model.timeline.Ward.record;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Observation;

/// One sample that reaches the record by two ways.
class SameSampleTest {

    @Test
    void should_keep_the_one_known_first_when_one_sample_comes_twice() {
        Observation laboratory = lactate("lab", 0, 0, 20, 2);
        Observation chart = lactate("chart", 0, 0, 10, 2);
        Observation third = lactate("third", 0, 0, 15, 2);

        for (Timeline record : List.of(
                record(laboratory, chart, third),
                record(chart, laboratory, third),
                record(third, laboratory, chart),
                record(laboratory, third, chart))) {
            assertThat(seen(record, Metabolism.LACTATE, at(30))).containsExactly(chart);
            assertThat(seen(record, Metabolism.LACTATE, at(10))).containsExactly(chart);
            assertThat(seen(record, Metabolism.LACTATE, at(9))).isEmpty();
            assertThat(record.size()).isEqualTo(1);
            assertThat(record.sameSample(laboratory)).contains(chart);
        }
    }

    @Test
    void should_keep_the_lower_identity_when_both_became_known_together() {
        Observation a = lactate("a", 0, 0, 10, 2);
        Observation b = lactate("b", 0, 0, 10, 2);

        assertThat(seen(record(a, b), Metabolism.LACTATE, at(30))).containsExactly(a);
        assertThat(seen(record(b, a), Metabolism.LACTATE, at(30))).containsExactly(a);
    }

    @Test
    void should_keep_both_when_value_time_or_site_differ() {
        Observation first = lactate("a", 0, 2);
        Observation otherSite = observation(
                "b",
                0,
                Metabolism.LACTATE,
                2,
                0,
                0,
                Method.BLOOD_GAS_ANALYSER,
                Site.CENTRAL_VENOUS_BLOOD,
                Acquisition.LIVE);

        assertKeepsBoth(first, lactate("b", 0, 2.1));
        assertKeepsBoth(first, lactate("b", 1, 2));
        assertKeepsBoth(lactate("b", -1, 2), first);
        assertKeepsBoth(first, otherSite);
    }

    @Test
    void should_keep_both_when_arterial_line_and_cuff_agree() {
        Observation line = pressure("a", Method.ARTERIAL_LINE);
        Observation cuff = pressure("b", Method.CUFF);

        assertKeepsBoth(line, cuff);
        assertThat(record(line, cuff)
                        .asOf(at(0))
                        .latest(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of(Method.ARTERIAL_LINE)))
                .isInstanceOf(Lookup.Present.class);
    }

    @Test
    void should_keep_one_when_two_analysers_or_none_are_named_for_one_draw() {
        Observation gas = drawn("a", Method.BLOOD_GAS_ANALYSER);
        Observation laboratory = drawn("b", Method.CENTRAL_LABORATORY);
        Observation chart = drawn("c", Method.UNSPECIFIED);
        Observation bedside = drawn("d", Method.POINT_OF_CARE);

        for (Observation copy : List.of(laboratory, chart, bedside)) {
            assertThat(seen(record(gas, copy), Metabolism.LACTATE, at(30))).containsExactly(gas);
            assertThat(seen(record(copy, gas), Metabolism.LACTATE, at(30))).containsExactly(gas);
        }
    }

    @Test
    void should_keep_both_when_one_of_two_pressures_names_no_method() {
        assertKeepsBoth(pressure("a", Method.ARTERIAL_LINE), pressure("b", Method.UNSPECIFIED));
    }

    @Test
    void should_keep_both_when_a_catheter_reads_what_was_drawn() {
        assertKeepsBoth(saturation("a", Method.BLOOD_GAS_ANALYSER), saturation("b", Method.OXIMETRY_CATHETER));
        assertThat(record(saturation("a", Method.BLOOD_GAS_ANALYSER), saturation("b", Method.UNSPECIFIED))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void should_keep_both_when_amounts_accrue() {
        assertKeepsBoth(urine("a"), urine("b"));
    }

    @Test
    void should_keep_both_when_one_is_a_correction() {
        Observation original = lactate("a", 0, 2);

        assertKeepsBoth(original, lactate("b", 1, 0, 5, 2));
        assertKeepsBoth(lactate("a", 1, 0, 5, 2), lactate("b", 0, 0, 5, 2));
        assertThat(record(original).sameSample(lactate("b", 1, 0, 5, 2))).isEmpty();
    }

    @Test
    void should_find_the_sample_when_others_lie_at_the_same_time() {
        Observation wanted = lactate("a", 0, 2);
        Timeline record = record(wanted, lactate("b", 0, 3), lactate("c", 0, 4), lactate("d", -1, 9));

        assertThat(record.sameSample(lactate("z", 0, 2))).contains(wanted);
        assertThat(record.sameSample(lactate("z", 0, 9))).isEmpty();
    }

    private static void assertKeepsBoth(Observation first, Observation second) {
        Measurand measurand = first.measurand();
        assertThat(seen(record(first, second), measurand, at(30))).containsExactly(first, second);
        assertThat(seen(record(second, first), measurand, at(30))).containsExactly(first, second);
    }

    private static Observation pressure(String message, Method method) {
        return observation(
                message,
                0,
                MacroHemodynamics.MEAN_ARTERIAL_PRESSURE,
                70,
                0,
                0,
                method,
                Site.UNSPECIFIED,
                Acquisition.CHARTED);
    }

    private static Observation drawn(String message, Method method) {
        return observation(message, 0, Metabolism.LACTATE, 2, 0, 0, method, Site.ARTERIAL_BLOOD, Acquisition.CHARTED);
    }

    private static Observation saturation(String message, Method method) {
        return observation(
                message,
                0,
                BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
                70,
                0,
                0,
                method,
                Site.CENTRAL_VENOUS_BLOOD,
                Acquisition.CHARTED);
    }

    private static Observation urine(String message) {
        return observation(
                message,
                0,
                FluidVolumes.URINE_VOLUME,
                50,
                0,
                0,
                Method.URINARY_CATHETER,
                Site.UNSPECIFIED,
                Acquisition.CHARTED);
    }

    private static List<Observation> seen(Timeline record, Measurand measurand, Instant knownAt) {
        return record.asOf(at(30), knownAt).during(measurand, Instant.MIN, Instant.MAX);
    }
}
