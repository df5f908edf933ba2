package org.vasomotion.guidance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.session.Feeding.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.recommendation.Problem;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;

/// However readings arrive, the decision at the end is that of an orderly feed.
class OrderOfArrivalTest {

    private static final int CASES = 60;

    /// A reading and when it arrives, in minutes after eight.
    private record Arriving(double minutes, SourceReading reading) {}

    @Test
    void should_decide_as_after_an_orderly_feed_when_readings_come_late_twice_or_out_of_order() {
        for (int seed = 0; seed < CASES; seed++) {
            Seeded seeded = Seeded.of(seed);
            List<Arriving> orderly = shift(seeded);
            List<Arriving> messy = new ArrayList<>();
            for (Arriving each : orderly) {
                double late = seeded.below(3) == 0 ? seeded.below(90) : 0;
                messy.add(new Arriving(each.minutes() + late, each.reading()));
                if (seeded.below(4) == 0) {
                    messy.add(new Arriving(each.minutes() + late + seeded.below(30), each.reading()));
                }
            }
            Rounds rounds = seed % 2 == 0 ? Rounds.TOGETHER : Rounds.EACH_AT_HIS_OWN;
            SessionRules rules = RefillProtocol.rules().lookingAt(rounds);
            assertThat(end(messy, rules)).as("seed %d", seed).isEqualTo(end(orderly, rules));
        }
    }

    @Test
    void should_decide_as_if_the_corrected_value_had_come_first_when_values_are_corrected() {
        for (int seed = 0; seed < CASES; seed++) {
            Seeded seeded = Seeded.of(1000 + seed);
            List<Arriving> right = shift(seeded);
            List<Arriving> wrongFirst = new ArrayList<>();
            for (Arriving each : right) {
                if (each.reading().item().equals("capillary-refill-time") && seeded.below(2) == 0) {
                    wrongFirst.add(new Arriving(
                            each.minutes(), BedsideFeed.revised(each.reading(), 0, ReadingStatus.FINAL, "9")));
                    SourceReading correction = BedsideFeed.revised(
                            each.reading(),
                            1,
                            ReadingStatus.CORRECTED,
                            each.reading().value());
                    wrongFirst.add(new Arriving(each.minutes() + 1 + seeded.below(60), correction));
                } else {
                    wrongFirst.add(each);
                }
            }
            assertThat(end(wrongFirst)).as("seed %d", seed).isEqualTo(end(right));
        }
    }

    @Test
    void should_decide_as_if_it_had_never_come_when_a_value_is_retracted() {
        for (int seed = 0; seed < CASES; seed++) {
            Seeded seeded = Seeded.of(2000 + seed);
            List<Arriving> without = shift(seeded);
            List<Arriving> with = new ArrayList<>(without);
            double minutes = 60 + seeded.below(120);
            SourceReading wrong = BedsideFeed.value("wrong", minutes, "capillary-refill-time", "1.5", "s");
            with.add(new Arriving(minutes, wrong));
            with.add(new Arriving(
                    minutes + 1 + seeded.below(30),
                    BedsideFeed.revised(wrong, 0, ReadingStatus.ENTERED_IN_ERROR, "1.5")));
            assertThat(end(with)).as("seed %d", seed).isEqualTo(end(without));
        }
    }

    private static Feeding shortRefillAtOne() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        feeding.observe(1, "capillary-refill-time", "2", "s");
        return feeding;
    }

    private static SourceReading lactate(double minutes) {
        return BedsideFeed.value("late", minutes, "lactate", "2", "mmol/L");
    }

    @Test
    void should_tell_nothing_that_it_takes_back_when_something_late_comes_with_what_keeps_it_from_falling_due() {
        Instant tooOld = Feeding.issued(shortRefillAtOne().tick(600)).getFirst().issuedAt();
        double minutes = Duration.between(at(0), tooOld).toSeconds() / 60.0;
        Feeding feeding = shortRefillAtOne();
        feeding.observe(minutes - 10, "heart-rate", "100", "/min");
        SourceReading again = BedsideFeed.value("again", minutes, "capillary-refill-time", "2.1", "s");

        List<SessionOutput> said =
                feeding.tell(new SessionInput.Delivered(tooOld, List.of(lactate(minutes - 20), again)));

        assertThat(Feeding.issued(said)).isEmpty();
        assertThat(Feeding.closed(said)).isEmpty();
        assertThat(feeding.step()).isEqualTo("watch");
    }

    @Test
    void should_report_the_new_move_alone_when_something_comes_late_that_changes_none_of_those_before() {
        Feeding feeding = shortRefillAtOne();
        feeding.observe(20, "capillary-refill-time", "5", "s");
        SourceReading shorter = BedsideFeed.value("new", 30, "capillary-refill-time", "2", "s");

        List<SessionOutput> said = feeding.deliver(30, lactate(10), shorter);

        assertThat(said)
                .filteredOn(SessionOutput.Moved.class::isInstance)
                .singleElement()
                .satisfies(output ->
                        assertThat(((SessionOutput.Moved) output).move().at()).isEqualTo(at(30)));
        assertThat(said).noneMatch(SessionOutput.TakenBack.class::isInstance);
        assertThat(feeding.step()).isEqualTo("watch");
    }

    @Test
    void should_report_what_it_would_have_advised_when_a_long_refill_arrives_late() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        feeding.observe(1, "capillary-refill-time", "2", "s");
        feeding.observe(30, "capillary-refill-time", "2.2", "s");
        List<SessionOutput> said =
                feeding.deliver(40, BedsideFeed.value("late", 10, "capillary-refill-time", "6", "s"));

        assertThat(said)
                .filteredOn(SessionOutput.WouldHaveAdvised.class::isInstance)
                .singleElement()
                .satisfies(output -> {
                    SessionOutput.WouldHaveAdvised would = (SessionOutput.WouldHaveAdvised) output;
                    assertThat(would.at()).isEqualTo(at(10));
                    assertThat(would.advice().problem()).isEqualTo(new Problem(RefillProtocol.ID, "bolus", "bolus"));
                });
        assertThat(feeding.step()).as("the refill of half past is short").isEqualTo("watch");
    }

    @Test
    void should_report_what_would_have_stayed_due_when_the_value_that_ended_it_is_corrected() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        feeding.observe(1, "capillary-refill-time", "5", "s");
        SourceReading wrong = BedsideFeed.value("wrong", 20, "capillary-refill-time", "2", "s");
        feeding.deliver(20, wrong);
        assertThat(feeding.step()).isEqualTo("watch");

        List<SessionOutput> said = feeding.deliver(30, BedsideFeed.revised(wrong, 1, ReadingStatus.CORRECTED, "5"));

        assertThat(feeding.step()).isEqualTo("bolus");
        assertThat(said)
                .filteredOn(SessionOutput.WouldHaveAdvised.class::isInstance)
                .singleElement()
                .satisfies(output -> assertThat(((SessionOutput.WouldHaveAdvised) output).at())
                        .isEqualTo(at(20)));
    }

    @Test
    void should_report_an_edge_when_the_value_that_opens_it_belongs_to_a_moment_already_looked_at() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        feeding.observe(5, "heart-rate", "90", "/min");
        List<SessionOutput> said = feeding.observe(5, "capillary-refill-time", "5", "s");

        assertThat(feeding.step()).isEqualTo("bolus");
        assertThat(said).noneMatch(SessionOutput.TakenBack.class::isInstance);
        assertThat(moved(said)).containsExactly("watch -> bolus");
    }

    @Test
    void should_take_back_an_edge_when_the_value_that_opened_it_is_withdrawn() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        SourceReading wrong = BedsideFeed.value("wrong", 5, "capillary-refill-time", "5", "s");
        assertThat(moved(feeding.deliver(5, wrong))).containsExactly("watch -> bolus");

        List<SessionOutput> said =
                feeding.deliver(9, BedsideFeed.revised(wrong, 0, ReadingStatus.ENTERED_IN_ERROR, "5"));

        assertThat(feeding.step()).isEqualTo("watch");
        assertThat(said).anySatisfy(output -> {
            assertThat(output).isInstanceOf(SessionOutput.TakenBack.class);
            assertThat(((SessionOutput.TakenBack) output).from()).isBeforeOrEqualTo(at(5));
        });
        assertThat(moved(said)).isEmpty();
    }

    private static List<String> moved(List<SessionOutput> said) {
        List<String> moved = new ArrayList<>();
        for (SessionOutput output : said) {
            if (output instanceof SessionOutput.Moved it) {
                moved.add(it.move().from() + " -> " + it.move().edge().to());
            }
        }
        return moved;
    }

    @Test
    void should_say_that_it_is_too_late_when_something_comes_from_before_all_that_can_be_decided_again() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        feeding.observe(1, "capillary-refill-time", "2", "s");
        feeding.observe(400, "capillary-refill-time", "2", "s");
        List<SessionOutput> said =
                feeding.deliver(401, BedsideFeed.value("late", 10, "capillary-refill-time", "6", "s"));

        assertThat(said).anyMatch(SessionOutput.TooLate.class::isInstance);
    }

    /// Four hours of refills every half hour and a monitor every ten minutes, with boluses in between.
    private static List<Arriving> shift(Seeded seeded) {
        List<Arriving> shift = new ArrayList<>();
        for (int minute = 0; minute <= 240; minute += 10) {
            shift.add(now("m" + minute, minute, "mean-arterial-pressure", "" + (60 + seeded.below(20)), "mm[Hg]"));
            shift.add(now("h" + minute, minute, "heart-rate", "" + (80 + seeded.below(40)), "/min"));
        }
        for (int minute = 5; minute <= 240; minute += 30) {
            int jitter = seeded.below(10);
            String value = seeded.oneOf(List.of("1.8", "2.9", "3.5", "5"));
            shift.add(now("r" + minute, minute + jitter, "capillary-refill-time", value, "s"));
            if (seeded.below(3) == 0) {
                int start = minute + jitter + 3;
                shift.add(
                        new Arriving(start, BedsideFeed.volume("b" + minute, start, "sodium-chloride-0.9", "500", 20)));
            }
        }
        return shift;
    }

    private static Arriving now(String message, double minutes, String item, String value, String unit) {
        return new Arriving(minutes, BedsideFeed.value(message, minutes, item, value, unit));
    }

    /// What is decided at the end of a feed, and what is due then.
    private record End(ProtocolState state, List<Problem> due) {}

    private static End end(List<Arriving> arriving) {
        return end(arriving, RefillProtocol.rules());
    }

    private static End end(List<Arriving> arriving, SessionRules rules) {
        Feeding feeding = new Feeding(rules);
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        arriving.stream()
                .sorted(Comparator.comparingDouble(Arriving::minutes))
                .forEach(each -> feeding.deliver(each.minutes(), each.reading()));
        feeding.tick(400);
        List<Problem> due = feeding.open().stream()
                .map(open -> open.problem())
                .sorted(Comparator.comparing(Problem::toString))
                .toList();
        return new End(feeding.state(), due);
    }
}
