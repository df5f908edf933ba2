package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.RateLimit;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.SetClock;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardListener;
import org.vasomotion.server.ward.Wards;

class DescriptionTest {

    @TempDir
    private Path folder = Path.of("");

    private Description description = read();
    private RunningService running = started();

    private static Description read() {
        try {
            return new Description();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RunningService started() {
        return new RunningService(new FailingStore());
    }

    @BeforeEach
    void open() {
        running.close();
        JournalStore store = SqliteJournal.open(folder);
        running = new RunningService(store);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void should_describe_every_route_and_no_other() {
        SetClock clock = new SetClock(RunningService.EIGHT);
        JournalStore store = new FailingStore();
        Set<String> ways = new TreeSet<>();
        try (Ward ward = new Ward(Wards.RULES, store, clock, WardListener.NOBODY, _ -> {});
                Metrics metrics = new Metrics();
                Archive archive = new Archive(List.of());
                EventLog events = new EventLog("s", _ -> {})) {
            ApiServer.routes(new ApiServer.Parts(
                            ward,
                            store,
                            archive,
                            events,
                            metrics,
                            new OperatorLog(System.out, clock),
                            Authenticator.open(),
                            new RateLimit(clock, 1, 1),
                            new Transport.Plain(),
                            Companions.none()))
                    .forEach(route -> ways.add(route.act()));
        }
        assertThat(ways).isEqualTo(description.ways());
    }

    private void isAsDescribed(String schema, Answer answer) {
        assertThat(description.errors(schema, answer.text()))
                .as("%s %s", schema, answer.text())
                .isEmpty();
    }

    @Test
    void should_answer_as_described() {
        running.admit("p1");
        isAsDescribed("Ward", running.get("/api/ward"));
        isAsDescribed("Verdicts", running.reading("p1", "m1", "capillary-refill-time|glass-slide|finger", "5.5", "s"));
        isAsDescribed("Verdicts", running.reading("p1", "m2", "lactate", "> 4", "mmol/L"));
        isAsDescribed("Verdicts", running.reading("p1", "m3", "norepinephrine", "0.2", "ug/kg/min"));
        isAsDescribed("Verdicts", running.reading("p1", "m4", "lactate", "4", "furlong"));
        isAsDescribed("Verdicts", running.reading("nobody", "m5", "lactate", "4", "mmol/L"));
        isAsDescribed("Patient", running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}"));
        isAsDescribed("Patient", running.post("/api/patients/p1/coverage", """
                {"source": "pumps", "message": "c1", "kind": "vasoactive-infusions",
                 "from": "2026-03-01T08:00:00Z", "until": "2026-03-09T08:00:00Z"}"""));
        isAsDescribed("Verdict", running.post("/api/patients/p1/measurements", """
                {"measurand": "mottling-score", "message": "f1", "value": 3, "unit": "{score}", "note": "drawn"}"""));
        isAsDescribed("Patient", running.get("/api/patients/p1"));
        isAsDescribed("Ward", running.get("/api/ward"));
        isAsDescribed("Assessment", running.get("/api/patients/p1/assessment"));
        isAsDescribed("Window", running.get("/api/patients/p1/series"));
        isAsDescribed("Trends", running.get("/api/ward/trends"));
        isAsDescribed("Stays", running.get("/api/archive"));
        isAsDescribed("OpenStay", running.get("/api/archive/ward-p1-1"));
        isAsDescribed("Patient", running.get("/api/archive/ward-p1-1/at?at=2026-03-02T08:00:00Z"));
        isAsDescribed("WindowThen", running.get("/api/archive/ward-p1-1/series?at=2026-03-02T08:00:00Z"));
        isAsDescribed("Problem", running.get("/api/archive/ward-p1-1/at?at=2026-03-01T08:00:00Z"));
        isAsDescribed("Catalog", running.get("/api/catalog"));
        isAsDescribed("Protocols", running.get("/api/protocols"));
        isAsDescribed("Readiness", running.get("/ready"));
        isAsDescribed("Audit", running.get("/api/audit"));
        isAsDescribed("Problem", running.get("/api/patients/nobody"));
        isAsDescribed("Problem", running.post("/api/readings", "{"));
        isAsDescribed("Problem", running.get("/no/such/page"));
        isAsDescribed("Patient", running.send("DELETE", "/api/patients/p1/protocols/andromeda-shock-2", ""));
        assertThat(running.get("/api/protocols/andromeda-shock-2")
                        .json()
                        .path("id")
                        .asText())
                .isEqualTo("andromeda-shock-2");
        assertThat(running.get("/api/protocols/andromeda-shock-2/flowchart.svg").text())
                .startsWith("<svg");
        assertThat(running.get("/api/openapi.yaml").text()).startsWith("openapi: 3.1.0");
        assertThat(running.get("/metrics").text()).contains("vasomotion_patients 1.0", "vasomotion_readings_total");
        assertThat(running.send("DELETE", "/api/patients/p1", "").status()).isEqualTo(204);
    }
}
