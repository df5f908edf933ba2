package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.timeline.Records.dose;
import static org.vasomotion.model.timeline.Records.minute;
import static org.vasomotion.model.timeline.Records.observed;
import static org.vasomotion.model.timeline.Records.open;
import static org.vasomotion.model.timeline.Records.view;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

final class ReadingTest {

    private static final Observation EARLY = observed("a", 0, MEAN_ARTERIAL_PRESSURE, 60);
    private static final Observation LATE = observed("b", 10, MEAN_ARTERIAL_PRESSURE, 70);

    @Test
    void should_find_first_and_last_when_asked_for_them() {
        TimelineView view = view(10, LATE, EARLY);
        assertThat(view.first(MEAN_ARTERIAL_PRESSURE)).contains(EARLY);
        assertThat(view.last(MEAN_ARTERIAL_PRESSURE, List.of(), minute(10))).contains(LATE);
        assertThat(view.last(MEAN_ARTERIAL_PRESSURE, List.of(), minute(9))).contains(EARLY);
        assertThat(view.last(MEAN_ARTERIAL_PRESSURE, List.of(), minute(-1))).isEmpty();
        assertThat(view.last(MEAN_ARTERIAL_PRESSURE, List.of(Method.CUFF), minute(10)))
                .isEmpty();
    }

    @Test
    void should_see_nothing_later_than_the_view_when_asked_for_a_later_time() {
        assertThat(view(5, LATE, EARLY).last(MEAN_ARTERIAL_PRESSURE, List.of(), minute(20)))
                .contains(EARLY);
        assertThat(view(-5, LATE, EARLY).first(MEAN_ARTERIAL_PRESSURE)).isEmpty();
    }

    @Test
    void should_be_one_sample_when_conversion_rounded_it() {
        double once = Quantity.of(9.3, Unit.KILOPASCAL).valueIn(Unit.MILLIMETRE_OF_MERCURY);
        Observation other = observed("c", 0, MEAN_ARTERIAL_PRESSURE, once);
        Observation rounded = observed("d", 0, MEAN_ARTERIAL_PRESSURE, Math.nextUp(once));
        assertThat(view(0, other, rounded).timeline().size()).isEqualTo(1);
        assertThat(view(0, EARLY, other).timeline().size()).isEqualTo(2);
    }

    @Test
    void should_be_two_samples_when_one_is_only_a_bound() {
        Observation bound = observed(
                "c", 0, MEAN_ARTERIAL_PRESSURE, Interval.of(60, Double.POSITIVE_INFINITY, Unit.MILLIMETRE_OF_MERCURY));
        Observation wide = observed(
                "d", 0, MEAN_ARTERIAL_PRESSURE, Interval.of(Double.NEGATIVE_INFINITY, 60, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(view(0, EARLY, bound, wide).timeline().size()).isEqualTo(3);
        assertThat(view(0, bound, observed("e", 0, MEAN_ARTERIAL_PRESSURE, bound.value()))
                        .timeline()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void should_count_the_whole_dose_when_it_took_less_than_a_millisecond() {
        Instant end = minute(1).plusNanos(1000);
        List<GivenVolume> given =
                view(5, dose("a", BALANCED_CRYSTALLOID, 100, minute(1), end)).fluidsDuring(minute(0), minute(5));
        assertThat(given).singleElement().satisfies(part -> {
            assertThat(part.volume().value()).isCloseTo(100, within(1e-9));
            assertThat(part.end()).isEqualTo(end);
        });
    }

    @Test
    void should_announce_the_fluid_when_it_begins_now_or_later() {
        Instant end = minute(20);
        TimelineView begins = view(10, dose("a", BALANCED_CRYSTALLOID, 100, minute(10), end));
        assertThat(begins.nextFluid()).isEqualTo(minute(10));
        assertThat(view(9, dose("a", BALANCED_CRYSTALLOID, 100, minute(10), end))
                        .nextFluid())
                .isEqualTo(minute(10));
        assertThat(view(11, dose("a", BALANCED_CRYSTALLOID, 100, minute(10), end))
                        .nextFluid())
                .isEqualTo(Instant.MAX);
        assertThat(view(10, dose("a", BALANCED_CRYSTALLOID, 100, minute(10), minute(10)))
                        .nextFluid())
                .isEqualTo(Instant.MAX);
    }

    @Test
    void should_end_an_open_rate_when_the_next_takes_over_or_it_no_longer_stands() {
        List<GivenVolume> given = view(
                        600,
                        open("a", BALANCED_CRYSTALLOID, 60, Unit.MILLILITRE_PER_HOUR, 0),
                        open("b", BALANCED_CRYSTALLOID, 120, Unit.MILLILITRE_PER_HOUR, 60))
                .fluidsDuring(minute(-1), minute(600));
        assertThat(given).extracting(GivenVolume::end).containsExactly(minute(60), minute(60 + 135));
        assertThat(given).extracting(part -> part.volume().value()).containsExactly(60.0, 270.0);
    }
}
