package org.vasomotion.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.ward.SetClock;

/// A service on a free port of this machine, and a client of it.
public final class RunningService implements AutoCloseable {

    public static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    public final SetClock clock = new SetClock(EIGHT);
    public final Service service;
    public final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    public RunningService(JournalStore store) {
        this(store, ServiceSettings.local(0));
    }

    public RunningService(JournalStore store, ServiceSettings settings) {
        this(store, settings, wall -> wall);
    }

    /// One that watches its clock.
    public RunningService(JournalStore store, UnaryOperator<InstantSource> watch) {
        this(store, ServiceSettings.local(0), watch);
    }

    private RunningService(JournalStore store, ServiceSettings settings, UnaryOperator<InstantSource> watch) {
        service =
                Service.start(settings, store, watch.apply(clock), new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    /// An answer.
    public record Answer(int status, String text, HttpResponse<String> whole) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path) {
        return send(to(path));
    }

    public Answer send(String method, String path, String json) {
        return send(to(path).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /// Admits a patient.
    public void admit(String patient) {
        Answer answer = send("PUT", "/api/patients/" + patient, "{\"bed\": \"bed of " + patient + "\"}");
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.text());
        }
    }

    /// Sends one reading of a patient, true now.
    public Answer reading(String patient, String message, String item, String value, String unit) {
        return post("/api/readings", """
                {"source": "monitor", "readings": [{"patient": "%s", "message": "%s", "item": "%s", "value": "%s",
                 "unit": "%s", "at": "%s"}]}
                """.formatted(patient, message, item, value, unit, clock.instant()));
    }

    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.close();
        client.shutdownNow();
    }
}
