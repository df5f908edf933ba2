package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;
import static org.vasomotion.model.timeline.Records.covered;
import static org.vasomotion.model.timeline.Records.id;
import static org.vasomotion.model.timeline.Records.minute;
import static org.vasomotion.model.timeline.Records.view;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Retraction;

final class CompleteRecordTest {

    private static final Coverage FIRST = covered("a", FLUID_INPUT, 0, 60);
    private static final Coverage SECOND = covered("b", FLUID_INPUT, 60, 120);
    private static final Coverage INSIDE = covered("c", FLUID_INPUT, 10, 20);
    private static final Coverage LATER = covered("d", FLUID_INPUT, 200, 300);
    private static final Coverage OTHER = covered("e", FLUID_OUTPUT, 0, 500);
    private static final Entry[] ALL = {LATER, OTHER, SECOND, INSIDE, FIRST};

    @Test
    void should_join_statements_when_they_touch_or_overlap() {
        CompleteRecord joined = new CompleteRecord(FLUID_INPUT, minute(0), minute(120), id("a"));
        for (long at : new long[] {0, 15, 60, 61, 120}) {
            assertThat(view(at, ALL).completeRecord(FLUID_INPUT))
                    .as("at %d", at)
                    .contains(joined);
        }
    }

    @Test
    void should_begin_anew_when_there_was_a_break() {
        assertThat(view(250, ALL).completeRecord(FLUID_INPUT))
                .contains(new CompleteRecord(FLUID_INPUT, minute(200), minute(300), id("d")));
    }

    @Test
    void should_state_the_whole_break_when_looked_at_within_it() {
        for (long at : new long[] {121, 160, 199}) {
            assertThat(view(at, ALL).completeRecord(FLUID_INPUT)).isEmpty();
            assertThat(view(at, ALL).breakInRecord(FLUID_INPUT))
                    .isEqualTo(new Gap.NotCovered(FLUID_INPUT, minute(120), minute(200)));
            assertThat(view(at, ALL).nextCoverage(FLUID_INPUT)).isEqualTo(minute(200));
        }
    }

    @Test
    void should_leave_the_ends_open_when_nothing_lies_before_or_after() {
        assertThat(view(-1, ALL).breakInRecord(FLUID_INPUT))
                .isEqualTo(new Gap.NotCovered(FLUID_INPUT, Instant.MIN, minute(0)));
        assertThat(view(301, ALL).breakInRecord(FLUID_INPUT))
                .isEqualTo(new Gap.NotCovered(FLUID_INPUT, minute(300), Instant.MAX));
        assertThat(view(301, ALL).nextCoverage(FLUID_INPUT)).isEqualTo(Instant.MAX);
    }

    @Test
    void should_not_count_a_statement_when_it_was_withdrawn() {
        Retraction withdrawn = new Retraction(id("b"), 1, minute(60), minute(60), "test");
        TimelineView view = view(30, FIRST, SECOND, withdrawn);
        assertThat(view.completeRecord(FLUID_INPUT))
                .contains(new CompleteRecord(FLUID_INPUT, minute(0), minute(60), id("a")));
        assertThat(view(90, FIRST, SECOND, withdrawn).breakInRecord(FLUID_INPUT).from())
                .isEqualTo(minute(60));
        assertThat(view.nextCoverage(FLUID_INPUT)).isEqualTo(Instant.MAX);
    }
}
