package org.vasomotion.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.http.Companions;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;

/// A service of this program on a free port, and a client of it.
public final class Served implements AutoCloseable {

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();

    public Served(Path folder, InstantSource clock, Companions companions) {
        this(SqliteJournal.open(folder), clock, companions);
    }

    public Served(JournalStore store, InstantSource clock, Companions companions) {
        service = Service.start(
                ServiceSettings.local(0), store, clock, new PrintStream(OutputStream.nullOutputStream()), companions);
    }

    public Service service() {
        return service;
    }

    /// An answer.
    public record Answer(int status, String text) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The first event of a stream, its data.
    public String firstEvent(String path, String kind) {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
        try (var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            return lines.dropWhile(line -> !line.equals("event: " + kind))
                    .filter(line -> line.startsWith("data: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("data: ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    @Override
    public void close() {
        client.shutdownNow();
        service.close();
    }
}
