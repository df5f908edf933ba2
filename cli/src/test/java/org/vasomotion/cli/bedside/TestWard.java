package org.vasomotion.cli.bedside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.http.Companions;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.security.Authenticator;

/// A service in this process, with the page as it was built, a journal in a folder of the test and a clock
/// that stands until it is moved.
final class TestWard implements AutoCloseable {

    /// When every test begins.
    static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    /// Filling a ward takes many requests at once.
    private static final int REQUESTS_PER_SECOND = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Companions companions;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Authenticator authenticator;
    private final String token;
    private volatile Instant now = EIGHT;
    private Service service;
    private int message;

    /// A ward at which everybody of this machine may do everything.
    TestWard(Path folder) {
        this(folder, Authenticator.open(), "", Companions.none());
    }

    /// The same with what it has beside its beds.
    TestWard(Path folder, Companions companions) {
        this(folder, Authenticator.open(), "", companions);
    }

    /// A ward that asks who asks.
    ///
    /// @param token what the test itself shows
    TestWard(Path folder, Authenticator authenticator, String token) {
        this(folder, authenticator, token, Companions.none());
    }

    private TestWard(Path folder, Authenticator authenticator, String token, Companions companions) {
        this.folder = folder;
        this.authenticator = authenticator;
        this.token = token;
        this.companions = companions;
        this.service = start(0);
    }

    private Service start(int port) {
        InstantSource clock = () -> now;
        ServiceSettings usual = ServiceSettings.local(port);
        ServiceSettings settings = new ServiceSettings(
                usual.host(),
                port,
                authenticator,
                usual.protocols(),
                usual.shown(),
                REQUESTS_PER_SECOND,
                usual.transport());
        return Service.start(
                settings,
                SqliteJournal.open(folder),
                clock,
                new PrintStream(OutputStream.nullOutputStream(), true),
                companions);
    }

    /// Ends the service.
    void stop() {
        service.close();
    }

    /// Starts it again over the same journal at the same port.
    void startAgain() {
        service = start(service.port());
    }

    String address() {
        return "http://127.0.0.1:" + service.port() + "/";
    }

    Instant now() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    /// A reading before now.
    record Reading(String item, double value, String unit, Duration before) {}

    static Reading reading(String item, double value, String unit, Duration before) {
        return new Reading(item, value, unit, before);
    }

    void admit(String patient, String bed, String label) {
        send(
                "PUT",
                "/api/patients/" + patient,
                "{\"bed\": \"%s\", \"label\": \"%s\", \"origin\": \"virtual\"}".formatted(bed, label));
    }

    void begin(String patient, String protocol) {
        send("POST", "/api/patients/" + patient + "/protocols", "{\"protocol\": \"" + protocol + "\"}");
    }

    /// Says that all vasoactive infusions and fluids of the last day are recorded.
    void declareEverythingRecorded(String patient) {
        for (String kind : List.of("vasoactive-infusions", "fluid-input", "fluid-output")) {
            send("POST", "/api/patients/" + patient + "/coverage", """
                    {"source": "test", "message": "%s", "kind": "%s", "from": "%s", "until": "%s"}
                    """.formatted(
                            kind, kind, now.minus(Duration.ofHours(23)), now.plus(Duration.ofHours(12))));
        }
    }

    /// Sends readings of a patient.
    void tell(String patient, Reading... readings) {
        tell(patient, List.of(readings));
    }

    void tell(String patient, List<Reading> readings) {
        List<String> all = new ArrayList<>();
        for (Reading each : readings) {
            all.add(String.format(
                    Locale.ROOT,
                    "{\"patient\": \"%s\", \"message\": \"m%d\", \"item\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"at\": \"%s\"}",
                    patient,
                    ++message,
                    each.item(),
                    each.value(),
                    each.unit(),
                    now.minus(each.before())));
        }
        send("POST", "/api/readings", "{\"source\": \"test\", \"readings\": [" + String.join(",", all) + "]}");
    }

    JsonNode get(String path) {
        return send("GET", path, "");
    }

    /// Sends a request that has to succeed.
    JsonNode send(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    @Override
    public void close() {
        service.close();
        client.shutdownNow();
    }
}
