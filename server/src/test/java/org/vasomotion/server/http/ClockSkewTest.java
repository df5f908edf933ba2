package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.ward.FailingStore;

/// Clocks that are wrong: those of sources, and the server's own.
class ClockSkewTest {

    private static final Instant EIGHT = RunningService.EIGHT;

    @TempDir
    private Path folder = Path.of("");

    private RunningService running = new RunningService(new FailingStore());

    @BeforeEach
    void open() {
        running.close();
        restart();
        running.admit("p1");
    }

    private void restart() {
        running.close();
        running = new RunningService(SqliteJournal.open(folder));
    }

    @AfterEach
    void close() {
        running.close();
    }

    private JsonNode verdict(String message, String value, Instant at) {
        Answer answer = running.post("/api/readings", """
                {"source": "m", "readings": [{"patient": "p1", "message": "%s", "item": "lactate", "value": "%s",
                 "unit": "mmol/L", "at": "%s"}]}""".formatted(message, value, at));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/verdicts/0");
    }

    private JsonNode lactate() {
        return running.get("/api/patients/p1").json().path("latest").path(2);
    }

    @Test
    void should_not_show_a_value_before_it_is_true_when_the_clock_of_a_source_runs_ahead() {
        assertThat(verdict("a", "2", EIGHT.minusSeconds(60)).path("verdict").asText())
                .isEqualTo("accepted");
        assertThat(verdict("b", "4", EIGHT.plusSeconds(120)).path("verdict").asText())
                .isEqualTo("accepted");
        assertThat(lactate().at("/value/text").asText()).startsWith("2");
        running.clock.goTo(EIGHT.plusSeconds(120));
        assertThat(lactate().at("/value/text").asText()).startsWith("4");
    }

    @Test
    void should_put_aside_what_claims_to_be_far_ahead_or_from_before_the_stay() {
        assertThat(verdict("a", "2", EIGHT.plus(Duration.ofMinutes(6)))
                        .path("reason")
                        .asText())
                .isEqualTo("time-in-future");
        assertThat(verdict("b", "2", EIGHT.minus(Duration.ofDays(2)))
                        .path("reason")
                        .asText())
                .isEqualTo("before-admission");
        assertThat(lactate().path("state").asText()).isEqualTo("unknown");
    }

    @Test
    void should_go_on_in_order_and_be_the_same_after_a_restart_when_the_own_clock_goes_back() {
        running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}");
        running.clock.goTo(EIGHT.plus(Duration.ofHours(1)));
        verdict("a", "3", EIGHT.plus(Duration.ofMinutes(59)));
        running.clock.goTo(EIGHT.plus(Duration.ofMinutes(10)));
        assertThat(verdict("b", "5", EIGHT.plus(Duration.ofMinutes(9)))
                        .path("verdict")
                        .asText())
                .as("what is taken in while the clock is behind")
                .isEqualTo("accepted");
        running.clock.goTo(EIGHT.plus(Duration.ofHours(1)).plusSeconds(1));
        verdict("c", "4", EIGHT.plus(Duration.ofHours(1)).plusSeconds(1));
        JsonNode before = running.get("/api/patients/p1").json();
        assertThat(before.path("latest").path(2).at("/value/text").asText()).startsWith("4");

        restart();
        running.clock.goTo(EIGHT.plus(Duration.ofHours(1)).plusSeconds(1));
        assertThat(running.get("/api/patients/p1").json()).isEqualTo(before);
        assertThat(running.log()).contains("journal-read").doesNotContain("says-otherwise", "fault");
    }

    @Test
    void should_let_nothing_look_fresh_that_is_not_true_yet_when_the_own_clock_goes_back() {
        running.clock.goTo(EIGHT.plus(Duration.ofHours(1)));
        verdict("a", "3", EIGHT.plus(Duration.ofMinutes(59)));
        running.clock.goTo(EIGHT.plus(Duration.ofMinutes(10)));
        assertThat(lactate().path("state").asText()).isEqualTo("unknown");
    }
}
