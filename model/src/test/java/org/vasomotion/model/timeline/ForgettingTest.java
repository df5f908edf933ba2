package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.id;
import static org.vasomotion.model.timeline.Ward.minutes;
import static org.vasomotion.model.timeline.Ward.retraction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;

/// What a record no longer holds makes no difference to whoever looks from the horizon on.
class ForgettingTest {

    private static final Measurand PRESSURE = MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

    @Test
    void should_keep_the_first_and_the_last_and_all_that_is_young_when_much_is_too_old() {
        Timeline record = Ward.record(line(0, 200));

        Timeline kept = record.forgetting(PRESSURE, at(150), Duration.ZERO);

        // 149 to 200 are young at 150, 0 is the first, 148 the last that is too old
        assertThat(kept.size()).isEqualTo(54);
        assertThat(kept.asOf(at(150)).first(PRESSURE)).contains(pressure(0, Method.ARTERIAL_LINE));
        for (int minute = 150; minute <= 200; minute++) {
            assertThat(kept.asOf(at(minute)).latest(PRESSURE))
                    .isEqualTo(record.asOf(at(minute)).latest(PRESSURE));
        }
    }

    @Test
    void should_keep_what_lies_inside_the_look_back_when_somebody_looks_back() {
        Timeline record = Ward.record(line(0, 200));

        Timeline kept = record.forgetting(PRESSURE, at(150), minutes(60));

        assertThat(kept.asOf(at(200)).during(PRESSURE, at(88), at(200)))
                .isEqualTo(record.asOf(at(200)).during(PRESSURE, at(88), at(200)));
        assertThat(kept.size()).isLessThan(record.size());
    }

    @Test
    void should_keep_the_last_of_each_method_when_it_is_too_old() {
        List<Entry> entries = new ArrayList<>(line(10, 200));
        entries.add(pressure(5, Method.CUFF));
        entries.add(pressure(7, Method.CUFF));
        Timeline kept = Ward.record(entries).forgetting(PRESSURE, at(150), Duration.ZERO);

        assertThat(kept.asOf(at(200)).latest(PRESSURE, List.of(Method.CUFF)))
                .isEqualTo(new Lookup.Stale(pressure(7, Method.CUFF), minutes(193), minutes(15)));
    }

    /// The line's value of minute 140 hides the cuff's of 139, which is still young at 150.
    @Test
    void should_keep_what_hides_a_young_value_when_it_is_too_old_itself() {
        List<Entry> entries = new ArrayList<>(line(0, 140));
        entries.add(pressure(138.5, Method.CUFF));
        Timeline record = Ward.record(entries);
        Timeline kept = record.forgetting(PRESSURE, at(150), Duration.ZERO);

        assertThat(kept.size()).isEqualTo(5);
        for (double until = 138.5; until < 150; until += 0.5) {
            assertThat(kept.asOf(at(150)).lastUsable(PRESSURE, List.of(), at(until)))
                    .isEqualTo(record.asOf(at(150)).lastUsable(PRESSURE, List.of(), at(until)));
        }
    }

    @Test
    void should_keep_what_was_withdrawn_when_it_is_too_old() {
        List<Entry> entries = new ArrayList<>(line(0, 200));
        entries.add(retraction("line-20.0", 0, 30));
        Timeline kept = Ward.record(entries).forgetting(PRESSURE, at(150), Duration.ZERO);

        assertThat(kept.holds(pressure(20, Method.ARTERIAL_LINE))).isTrue();
        assertThat(kept.holds(pressure(21, Method.ARTERIAL_LINE))).isFalse();
    }

    @Test
    void should_return_the_record_itself_when_there_is_little_to_forget() {
        Timeline record = Ward.record(line(0, 60));

        assertThat(record.forgetting(PRESSURE, at(500), Duration.ZERO)).isSameAs(record);
        assertThat(record.forgetting(MacroHemodynamics.HEART_RATE, at(500), Duration.ZERO))
                .isSameAs(record);
    }

    private static List<Observation> line(int from, int until) {
        List<Observation> line = new ArrayList<>();
        for (int minute = from; minute <= until; minute++) {
            line.add(pressure(minute, Method.ARTERIAL_LINE));
        }
        return line;
    }

    private static Observation pressure(double minute, Method method) {
        return new Observation(
                id(method.equals(Method.CUFF) ? "cuff-" + minute : "line-" + minute),
                0,
                PRESSURE,
                Interval.exactly(60 + minute / 10, PRESSURE.unit()),
                at(minute),
                at(minute),
                method,
                Site.UNSPECIFIED,
                Acquisition.LIVE,
                Ward.BY_HAND);
    }
}
