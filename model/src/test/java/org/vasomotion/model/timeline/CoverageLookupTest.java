package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.coverage;
import static org.vasomotion.model.timeline.Ward.record;

import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.Coverage;

/// What sources state to have recorded completely.
class CoverageLookupTest {

    private static final Coverage.Kind IN = Coverage.Kind.FLUID_INPUT;
    private static final Coverage.Kind OUT = Coverage.Kind.FLUID_OUTPUT;

    @Test
    void should_be_found_when_one_statement_spans_the_whole_time() {
        Coverage stay = coverage("c", IN, 0, 60);
        TimelineView view = record(stay).asOf(at(30));

        assertThat(view.coverage(IN, at(0), at(60))).contains(stay);
        assertThat(view.coverage(IN, at(10), at(20))).contains(stay);
        assertThat(view.coverage(IN, at(0).minusNanos(1), at(60))).isEmpty();
        assertThat(view.coverage(IN, at(0), at(60).plusNanos(1))).isEmpty();
        assertThat(view.coverage(OUT, at(0), at(60))).isEmpty();
        assertThat(record().asOf(at(30)).coverage(IN, at(0), at(60))).isEmpty();
    }

    @Test
    void should_be_found_only_when_known() {
        Coverage late = new Coverage(Ward.id("c"), 0, IN, at(0), at(60), at(50));
        Timeline record = record(late);

        assertThat(record.asOf(at(60), at(49)).coverage(IN, at(0), at(60))).isEmpty();
        assertThat(record.asOf(at(60), at(50)).coverage(IN, at(0), at(60))).contains(late);
        assertThat(record.asOf(at(60), at(49)).coverageReachingNow(IN)).isEmpty();
        assertThat(record.asOf(at(60), at(50)).coverageReachingNow(IN)).contains(late);
    }

    @Test
    void should_reach_now_when_it_began_before_and_has_not_ended() {
        Coverage stay = coverage("c", IN, 0, 60);
        Timeline record = record(stay);

        assertThat(record.asOf(at(0)).coverageReachingNow(IN)).contains(stay);
        assertThat(record.asOf(at(60)).coverageReachingNow(IN)).contains(stay);
        assertThat(record.asOf(at(0).minusNanos(1), at(9)).coverageReachingNow(IN))
                .isEmpty();
        assertThat(record.asOf(at(60).plusNanos(1)).coverageReachingNow(IN)).isEmpty();
        assertThat(record.asOf(at(30)).coverageReachingNow(OUT)).isEmpty();
    }

    @Test
    void should_name_the_one_that_began_first_when_several_reach_now() {
        Coverage first = coverage("z", IN, 0, 60);
        Coverage second = coverage("a", IN, 10, 90);
        Coverage twin = coverage("b", IN, 10, 90);

        assertThat(record(second, first).asOf(at(30)).coverageReachingNow(IN)).contains(first);
        assertThat(record(first, second).asOf(at(30)).coverageReachingNow(IN)).contains(first);
        assertThat(record(first, twin, second).asOf(at(70)).coverageReachingNow(IN))
                .contains(second);
    }

    @Test
    void should_count_once_when_stated_twice() {
        Coverage stay = coverage("c", IN, 0, 60);

        assertThat(record(stay, stay).size()).isEqualTo(1);
        assertThat(record(stay).holds(stay)).isTrue();
        assertThat(record().holds(stay)).isFalse();
    }
}
