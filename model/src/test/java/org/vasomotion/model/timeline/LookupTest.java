package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.lactate;
import static org.vasomotion.model.timeline.Ward.minutes;
import static org.vasomotion.model.timeline.Ward.observation;
import static org.vasomotion.model.timeline.Ward.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Observation;

/// What is the variable now: present, stale or absent, and what lay in a window.
class LookupTest {

    private static final Measurand MAP = MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

    @ParameterizedTest
    @CsvSource({"arterial-line,LIVE,1", "cuff,LIVE,15", "arterial-line,CHARTED,75", "cuff,CHARTED,75"})
    void should_be_stale_when_one_nanosecond_older_than_its_limit(String method, Acquisition how, long limit) {
        Observation pressure = pressure("p", 65, 0, new Method(method), how);
        Timeline record = record(pressure);
        Instant last = at(0).plus(minutes(limit));

        assertThat(TimelineView.ageLimit(pressure)).isEqualTo(minutes(limit));
        assertThat(record.asOf(last).latest(MAP)).isEqualTo(new Lookup.Present(pressure, minutes(limit)));
        assertThat(record.asOf(last.plusNanos(1)).latest(MAP))
                .isEqualTo(new Lookup.Stale(pressure, minutes(limit).plusNanos(1), minutes(limit)));
    }

    @ParameterizedTest
    @CsvSource({"arterial-line,LIVE,1", "cuff,LIVE,15", "arterial-line,CHARTED,75", "cuff,CHARTED,75"})
    void should_no_longer_be_usable_when_one_nanosecond_older_than_its_limit(
            String method, Acquisition how, long limit) {
        Observation pressure = pressure("p", 65, 0, new Method(method), how);
        Timeline record = record(pressure);
        Instant last = at(0).plus(minutes(limit));

        assertThat(record.asOf(last).lastUsable(MAP, List.of(), last)).contains(pressure);
        assertThat(record.asOf(last.plusNanos(1)).lastUsable(MAP, List.of(), last))
                .isEmpty();
    }

    @Test
    void should_be_the_last_one_taken_by_then_when_asked_for_a_usable_one_of_some_method() {
        Observation line = pressure("a", 65, 0, Method.ARTERIAL_LINE, Acquisition.CHARTED);
        Observation cuff = pressure("b", 66, 10, Method.CUFF, Acquisition.CHARTED);
        Observation later = pressure("c", 67, 20, Method.ARTERIAL_LINE, Acquisition.CHARTED);
        TimelineView view = record(line, cuff, later).asOf(at(30));

        assertThat(view.lastUsable(MAP, List.of(), at(15))).contains(cuff);
        assertThat(view.lastUsable(MAP, List.of(Method.ARTERIAL_LINE), at(15))).contains(line);
        assertThat(view.lastUsable(MAP, List.of(), Instant.MAX)).contains(later);
        assertThat(view.lastUsable(MAP, List.of(), at(-1))).isEmpty();
        assertThat(view.lastUsable(MAP, List.of(Method.CUFF), at(5))).isEmpty();
    }

    /// A reading by line outlives none by cuff: what is too old by its own method hides what is older still.
    @Test
    void should_not_be_usable_when_the_last_one_is_too_old_by_its_own_method() {
        Observation cuff = pressure("a", 65, 0, Method.CUFF, Acquisition.LIVE);
        Observation line = pressure("b", 66, 5, Method.ARTERIAL_LINE, Acquisition.LIVE);
        TimelineView view = record(cuff, line).asOf(at(10));

        assertThat(view.lastUsable(MAP, List.of(), at(10))).isEmpty();
        assertThat(view.lastUsable(MAP, List.of(Method.CUFF), at(10))).contains(cuff);
    }

    @Test
    void should_name_the_longest_of_all_limits_when_asked_how_old_a_value_may_be() {
        for (Measurand measurand : StandardMeasurands.catalog().all()) {
            List<Duration> limits = measurand.methods().stream()
                    .map(method -> measurand.ageLimit(method).charted())
                    .toList();

            assertThat(limits)
                    .as(measurand.id())
                    .allSatisfy(limit -> assertThat(limit).isLessThanOrEqualTo(measurand.longestAge()));
        }
    }

    @Test
    void should_be_present_when_effective_at_this_very_moment() {
        Observation now = lactate("a", 0, 2);

        assertThat(record(now).asOf(at(0)).latest(Metabolism.LACTATE))
                .isEqualTo(new Lookup.Present(now, Duration.ZERO));
    }

    @Test
    void should_be_absent_when_never_measured_by_an_accepted_method() {
        Timeline record = record(pressure("p", 65, 0, Method.CUFF, Acquisition.LIVE));
        List<Method> invasive = List.of(Method.ARTERIAL_LINE);

        assertThat(record.asOf(at(1)).latest(MAP, invasive))
                .isEqualTo(new Lookup.Absent(new Gap.NeverMeasured(MAP, invasive)));
        assertThat(record.asOf(at(1)).latest(Metabolism.LACTATE))
                .isEqualTo(new Lookup.Absent(new Gap.NeverMeasured(Metabolism.LACTATE, List.of())));
    }

    @Test
    void should_pass_over_newer_values_when_their_method_is_not_accepted() {
        Observation line = pressure("line", 70, 0, Method.ARTERIAL_LINE, Acquisition.CHARTED);
        Observation cuff = pressure("cuff", 60, 1, Method.CUFF, Acquisition.CHARTED);
        TimelineView view = record(line, cuff).asOf(at(1));

        assertThat(view.latest(MAP, List.of(Method.ARTERIAL_LINE))).isEqualTo(new Lookup.Present(line, minutes(1)));
        assertThat(view.latest(MAP)).isEqualTo(new Lookup.Present(cuff, Duration.ZERO));
        assertThat(view.during(MAP, List.of(Method.CUFF), at(-1), at(2))).containsExactly(cuff);
    }

    @Test
    void should_not_be_seen_when_effective_later() {
        Timeline record = record(lactate("ahead", 0, 30, 10, 3));

        assertThat(record.asOf(at(29.9)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Absent.class);
        assertThat(record.asOf(at(29.9), at(60)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Absent.class);
        assertThat(record.asOf(at(30)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Present.class);
        assertThat(record.asOf(at(20), at(60)).during(Metabolism.LACTATE, at(0), at(40)))
                .isEmpty();
    }

    @Test
    void should_exclude_the_start_and_include_the_end_when_a_window_is_cut() {
        Observation first = lactate("a", 0, 1);
        Observation second = lactate("b", 10, 2);
        Observation third = lactate("c", 20, 3);
        TimelineView view = record(third, first, second).asOf(at(20));

        assertThat(view.during(Metabolism.LACTATE, at(0), at(10))).containsExactly(second);
        assertThat(view.during(Metabolism.LACTATE, at(0).minusNanos(1), at(10).minusNanos(1)))
                .containsExactly(first);
        assertThat(view.during(Metabolism.LACTATE, Instant.MIN, Instant.MAX)).containsExactly(first, second, third);
        assertThat(view.during(Metabolism.LACTATE, at(10), at(0))).isEmpty();
        assertThat(view.during(MAP, at(0), at(10))).isEmpty();
    }

    @Test
    void should_find_the_first_and_the_last_when_they_are_ever_so_old() {
        Observation line = pressure("line", 70, 0, Method.ARTERIAL_LINE, Acquisition.LIVE);
        Observation cuff = pressure("cuff", 60, 500, Method.CUFF, Acquisition.LIVE);
        Observation late = observation("late", 0, MAP, 50, -10, 900, Method.CUFF, Site.UNSPECIFIED, Acquisition.LIVE);
        TimelineView view = record(line, cuff, late).asOf(at(800));
        List<Method> byLine = List.of(Method.ARTERIAL_LINE);

        assertThat(view.first(MAP)).contains(line);
        assertThat(record(line, cuff, late).asOf(at(900)).first(MAP)).contains(late);
        assertThat(view.first(Metabolism.LACTATE)).isEmpty();
        assertThat(record(line).asOf(at(-1)).first(MAP)).isEmpty();
        assertThat(view.last(MAP, List.of(), at(500))).contains(cuff);
        assertThat(view.last(MAP, List.of(), at(5000))).contains(cuff);
        assertThat(view.last(MAP, List.of(), at(499))).contains(line);
        assertThat(view.last(MAP, byLine, at(700))).contains(line);
        assertThat(view.last(MAP, byLine, at(-1))).isEmpty();
        assertThat(record(line, cuff).asOf(at(100)).last(MAP, List.of(), at(600)))
                .contains(line);
    }

    @Test
    void should_look_from_when_it_was_taken_when_asked_to() {
        Observation earlier = lactate("a", 0, 10, 500, 4);
        Timeline record = record(earlier, lactate("b", 20, 2));
        TimelineView taken = record.asOf(at(100), at(400)).whenTaken(earlier);

        assertThat(taken).isEqualTo(record.asOf(at(10), at(400)));
    }

    @Test
    void should_name_the_next_time_when_a_later_entry_is_recorded() {
        Timeline record = record(lactate("a", 0, 1), lactate("b", 10, 2), Ward.charted("n", 5, 4));

        assertThat(record.asOf(at(0)).nextEffective(Metabolism.LACTATE)).isEqualTo(at(10));
        assertThat(record.asOf(at(9.9)).nextEffective(Metabolism.LACTATE)).isEqualTo(at(10));
        assertThat(record.asOf(at(10)).nextEffective(Metabolism.LACTATE)).isEqualTo(Instant.MAX);
        assertThat(record.asOf(at(0)).nextEffective(MAP)).isEqualTo(Instant.MAX);
        assertThat(record.asOf(at(0)).nextEffective(Vasopressors.NOREPINEPHRINE))
                .isEqualTo(at(5));
        assertThat(record.asOf(at(5)).nextEffective(Vasopressors.NOREPINEPHRINE))
                .isEqualTo(Instant.MAX);
    }

    @Test
    void should_list_subjects_by_name_when_entries_of_several_are_recorded() {
        Timeline record = record(
                pressure("p", 60, 0, Method.CUFF, Acquisition.LIVE),
                lactate("a", 0, 1),
                Ward.charted("n", 0, 4),
                Ward.infusion("e", 0, Vasopressors.EPINEPHRINE, 1, 0, new Ending.NextRate(), 0));

        assertThat(record.measurands()).containsExactly(Metabolism.LACTATE, MAP);
        assertThat(record.drugs()).containsExactly(Vasopressors.EPINEPHRINE, Vasopressors.NOREPINEPHRINE);
        assertThat(record.size()).isEqualTo(4);
        assertThat(record.patient()).isEqualTo(Ward.PATIENT);
    }

    private static Observation pressure(String message, double value, double minutes, Method method, Acquisition how) {
        return observation(message, 0, MAP, value, minutes, minutes, method, Site.UNSPECIFIED, how);
    }
}
