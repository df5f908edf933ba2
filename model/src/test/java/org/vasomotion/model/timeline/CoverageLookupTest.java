package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.coverage;
import static org.vasomotion.model.timeline.Ward.record;

import java.time.Instant;
import java.util.List;
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
        assertThat(record.asOf(at(60), at(49)).completeRecord(IN)).isEmpty();
        assertThat(record.asOf(at(60), at(50)).completeRecord(IN)).contains(stretch("c", 0, 60));
        assertThat(record.asOf(at(61), at(49)).breakInRecord(IN)).isEqualTo(absent(Instant.MIN, Instant.MAX));
        assertThat(record.asOf(at(-1), at(49)).nextCoverage(IN)).isEqualTo(Instant.MAX);
    }

    @Test
    void should_be_complete_now_when_it_began_before_and_has_not_ended() {
        Timeline record = record(coverage("c", IN, 0, 60));

        assertThat(record.asOf(at(0)).completeRecord(IN)).contains(stretch("c", 0, 60));
        assertThat(record.asOf(at(60)).completeRecord(IN)).contains(stretch("c", 0, 60));
        assertThat(record.asOf(at(0).minusNanos(1), at(9)).completeRecord(IN)).isEmpty();
        assertThat(record.asOf(at(60).plusNanos(1)).completeRecord(IN)).isEmpty();
        assertThat(record.asOf(at(30)).completeRecord(OUT)).isEmpty();
    }

    @Test
    void should_be_one_stretch_when_statements_meet_or_overlap() {
        Coverage first = coverage("z", IN, 0, 60);
        Coverage meets = coverage("a", IN, 60, 90);
        Coverage inside = coverage("b", IN, 10, 20);
        Coverage other = coverage("o", OUT, 91, 92);
        Coverage later = coverage("c", IN, 91, 120);

        for (Timeline record :
                List.of(record(first, meets, inside, other, later), record(later, other, inside, meets, first))) {
            assertThat(record.asOf(at(30), at(200)).completeRecord(IN)).contains(stretch("z", 0, 90));
            assertThat(record.asOf(at(90), at(200)).completeRecord(IN)).contains(stretch("z", 0, 90));
            assertThat(record.asOf(at(100), at(200)).completeRecord(IN)).contains(stretch("c", 91, 120));
            assertThat(record.asOf(at(90.5), at(200)).completeRecord(IN)).isEmpty();
            assertThat(record.asOf(at(90.5), at(200)).breakInRecord(IN)).isEqualTo(absent(at(90), at(91)));
            assertThat(record.asOf(at(90.9), at(200)).breakInRecord(IN)).isEqualTo(absent(at(90), at(91)));
            assertThat(record.asOf(at(121), at(200)).breakInRecord(IN)).isEqualTo(absent(at(120), Instant.MAX));
            assertThat(record.asOf(at(90.5), at(200)).nextCoverage(IN)).isEqualTo(at(91));
            assertThat(record.asOf(at(91), at(200)).nextCoverage(IN)).isEqualTo(Instant.MAX);
        }
    }

    @Test
    void should_name_the_lower_identity_when_two_begin_together() {
        Coverage a = coverage("a", IN, 10, 90);
        Coverage b = coverage("b", IN, 10, 90);

        assertThat(record(b, a).asOf(at(70)).completeRecord(IN)).contains(stretch("a", 10, 90));
        assertThat(record(a, b).asOf(at(70)).completeRecord(IN)).contains(stretch("a", 10, 90));
    }

    private static CompleteRecord stretch(String message, double from, double until) {
        return new CompleteRecord(IN, at(from), at(until), Ward.id(message));
    }

    private static Gap.NotCovered absent(Instant from, Instant until) {
        return new Gap.NotCovered(IN, from, until);
    }

    @Test
    void should_count_once_when_stated_twice() {
        Coverage stay = coverage("c", IN, 0, 60);

        assertThat(record(stay, stay).size()).isEqualTo(1);
        assertThat(record(stay).holds(stay)).isTrue();
        assertThat(record().holds(stay)).isFalse();
    }
}
