package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.ward.FailingStore;

class DecisionTest {

    private final FailingStore store = new FailingStore();
    private final RunningService running = new RunningService(store);

    @BeforeEach
    void begin() {
        running.admit("p1");
        running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}");
    }

    @AfterEach
    void close() {
        running.close();
    }

    private JsonNode patient() {
        return running.get("/api/patients/p1").json();
    }

    @Test
    void should_say_what_to_measure_first_why_and_what_would_change_it() {
        JsonNode advice = patient().path("recommendations").path(0);

        assertThat(advice.path("kind").asText()).isEqualTo("measure");
        assertThat(advice.path("measure").path(0).asText()).isEqualTo("capillary-refill-time");
        assertThat(advice.path("because").path(0).asText()).contains("was never measured");
        assertThat(advice.path("wouldChange").isEmpty()).isFalse();
        assertThat(advice.path("citation").path("verification").asText()).isNotEmpty();
        assertThat(patient().path("missing").path(0).path("measure").path(0).asText())
                .isEqualTo("capillary-refill-time");
        assertThat(patient().path("need").asText()).isEqualTo("measurement-due");
        assertThat(patient().path("protocols").path(0).path("doors").isEmpty()).isFalse();
    }

    @Test
    void should_move_on_and_show_value_unit_age_and_source_when_refill_was_measured() {
        String before = patient().path("protocols").path(0).path("step").asText();
        running.post("/api/patients/p1/measurements", """
                {"measurand": "capillary-refill-time", "message": "f1", "value": 5.5, "unit": "s",
                 "method": "glass-slide", "site": "finger"}""");
        JsonNode after = patient();

        assertThat(after.path("protocols").path(0).path("step").asText()).isNotEqualTo(before);
        JsonNode refill = after.path("latest").path(0);
        assertThat(refill.path("value").path("text").asText()).isEqualTo("5.5 s");
        assertThat(refill.path("ageS").asInt()).isZero();
        assertThat(refill.path("source").asText()).isEqualTo("bedside-form");
        assertThat(refill.path("state").asText()).isEqualTo("fresh");
        running.clock.goTo(RunningService.EIGHT.plusSeconds(7200));
        assertThat(patient().path("latest").path(0).path("state").asText()).isEqualTo("stale");
        assertThat(after.path("happenings").findValuesAsText("kind")).contains("moved", "issued", "closed");
    }

    @Test
    void should_say_when_the_protocol_looks_again_when_treatment_is_advised() {
        running.reading("p1", "n1", "norepinephrine", "0.1", "ug/kg/min");
        running.reading("p1", "c1", "capillary-refill-time|glass-slide|finger", "5", "s");
        running.reading("p1", "s1", "systolic-arterial-pressure|arterial-line", "100", "mm[Hg]");
        running.reading("p1", "d1", "diastolic-arterial-pressure|arterial-line", "45", "mm[Hg]");
        JsonNode advice = patient().path("recommendations").path(0);

        assertThat(advice.path("kind").asText()).isEqualTo("titrate");
        assertThat(advice.path("then").path("stepTitle").asText()).isEqualTo("What did the pressure do?");
        assertThat(advice.path("then").path("doors"))
                .anySatisfy(door -> assertThat(door.path("timed").asBoolean()).isTrue())
                .noneSatisfy(door -> assertThat(door.path("undoes").asBoolean()).isTrue());
    }

    @Test
    void should_close_advice_and_note_who_said_so_when_it_is_answered() {
        long number = patient().path("recommendations").path(0).path("number").asLong();
        Answer overridden = running.post(
                "/api/patients/p1/recommendations/" + number + "/override",
                "{\"reason\": \"not-feasible\", \"comment\": \"both hands bandaged\"}");

        assertThat(overridden.status()).isEqualTo(200);
        assertThat(overridden.json().path("recommendations")).isEmpty();
        assertThat(overridden.json().path("happenings").findValuesAsText("closing"))
                .contains("overridden");
        assertThat(store.audit)
                .anySatisfy(row -> assertThat(row.detail()).isEqualTo(number + " overridden: not-feasible"));
        Answer again = running.post("/api/patients/p1/recommendations/" + number + "/accept", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("type").asText()).endsWith("no-open-recommendation");
    }

    @Test
    void should_refuse_what_makes_no_sense() {
        assertThat(running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}")
                        .status())
                .isEqualTo(409);
        assertThat(running.post("/api/patients/p1/protocols", "{\"protocol\": \"no-such\"}")
                        .status())
                .isEqualTo(409);
        assertThat(running.post("/api/patients/p1/recommendations/1/override", "{\"reason\": \"because\"}")
                        .status())
                .isEqualTo(400);
        assertThat(running.post("/api/patients/p1/recommendations/x/accept", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(running.send("PUT", "/api/patients/a%20b", "{}").status()).isEqualTo(400);
        assertThat(running.send("PUT", "/api/patients/p1", "{\"bed\": \"another\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void should_show_series_with_what_was_given() {
        running.reading("p1", "n1", "norepinephrine", "0.2", "ug/kg/min");
        running.post("/api/patients/p1/coverage", """
                {"source": "pumps", "message": "c1", "kind": "vasoactive-infusions",
                 "from": "2026-03-01T08:00:00Z", "until": "2026-03-09T08:00:00Z"}""");
        running.reading("p1", "w1", "body-weight", "80", "kg");
        running.clock.goTo(RunningService.EIGHT.plusSeconds(60));
        JsonNode series = running.get("/api/patients/p1/series").json();

        assertThat(series.path("given").path(0).path("id").asText()).isEqualTo("norepinephrine");
        assertThat(series.path("given")
                        .path(0)
                        .path("given")
                        .path(0)
                        .path("until")
                        .isNull())
                .isTrue();
        JsonNode points = series.path("computed").path(0).path("points");
        assertThat(points.path(0).path(1).asDouble()).isZero();
        assertThat(points.path(points.size() - 1).path(1).asDouble()).isEqualTo(0.2);
        assertThat(series.path("measured")
                        .path(0)
                        .path("points")
                        .path(0)
                        .path(1)
                        .asDouble())
                .isEqualTo(80);
    }
}
