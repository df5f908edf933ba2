package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.ward.FailingStore;

/// Times that no clock shows, wherever a request may name one.
class FarTimesTest {

    private static final String EARLIEST = "-999999999-01-01T00:00:00+18:00";
    private static final String LATEST = "+999999999-12-31T23:59:59-18:00";

    private final FailingStore store = new FailingStore();
    private final List<String> faults = new ArrayList<>();

    private void note(String what, Answer answer) {
        if (answer.status() >= 500) {
            faults.add(what + ": " + answer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EARLIEST, "1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z", LATEST})
    void should_be_answered_and_leave_a_patient_whose_session_goes_on(String time) {
        try (RunningService running = new RunningService(store)) {
            running.admit("p1");
            note("admission", running.send("PUT", "/api/patients/p2", "{\"bed\": \"2\", \"from\": \"" + time + "\"}"));
            begin(running, "p1");
            begin(running, "p2");
            String encoded = URLEncoder.encode(time, StandardCharsets.UTF_8);
            for (String patient : List.of("p1", "p2")) {
                tell(running, patient, time);
                ask(running, patient, encoded);
                running.clock.goTo(running.clock.instant().plus(Duration.ofMinutes(40)));
                tell(running, patient, time);
                ask(running, patient, encoded);
            }
            Answer reading = running.reading("p1", "last", "lactate", "2.4", "mmol/L");
            assertThat(reading.json().path("verdicts").path(0).path("verdict").asText())
                    .isEqualTo("accepted");
            assertThat(faults).isEmpty();
            assertThat(running.log()).doesNotContain("fault");
        }
    }

    private void begin(RunningService running, String patient) {
        note(
                "protocol",
                running.post("/api/patients/" + patient + "/protocols", "{\"protocol\": \"andromeda-shock-2\"}"));
    }

    private void ask(RunningService running, String patient, String time) {
        for (String path : List.of(
                "/api/ward",
                "/api/ward/trends?from=" + time,
                "/api/patients/" + patient,
                "/api/patients/" + patient + "/assessment",
                "/api/patients/" + patient + "/series?from=" + time,
                "/api/patients/" + patient + "/series?until=" + time,
                "/api/archive",
                "/api/archive/ward-" + patient + "-1",
                "/api/archive/ward-" + patient + "-1/at?at=" + time,
                "/api/archive/ward-" + patient + "-1/series?at=" + running.clock.instant() + "&from=" + time,
                "/api/archive/ward-" + patient + "-1/series?at=" + running.clock.instant() + "&until=" + time)) {
            note(path, running.get(path));
        }
    }

    private void tell(RunningService running, String patient, String time) {
        String now = running.clock.instant().toString();
        for (String kind : List.of("vasoactive-infusions", "fluid-input", "fluid-output")) {
            for (List<String> window : List.of(List.of(time, time), List.of(time, LATEST), List.of(EARLIEST, time))) {
                note("coverage " + kind + window, running.post("/api/patients/" + patient + "/coverage", """
                        {"source": "s", "message": "%s", "kind": "%s", "from": "%s", "until": "%s"}""".formatted(
                                kind + window + now, kind, window.getFirst(), window.getLast())));
            }
        }
        for (String status : List.of("final", "corrected", "entered-in-error")) {
            for (List<String> window : List.of(List.of(time, time), List.of(now, time), List.of(time, now))) {
                for (String[] item : new String[][] {
                    {"lactate", "2", "mmol/L"},
                    {"norepinephrine", "0.2", "ug/kg/min"},
                    {"balanced-crystalloid", "500", "mL"},
                    {"balanced-crystalloid", "500", "mL/h"},
                    {"urine-volume", "80", "mL"}
                }) {
                    note("reading " + item[0] + window, running.post("/api/readings", """
                            {"source": "m", "readings": [{"patient": "%s", "message": "%s", "item": "%s", "value": %s,
                             "unit": "%s", "at": "%s", "until": "%s", "status": "%s"}]}""".formatted(
                                    patient,
                                    item[0] + item[2] + window,
                                    item[0],
                                    item[1],
                                    item[2],
                                    window.getFirst(),
                                    window.getLast(),
                                    status)));
                }
            }
        }
    }

    @Test
    void should_start_again_on_all_of_it() {
        should_be_answered_and_leave_a_patient_whose_session_goes_on("9999-12-31T23:59:59Z");
        FailingStore again = new FailingStore();
        again.rows.addAll(store.rows);
        try (RunningService running = new RunningService(again)) {
            assertThat(running.get("/api/patients/p1").status()).isEqualTo(200);
        }
    }
}
