package org.vasomotion.guidance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.session.Feeding.at;
import static org.vasomotion.guidance.session.Feeding.closed;
import static org.vasomotion.guidance.session.Feeding.issued;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.recommendation.Urgency;

class SessionTest {

    private final Feeding feeding = watched();

    private static Feeding watched() {
        Feeding feeding = new Feeding(RefillProtocol.rules());
        feeding.observe(0, "mean-arterial-pressure", "68", "mm[Hg]");
        feeding.observe(0, "heart-rate", "96", "/min");
        return feeding;
    }

    private void vitals(double minutes) {
        feeding.observe(minutes, "mean-arterial-pressure", "68", "mm[Hg]");
        feeding.observe(minutes, "heart-rate", "96", "/min");
    }

    private void begin(double minutes) {
        feeding.tell(new SessionInput.Begun(at(minutes), RefillProtocol.ID));
    }

    @Test
    void should_ask_for_the_refill_when_it_was_never_measured() {
        begin(1);

        assertThat(feeding.step()).isEqualTo("watch");
        assertThat(feeding.open()).singleElement().satisfies(open -> {
            assertThat(open.action().orElseThrow()).isInstanceOf(Action.Measure.class);
            assertThat(open.urgency()).isEqualTo(Urgency.ROUTINE);
        });
    }

    @Test
    void should_propose_a_bolus_once_when_the_refill_is_long() {
        begin(1);
        vitals(1.5);
        List<SessionOutput> said = feeding.observe(2, "capillary-refill-time", "5", "s");
        vitals(2.5);
        List<SessionOutput> later = feeding.observe(3, "capillary-refill-time", "5.2", "s");

        assertThat(issued(said)).singleElement().satisfies(open -> {
            assertThat(open.action().orElseThrow()).isInstanceOf(Action.FluidBolus.class);
            assertThat(open.urgency()).isEqualTo(Urgency.SOON);
            assertThat(open.issuedAt()).isEqualTo(at(2));
        });
        assertThat(issued(later)).isEmpty();
        assertThat(feeding.open()).hasSize(1);
    }

    @Test
    void should_withdraw_the_bolus_when_the_refill_is_short_again() {
        begin(1);
        feeding.observe(2, "capillary-refill-time", "5", "s");
        List<SessionOutput> said = feeding.observe(4, "capillary-refill-time", "2", "s");

        assertThat(closed(said)).singleElement().isEqualTo(new Closing.Withdrawn(at(4)));
        assertThat(feeding.step()).isEqualTo("watch");
        assertThat(feeding.open()).isEmpty();
    }

    @Test
    void should_judge_by_a_new_refill_when_the_bolus_was_accepted() {
        begin(1);
        feeding.observe(2, "capillary-refill-time", "5", "s");
        Recommendation bolus = feeding.open().getFirst();
        List<SessionOutput> said = feeding.tell(new SessionInput.Answered(at(3), bolus.id(), new Response.Accepted()));

        assertThat(closed(said)).singleElement().isInstanceOf(Closing.Answered.class);
        assertThat(feeding.step()).isEqualTo("judge");
        feeding.observe(8, "capillary-refill-time", "2", "s");
        assertThat(feeding.step())
                .as("five minutes after the bolus began are too early")
                .isEqualTo("judge");
        feeding.observe(14, "capillary-refill-time", "2.5", "s");
        assertThat(feeding.step()).isEqualTo("watch");
    }

    @Test
    void should_see_that_a_bolus_was_given_when_the_record_shows_it() {
        begin(1);
        feeding.observe(2, "capillary-refill-time", "5", "s");
        feeding.deliver(5, BedsideFeed.volume("b", 5, "sodium-chloride-0.9", "500", 20));
        feeding.tick(20);
        assertThat(feeding.step()).as("three quarters of it").isEqualTo("bolus");
        feeding.tick(22);

        assertThat(feeding.step()).isEqualTo("judge");
        assertThat(feeding.state().mark("bolus-given")).hasValue(at(21));
    }

    @Test
    void should_go_on_when_the_bolus_is_overridden() {
        begin(1);
        feeding.observe(2, "capillary-refill-time", "5", "s");
        Response no = new Response.Overridden(OverrideReason.CONTRAINDICATED, "heart failure");
        feeding.tell(new SessionInput.Answered(at(3), feeding.open().getFirst().id(), no));

        assertThat(feeding.step()).isEqualTo("watch-on");
        feeding.tick(64);
        assertThat(feeding.step()).isEqualTo("watch");
    }

    @Test
    void should_say_it_again_when_it_has_expired() {
        begin(1);
        for (int minute = 1; minute <= 31; minute++) {
            vitals(minute + 0.5);
            if (minute == 2) {
                feeding.observe(minute + 0.6, "capillary-refill-time", "5", "s");
            }
        }
        vitals(32.1);
        Recommendation first = feeding.open().getFirst();
        List<SessionOutput> said = feeding.tick(32.6);

        assertThat(closed(said)).containsExactly(new Closing.Expired(at(32.6)));
        assertThat(feeding.open().getFirst().supersedes()).containsExactly(first.id());
    }

    @Test
    void should_show_the_bolus_as_withheld_when_nobody_watches_the_patient() {
        begin(1);
        feeding.observe(20, "capillary-refill-time", "5", "s");

        assertThat(feeding.open()).singleElement().satisfies(open -> {
            assertThat(open.action()).isEmpty();
            assertThat(open.reviewed().decisive().orElseThrow().limit()).isEqualTo("watched-patient");
            assertThat(open.urgency()).isEqualTo(Urgency.ROUTINE);
        });
    }

    @Test
    void should_withhold_fluid_when_a_stop_sign_is_known() {
        begin(1);
        vitals(1.5);
        feeding.observe(2, "capillary-refill-time", "5", "s");
        vitals(2.5);
        List<SessionOutput> said = feeding.observe(3, "new-pulmonary-crackles", "1", "{score}");

        assertThat(issued(said)).singleElement().satisfies(open -> {
            assertThat(open.action()).isEmpty();
            assertThat(open.reviewed().decisive().orElseThrow().limit()).isEqualTo("fluid-stop-sign");
            assertThat(open.supersedes()).hasSize(1);
        });
    }

    @Test
    void should_tell_nothing_that_what_arrives_at_the_same_moment_takes_back() {
        begin(1);
        feeding.observe(2, "capillary-refill-time", "2", "s");
        Feeding alone = watched();
        alone.tell(new SessionInput.Begun(at(1), RefillProtocol.ID));
        alone.observe(2, "capillary-refill-time", "2", "s");
        Recommendation tooOld = issued(alone.tick(600)).getFirst();
        double minutes = Duration.between(at(0), tooOld.issuedAt()).toSeconds() / 60.0;

        List<SessionOutput> said = feeding.tell(new SessionInput.Delivered(
                tooOld.issuedAt(), List.of(BedsideFeed.value("again", minutes, "capillary-refill-time", "2.1", "s"))));

        assertThat(tooOld.action().orElseThrow()).isInstanceOf(Action.Measure.class);
        assertThat(issued(said)).isEmpty();
        assertThat(closed(said)).isEmpty();
        assertThat(feeding.step()).isEqualTo("watch");
    }

    @Test
    void should_refuse_what_makes_no_sense() {
        assertThat(feeding.tell(new SessionInput.Begun(at(1), "no-such")))
                .singleElement()
                .isInstanceOf(SessionOutput.Refused.class);
        assertThat(feeding.tell(new SessionInput.Ended(at(1), RefillProtocol.ID)))
                .singleElement()
                .isInstanceOf(SessionOutput.Refused.class);
        begin(1);
        assertThat(feeding.tell(new SessionInput.Begun(at(2), RefillProtocol.ID)))
                .singleElement()
                .isInstanceOf(SessionOutput.Refused.class);
    }

    @Test
    void should_end_when_a_clinician_ends_it_or_its_time_is_over() {
        begin(1);
        feeding.tick(481);
        assertThat(feeding.step()).isEqualTo("over");
        feeding.tell(new SessionInput.Ended(at(482), RefillProtocol.ID));
        assertThat(feeding.session.state().course().runs()).isEmpty();
        assertThat(feeding.open()).isEmpty();
    }

    @Test
    void should_take_an_input_as_arriving_now_when_it_says_that_it_is_earlier() {
        begin(10);
        feeding.tick(5);

        assertThat(feeding.session.state().now()).isEqualTo(at(10));
    }
}
