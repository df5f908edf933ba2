package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.operation.WatchedClock;
import org.vasomotion.server.ward.FailingStore;

/// The server's clock is set wrong while patients are on the ward.
class ClockJumpTest {

    private static final Instant EIGHT = RunningService.EIGHT;
    private static final Duration DAY = Duration.ofDays(1);

    private final AtomicLong counterNs = new AtomicLong();
    private final FailingStore store = new FailingStore();
    private final RunningService running =
            new RunningService(store, wall -> WatchedClock.watching(wall, counterNs::get));

    @BeforeEach
    void begin() {
        running.admit("p1");
        running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}");
        refill("a", EIGHT);
        pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        running.close();
    }

    /// Time goes on, and the ward looks at the clock.
    private void pass(Duration time) {
        running.clock.goTo(running.clock.instant().plus(time));
        counterNs.addAndGet(time.toNanos());
        running.get("/ready");
    }

    private void jump(Duration by) throws InterruptedException {
        running.clock.goTo(running.clock.instant().plus(by));
        Thread.sleep(1000); // several looks of the ward at the clock
    }

    private JsonNode refill(String message, Instant at) {
        Answer answer = running.post("/api/readings", """
                {"source": "m", "readings": [{"patient": "p1", "message": "%s",
                 "item": "capillary-refill-time|glass-slide|finger", "value": "4.5", "unit": "s", "at": "%s"}]}
                """.formatted(message, at));
        return answer.json().at("/verdicts/0");
    }

    private Instant latest() {
        return store.rows.getLast().at();
    }

    @Test
    void should_take_no_session_with_it_and_tell_the_operator_when_the_clock_jumps_a_day_and_back() throws Exception {
        jump(DAY);
        assertThat(refill("b", EIGHT.plusSeconds(60)).path("verdict").asText()).isEqualTo("accepted");

        assertThat(store.rows).allSatisfy(row -> assertThat(row.at()).isBefore(EIGHT.plusSeconds(3600)));
        assertThat(running.log()).containsOnlyOnce("clock-jumped").contains("86400");
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("jumped");
        assertThat(running.get("/metrics").text()).contains("vasomotion_clock_jump_seconds 86400.0");
        assertThat(running.get("/api/service").json().at("/clock/jumpS").asLong())
                .isEqualTo(86_400);

        jump(DAY.negated());
        pass(Duration.ofMinutes(1));
        assertThat(refill("c", EIGHT.plusSeconds(120)).path("verdict").asText()).isEqualTo("accepted");
        assertThat(latest()).isEqualTo(EIGHT.plusSeconds(120));
        assertThat(running.get("/api/patients/p1").json().at("/latest/0/state").asText())
                .isEqualTo("fresh");
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("steady");
        assertThat(running.log()).containsOnlyOnce("clock-steady");
    }

    @Test
    void should_go_on_by_the_machine_and_judge_readings_as_before_when_the_clock_has_jumped() throws Exception {
        jump(DAY.negated());
        pass(Duration.ofMinutes(2));

        assertThat(refill("b", EIGHT.plusSeconds(180)).path("verdict").asText()).isEqualTo("accepted");
        assertThat(latest()).isEqualTo(EIGHT.plusSeconds(180));
        assertThat(refill("c", EIGHT.plusSeconds(3600)).path("reason").asText()).isEqualTo("time-in-future");
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("jumped");
    }

    @Test
    void should_follow_the_clock_when_an_operator_says_that_it_is_right() throws Exception {
        jump(DAY);
        Answer confirmed = running.send("POST", "/api/clock/believe", "{}");

        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(store.audit).anySatisfy(row -> assertThat(row.act()).isEqualTo("POST /api/clock/believe"));
        assertThat(refill("b", EIGHT.plus(DAY)).path("verdict").asText()).isEqualTo("accepted");
        assertThat(latest()).isEqualTo(EIGHT.plus(DAY).plusSeconds(60));
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("steady");
    }

    @Test
    void should_follow_the_clock_when_that_of_a_source_says_the_same() throws Exception {
        jump(DAY);
        assertThat(refill("b", EIGHT.plus(Duration.ofHours(3))).path("reason").asText())
                .as("one that says something else")
                .isEqualTo("time-in-future");
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("jumped");

        assertThat(refill("c", EIGHT.plus(DAY)).path("verdict").asText()).isEqualTo("accepted");
        assertThat(running.get("/ready").json().path("clock").asText()).isEqualTo("steady");
        assertThat(latest()).isEqualTo(EIGHT.plus(DAY).plusSeconds(60));
    }
}
