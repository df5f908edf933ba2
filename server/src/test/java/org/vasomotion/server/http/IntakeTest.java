package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.journal.JournalException.Trouble;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.Reply;
import org.vasomotion.server.ward.WardException;

class IntakeTest {

    private final FailingStore store = new FailingStore();
    private final RunningService running = new RunningService(store);

    @BeforeEach
    void admit() {
        running.admit("p1");
    }

    @AfterEach
    void close() {
        store.comply();
        running.close();
    }

    private static JsonNode verdict(Answer answer) {
        return answer.json().path("verdicts").path(0);
    }

    @Test
    void should_accept_once_and_recognise_it_when_it_comes_again() {
        Answer first = running.reading("p1", "m1", "lactate", "2.4", "mmol/L");
        Answer again = running.reading("p1", "m1", "lactate", "2.4", "mmol/L");

        assertThat(first.status()).isEqualTo(200);
        assertThat(verdict(first).path("verdict").asText()).isEqualTo("accepted");
        assertThat(verdict(again).path("verdict").asText()).isEqualTo("duplicate");
        assertThat(verdict(again).path("entry")).isEqualTo(verdict(first).path("entry"));
    }

    @Test
    void should_put_aside_and_say_why_when_unit_item_or_clock_are_wrong() {
        assertThat(verdict(running.reading("p1", "a", "lactate", "2.4", "furlong"))
                        .path("reason")
                        .asText())
                .isEqualTo("unknown-unit");
        assertThat(verdict(running.reading("p1", "b", "laktat", "2.4", "mmol/L"))
                        .path("reason")
                        .asText())
                .isEqualTo("unknown-item");
        assertThat(verdict(running.reading("p1", "c", "lactate", "240", "mmol/L"))
                        .path("reason")
                        .asText())
                .isEqualTo("implausible-value");
        Answer ahead = running.post("/api/readings", """
                {"source": "m", "readings": [{"patient": "p1", "message": "d", "item": "lactate", "value": 2,
                 "unit": "mmol/L", "at": "2026-03-02T08:06:00Z"}]}""");
        assertThat(verdict(ahead).path("reason").asText()).isEqualTo("time-in-future");
        Answer form = running.post(
                "/api/patients/p1/measurements",
                "{\"measurand\": \"lactate\", \"message\": \"e\", \"value\": \"much\", \"unit\": \"mmol/L\"}");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.json().path("reason").asText()).isEqualTo("not-a-number");
        assertThat(running.get("/api/patients/p1").json().path("quarantine")).hasSize(5);
    }

    @Test
    void should_name_every_wrong_place_and_record_nothing_when_a_batch_is_malformed() {
        int rows = store.rows.size();
        Answer answer = running.post("/api/readings", """
                {"source": "m", "reedings": 1, "readings": [
                  {"patient": "p1", "message": "a", "item": "lactate", "value": 2, "unit": "mmol/L", "at": "yesterday"},
                  {"patient": "p1", "item": "lactate", "value": {}, "at": "2026-03-02T08:00:00Z", "revision": -1},
                  7]}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.whole().headers().firstValue("Content-Type")).contains("application/problem+json");
        List<String> pointers = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(each -> pointers.add(each.path("pointer").asText()));
        assertThat(pointers)
                .contains(
                        "/reedings",
                        "/readings/0/at",
                        "/readings/1/message",
                        "/readings/1/value",
                        "/readings/1/revision",
                        "/readings/2");
        assertThat(store.rows).hasSize(rows);
    }

    @Test
    void should_note_who_delivered_how_many_for_whom_in_one_row_when_a_batch_comes() {
        running.admit("p2");
        int before = store.audit.size();
        running.post("/api/readings", """
                {"source": "monitor-7", "readings": [
                  {"patient": "p1", "message": "a", "item": "lactate", "value": 2, "unit": "mmol/L",
                   "at": "2026-03-02T08:00:00Z"},
                  {"patient": "p2", "message": "b", "item": "lactate", "value": 2, "unit": "mmol/L",
                   "at": "2026-03-02T08:00:00Z"},
                  {"patient": "p1", "message": "c", "item": "heart-rate", "value": 90, "unit": "/min",
                   "at": "2026-03-02T08:00:00Z"},
                  {"patient": "stranger", "message": "d", "item": "lactate", "value": 2, "unit": "mmol/L",
                   "at": "2026-03-02T08:00:00Z"}]}""");

        assertThat(store.audit.subList(before, store.audit.size()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("POST /api/readings");
                    assertThat(row.who()).isEqualTo("local");
                    assertThat(row.detail()).isEqualTo("monitor-7: p1 2, p2 1");
                });
    }

    @Test
    void should_say_where_when_it_is_no_json() {
        Answer answer = running.post("/api/readings", "{\"source\": \"m\",\n  \"readings\": [,]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).contains("line 2");
        assertThat(running.post("/api/readings", "{\"source\": \"a\", \"source\": \"b\"}")
                        .status())
                .isEqualTo(400);
        assertThat(running.post("/api/readings", "[]").status()).isEqualTo(400);
        assertThat(running.post("/api/readings", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(running.reading("p1", "half \\ud83d", "lactate", "2", "mmol/L")
                        .status())
                .isEqualTo(400);
        assertThat(running.reading("p1", "zero \\u0000", "lactate", "2", "mmol/L")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void should_refuse_what_is_too_large_or_of_another_kind() {
        assertThat(running.post("/api/readings", "{\"source\": \"" + "x".repeat(Body.MOST_BYTES) + "\"}")
                        .status())
                .isEqualTo(413);
        Answer form = running.send(running.to("/api/readings")
                .header("Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(form.status()).isEqualTo(415);
    }

    @Test
    void should_record_the_others_when_one_patient_is_not_here() {
        Answer answer = running.post("/api/readings", """
                {"source": "m", "readings": [
                  {"patient": "nobody", "message": "a", "item": "lactate", "value": 2, "unit": "mmol/L", "at": "2026-03-02T08:00:00Z"},
                  {"patient": "p1", "message": "b", "item": "lactate", "value": 2, "unit": "mmol/L", "at": "2026-03-02T08:00:00Z"}]}""");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("verdicts").path(0).path("reason").asText())
                .isEqualTo("unknown-patient");
        assertThat(answer.json().path("verdicts").path(1).path("verdict").asText())
                .isEqualTo("accepted");
    }

    @Test
    void should_ask_to_come_again_when_too_much_waits() {
        store.hold();
        PatientId patient = new PatientId("p1");
        List<CompletableFuture<Reply>> taken = new ArrayList<>();
        taken.add(running.service.ward().deliver(patient, List.of()));
        while (running.service.ward().waiting() > 0) {
            Thread.onSpinWait(); // until the bed has taken it and waits for the disk
        }
        assertThatThrownBy(() -> {
                    while (true) {
                        taken.add(running.service.ward().deliver(patient, List.of()));
                    }
                })
                .isInstanceOf(WardException.class);
        Answer busy = running.reading("p1", "m1", "lactate", "2.4", "mmol/L");

        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.whole().headers().firstValue("Retry-After")).contains("1");
        assertThat(verdict(busy).path("reason").asText()).isEqualTo("busy");
        store.comply();
        taken.forEach(CompletableFuture::join);
        assertThat(running.reading("p1", "m1", "lactate", "2.4", "mmol/L").status())
                .isEqualTo(200);
    }

    /// What is taken has to be decided before its source stops waiting: else a service that is too slow for its
    /// sources only ever works for those who have left.
    @Test
    void should_turn_devices_away_at_the_door_when_decisions_are_far_behind() throws InterruptedException {
        store.hold();
        CompletableFuture<Reply> taken = running.service.ward().deliver(new PatientId("p1"), List.of());
        while (running.service.ward().behind().toMillis() <= 2_000) {
            Thread.sleep(20);
        }
        Answer refused = running.reading("p1", "m1", "lactate", "2.4", "mmol/L");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("title").asText()).isEqualTo("behind");
        assertThat(refused.whole().headers().firstValue("Retry-After")).contains("1");
        assertThat(running.get("/metrics").text())
                .containsPattern("vasomotion_behind_seconds [2-9]")
                .contains("vasomotion_requests_waiting 0");
        store.comply();
        taken.join();
        assertThat(running.reading("p1", "m1", "lactate", "2.4", "mmol/L").status())
                .isEqualTo(200);
        assertThat(running.service.ward().behind()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void should_acknowledge_nothing_and_tell_the_operator_when_the_disk_is_full() throws InterruptedException {
        store.refuse(Trouble.FULL);
        Answer refused = running.reading("p1", "m1", "lactate", "2.4", "mmol/L");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(verdict(refused).path("reason").asText()).isEqualTo("journal-full");
        Answer ready = running.get("/ready");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.json().path("journal").asText()).isEqualTo("full");
        assertThat(running.get("/api/patients/p1")
                        .json()
                        .path("account")
                        .path("received")
                        .asInt())
                .isZero();
        awaitLog("journal-failing");

        store.comply();
        assertThat(running.reading("p1", "m1", "lactate", "2.4", "mmol/L").status())
                .isEqualTo(200);
        assertThat(running.get("/ready").status()).isEqualTo(200);
        awaitLog("journal-back");
    }

    private void awaitLog(String event) throws InterruptedException {
        for (int i = 0; i < 200 && !running.log().contains(event); i++) {
            Thread.sleep(20);
        }
        assertThat(running.log()).contains(event);
    }
}
