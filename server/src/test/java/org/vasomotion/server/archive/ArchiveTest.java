package org.vasomotion.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.ward.FailingStore;

class ArchiveTest {

    private static final Instant EIGHT = RunningService.EIGHT;
    private static final List<String> ITEMS = List.of(
            "capillary-refill-time|glass-slide|finger",
            "lactate",
            "mean-arterial-pressure|arterial-line",
            "heart-rate");
    private static final List<String> UNITS = List.of("s", "mmol/L", "mm[Hg]", "/min");

    @TempDir
    private Path folder = Path.of("");

    private RunningService running = new RunningService(new FailingStore());

    @BeforeEach
    void open() {
        running.close();
        running = new RunningService(SqliteJournal.open(folder));
        running.admit("p1");
    }

    @AfterEach
    void close() {
        running.close();
    }

    private void at(Duration sinceEight) {
        running.clock.goTo(EIGHT.plus(sinceEight));
    }

    private JsonNode then(String stay, Duration sinceEight) {
        Answer answer = running.get("/api/archive/" + stay + "/at?at=" + EIGHT.plus(sinceEight));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode latest(JsonNode patient, String id) {
        return StreamSupport.stream(patient.path("latest").spliterator(), false)
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void correctLactate(String value, int revision, Instant trueAt) {
        Answer answer = running.post(
                "/api/readings", """
                {"source": "laboratory", "readings": [{"patient": "p1", "message": "l1", "item": "lactate",
                 "value": "%s", "unit": "mmol/L", "revision": %d, "status": "%s", "at": "%s"}]}
                """.formatted(value, revision, revision == 0 ? "final" : "corrected", trueAt));
        assertThat(answer.json().at("/verdicts/0/verdict").asText()).isEqualTo("accepted");
    }

    @Test
    void should_not_know_a_correction_when_it_had_not_arrived() {
        at(Duration.ofMinutes(10));
        correctLactate("4", 0, EIGHT.plus(Duration.ofMinutes(5)));
        at(Duration.ofMinutes(40));
        correctLactate("1.5", 1, EIGHT.plus(Duration.ofMinutes(5)));

        assertThat(latest(then("ward-p1-1", Duration.ofMinutes(9)), "lactate")
                        .path("state")
                        .asText())
                .isEqualTo("unknown");
        assertThat(latest(then("ward-p1-1", Duration.ofMinutes(39)), "lactate")
                        .at("/value/text")
                        .asText())
                .startsWith("4");
        assertThat(latest(then("ward-p1-1", Duration.ofMinutes(40)), "lactate")
                        .at("/value/text")
                        .asText())
                .startsWith("1.5");
    }

    @Test
    void should_draw_series_as_they_were_known_when_asked_of_a_moment() {
        at(Duration.ofMinutes(10));
        correctLactate("4", 0, EIGHT.plus(Duration.ofMinutes(5)));
        at(Duration.ofMinutes(40));
        correctLactate("1.5", 1, EIGHT.plus(Duration.ofMinutes(5)));

        JsonNode before = series(Duration.ofMinutes(39));
        JsonNode after = series(Duration.ofMinutes(40));
        assertThat(before.at("/measured/0/points/0/1").asDouble()).isEqualTo(4);
        assertThat(after.at("/measured/0/points/0/1").asDouble()).isEqualTo(1.5);
        assertThat(before.at("/late/0/knownAt").asText()).isEqualTo("2026-03-02T08:10:00Z");
        assertThat(after.at("/late/0/knownAt").asText()).isEqualTo("2026-03-02T08:40:00Z");
        assertThat(after.at("/late/0/observedAt").asText()).isEqualTo("2026-03-02T08:05:00Z");
    }

    private JsonNode series(Duration sinceEight) {
        return running.get("/api/archive/ward-p1-1/series?at=" + EIGHT.plus(sinceEight) + "&from=" + EIGHT)
                .json();
    }

    @Test
    void should_mark_what_came_late_when_it_was_a_correction() {
        at(Duration.ofMinutes(10));
        correctLactate("4", 0, EIGHT.plus(Duration.ofMinutes(5)));
        at(Duration.ofMinutes(40));
        correctLactate("1.5", 1, EIGHT.plus(Duration.ofMinutes(5)));

        JsonNode marks = running.get("/api/archive/ward-p1-1").json().path("marks");
        assertThat(marks.findValuesAsText("kind")).containsExactly("late");
        assertThat(marks.at("/0/at").asText()).isEqualTo("2026-03-02T08:40:00Z");
        assertThat(marks.at("/0/observedAt").asText()).isEqualTo("2026-03-02T08:05:00Z");
    }

    /// Whatever the bedside showed after an input is what the archive shows of that moment, word for word.
    @Test
    void should_show_what_the_bedside_showed_when_asked_of_any_moment() {
        long seed = 20_261_126;
        Random random = new Random(seed);
        running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}");
        Map<Duration, JsonNode> shown = new LinkedHashMap<>();
        Duration since = Duration.ZERO;
        for (int i = 0; i < 120; i++) {
            since = since.plusSeconds(1 + random.nextInt(400));
            at(since);
            int item = random.nextInt(ITEMS.size());
            Instant trueAt = running.clock.instant().minusSeconds(random.nextInt(4) == 0 ? random.nextInt(1500) : 0);
            running.post("/api/readings", """
                    {"source": "monitor", "readings": [{"patient": "p1", "message": "%d", "item": "%s", "value": "%s",
                     "unit": "%s", "at": "%s"}]}
                    """.formatted(
                            i, ITEMS.get(item), 1 + random.nextInt(item < 2 ? 6 : 90), UNITS.get(item), trueAt));
            shown.put(since, running.get("/api/patients/p1").json());
        }
        shown.forEach((when, live) -> assertThat(then("ward-p1-1", when))
                .as("seed %d, %s", seed, when)
                .isEqualTo(live));
        assertThat(running.get("/api/archive/ward-p1-1").json().path("marks").findValuesAsText("kind"))
                .as("seed %d", seed)
                .contains("issued", "moved");
    }

    @Test
    void should_keep_a_stay_when_its_patient_has_left() {
        at(Duration.ofMinutes(1));
        running.reading("p1", "m1", "lactate", "3", "mmol/L");
        at(Duration.ofMinutes(30));
        running.send("DELETE", "/api/patients/p1", "");
        at(Duration.ofHours(3));
        running.admit("p1");

        JsonNode stays = running.get("/api/archive").json().path("stays");
        assertThat(stays.findValuesAsText("id")).containsExactly("ward-p1-4", "ward-p1-1");
        assertThat(stays.at("/1/until").asText()).isEqualTo("2026-03-02T08:30:00Z");
        assertThat(latest(then("ward-p1-1", Duration.ofMinutes(30)), "lactate")
                        .at("/value/text")
                        .asText())
                .startsWith("3");
        assertThat(latest(then("ward-p1-4", Duration.ofHours(3)), "lactate")
                        .path("state")
                        .asText())
                .isEqualTo("unknown");
    }

    @Test
    void should_take_in_what_came_since_when_the_stay_goes_on() {
        at(Duration.ofMinutes(1));
        running.reading("p1", "m1", "lactate", "3", "mmol/L");
        then("ward-p1-1", Duration.ofMinutes(1));
        at(Duration.ofMinutes(2));
        running.reading("p1", "m2", "lactate", "5", "mmol/L");
        assertThat(latest(then("ward-p1-1", Duration.ofMinutes(2)), "lactate")
                        .at("/value/text")
                        .asText())
                .startsWith("5");
    }

    private String problem(String path) {
        Answer answer = running.get(path);
        return answer.status() + " " + answer.json().path("title").asText();
    }

    @Test
    void should_say_what_is_wrong_when_stay_or_moment_make_no_sense() {
        assertThat(problem("/api/archive/ward-p9-1")).isEqualTo("404 unknown stay");
        assertThat(problem("/api/archive/ward-p1-1/at")).isEqualTo("400 bad request");
        assertThat(problem("/api/archive/ward-p1-1/at?at=noon")).isEqualTo("400 bad request");
        assertThat(problem("/api/archive/ward-p1-1/at?at=2026-03-02T07:59:59Z")).isEqualTo("422 outside stay");
        assertThat(problem("/api/archive/ward-p1-1/series?at=2026-03-02T08:00:01Z"))
                .isEqualTo("422 outside stay");
        assertThat(problem("/api/archive/ward-p1-1/series?at=2026-03-02T08:00:00Z&from=2026-03-02T08:00:00Z"))
                .isEqualTo("400 bad request");
    }

    @Test
    void should_note_who_looked_when_a_stay_is_opened() {
        running.get("/api/archive/ward-p1-1");
        assertThat(running.get("/api/audit").text()).contains("GET /api/archive/{stay}");
    }
}
