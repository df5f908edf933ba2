package org.vasomotion.interop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.interop.contract.Taken.Arrival;
import org.vasomotion.interop.feed.SourceFeed;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Laws that hold for every source: L3 (order of arrival), L4 (delivered twice), L5 (zone), and that nothing is lost.
///
/// A new feed extends this class and shows each [Situation] on readings that look real and belong to nobody.
public abstract class BaseSourceFeedContract {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int PERMUTATIONS = 12;
    private static final long SEED = 20_261_121;

    /// A feed that delivers the situation, with its local times written in the zone.
    protected abstract SourceFeed feed(Situation situation, ZoneId zone);

    @ParameterizedTest
    @EnumSource
    void should_lose_nothing_when_taken_in(Situation situation) {
        Delivered delivered = delivered(situation);

        Taken taken = delivered.taken();

        assertThat(delivered.arrivals()).isNotEmpty();
        assertThat(taken.account().accepted()
                        + taken.account().quarantined()
                        + taken.account().duplicate())
                .isEqualTo(delivered.arrivals().size())
                .isEqualTo(taken.account().received());
    }

    @ParameterizedTest
    @EnumSource
    void should_deliver_the_same_when_read_again(Situation situation) {
        assertThat(delivered(situation).arrivals())
                .isEqualTo(delivered(situation).arrivals());
    }

    @ParameterizedTest
    @EnumSource
    void should_give_the_same_record_when_arrival_is_permuted(Situation situation) {
        Delivered delivered = delivered(situation);
        Seeded random = Seeded.of(SEED);
        Taken inOrder = delivered.taken();

        for (int i = 0; i < PERMUTATIONS; i++) {
            Taken permuted = Taken.of(delivered.profile(), shuffled(delivered.arrivals(), random));

            assertThat(permuted.said(delivered.arrivals()))
                    .as(random.reproducer())
                    .isEqualTo(inOrder.said(delivered.arrivals()));
            assertThat(permuted.account()).as(random.reproducer()).isEqualTo(inOrder.account());
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_give_the_same_record_when_everything_is_delivered_twice(Situation situation) {
        Delivered delivered = delivered(situation);
        List<Arrival> twice = new ArrayList<>(delivered.arrivals());
        twice.addAll(delivered.arrivals());

        Taken once = delivered.taken();
        Taken again = Taken.of(delivered.profile(), twice);

        assertThat(again.said(twice)).isEqualTo(once.said(twice));
        assertThat(again.account().accepted()).isEqualTo(once.account().accepted());
        assertThat(again.account().duplicate())
                .isEqualTo(once.account().duplicate() * 2 + once.account().accepted());
    }

    @Test
    void should_give_the_same_instants_when_written_in_another_zone() {
        Delivered berlin = Delivered.of(feed(Situation.NORMAL_HOUR, BERLIN));
        Delivered kathmandu = Delivered.of(feed(Situation.NORMAL_HOUR, ZoneId.of("Asia/Kathmandu")));

        assertThat(kathmandu.arrivals()).isEqualTo(berlin.arrivals());
    }

    @Test
    void should_quarantine_only_the_hour_that_occurs_twice_when_the_clock_is_set_back() {
        Taken taken = delivered(Situation.DST_NIGHT).taken();

        assertThat(taken.account().accepted()).isEqualTo(2);
        assertThat(reasons(taken)).containsExactly(QuarantineReason.UNREADABLE_TIME);
    }

    @Test
    void should_accept_everything_when_the_hour_is_normal() {
        Delivered delivered = delivered(Situation.NORMAL_HOUR);

        Taken taken = delivered.taken();

        assertThat(taken.account().accepted()).isEqualTo(delivered.arrivals().size());
        assertThat(taken.record().measurands()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(taken.record().drugs()).extracting(drug -> drug.id()).contains("norepinephrine");
    }

    @Test
    void should_show_the_corrected_value_when_a_reading_is_corrected() {
        assertThat(lastLactate(delivered(Situation.CORRECTION))).isEqualTo(3);
    }

    @Test
    void should_show_no_value_when_a_reading_is_retracted() {
        Delivered delivered = delivered(Situation.RETRACTION);

        assertThat(view(delivered).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Absent.class);
    }

    @Test
    void should_count_repetitions_when_a_message_comes_again() {
        Taken taken = delivered(Situation.DUPLICATE).taken();

        assertThat(taken.account().accepted()).isEqualTo(1);
        assertThat(taken.account().duplicate()).isEqualTo(2);
    }

    @Test
    void should_keep_the_newer_value_as_latest_when_an_older_one_comes_late() {
        Delivered delivered = delivered(Situation.LATE);
        SourceReading newest = delivered.arrivals().stream()
                .map(Arrival::reading)
                .max((a, b) -> at(a.start()).instant().compareTo(at(b.start()).instant()))
                .orElseThrow();

        assertThat(delivered.taken().account().accepted()).isEqualTo(2);
        assertThat(lastLactate(delivered)).isEqualTo(Double.parseDouble(newest.value()));
        assertThat(delivered.arrivals().getLast().reading()).isNotEqualTo(newest);
    }

    @Test
    void should_quarantine_with_its_reason_when_time_unit_or_code_is_not_acceptable() {
        assertThat(reasons(delivered(Situation.FUTURE_DATED).taken())).containsExactly(QuarantineReason.TIME_IN_FUTURE);
        assertThat(reasons(delivered(Situation.UNKNOWN_UNIT).taken())).containsExactly(QuarantineReason.UNKNOWN_UNIT);
        assertThat(reasons(delivered(Situation.UNKNOWN_CODE).taken())).containsExactly(QuarantineReason.UNKNOWN_ITEM);
    }

    private Delivered delivered(Situation situation) {
        return Delivered.of(feed(situation, BERLIN));
    }

    private static TimelineView view(Delivered delivered) {
        var last = delivered.arrivals().stream()
                .map(arrival -> at(arrival.reading().received()).instant())
                .max((a, b) -> a.compareTo(b))
                .orElseThrow();
        return delivered.taken().record().asOf(last);
    }

    private static double lastLactate(Delivered delivered) {
        Lookup lookup = view(delivered).latest(Metabolism.LACTATE);
        assertThat(lookup).isInstanceOf(Lookup.Present.class);
        Observation observation = ((Lookup.Present) lookup).observation();
        return observation.value().exact().value();
    }

    private static SourceTime.At at(SourceTime time) {
        return (SourceTime.At) time;
    }

    private static List<QuarantineReason> reasons(Taken taken) {
        return taken.verdicts().stream()
                .filter(Verdict.Quarantined.class::isInstance)
                .map(verdict -> ((Verdict.Quarantined) verdict).reason())
                .toList();
    }

    private static List<Arrival> shuffled(List<Arrival> arrivals, Seeded random) {
        List<Arrival> rest = new ArrayList<>(arrivals);
        List<Arrival> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.below(rest.size())));
        }
        return shuffled;
    }

    private record Delivered(SourceProfile profile, List<Arrival> arrivals) {

        static Delivered of(SourceFeed feed) {
            List<Arrival> arrivals = new ArrayList<>();
            feed.read((stay, reading) -> arrivals.add(new Arrival(stay, reading)));
            return new Delivered(feed.profile(), arrivals);
        }

        Taken taken() {
            return Taken.of(profile, arrivals);
        }
    }
}
