package org.vasomotion.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.ward.FailingStore;

class EventStreamTest {

    private final FailingStore store = new FailingStore();

    /// Somebody who listens.
    private static final class Ear implements AutoCloseable {
        private final BufferedReader lines;

        Ear(RunningService running, String last) throws IOException, InterruptedException {
            HttpRequest.Builder request = running.to("/api/events");
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            HttpResponse<InputStream> answer =
                    running.client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /// The next event of a kind: its identifier and data.
        String[] next(String kind) throws IOException {
            String id = "";
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ") && event.equals(kind)) {
                    return new String[] {id, line.substring(6)};
                }
            }
            throw new IllegalStateException("the stream has ended");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    void should_tell_what_happens_and_go_on_where_a_listener_was() throws Exception {
        try (RunningService running = new RunningService(store)) {
            running.admit("p1");
            String id;
            try (Ear ear = new Ear(running, "")) {
                assertThat(ear.next("begin")[1]).isEqualTo("{\"whole\":true}");
                running.post("/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}");
                String[] issued = ear.next("recommendation");
                assertThat(issued[1]).contains("\"what\":\"issued\"", "\"patient\":\"p1\"");
                id = issued[0];
            }
            running.reading("p1", "m1", "capillary-refill-time|glass-slide|finger", "5.5", "s");
            try (Ear ear = new Ear(running, id)) {
                assertThat(ear.next("begin")[1]).isEqualTo("{\"whole\":true}");
                assertThat(ear.next("moved")[1]).contains("andromeda-shock-2");
                assertThat(ear.next("row")[1]).contains("\"5.5 s\"");
            }
        }
    }

    @Test
    void should_say_that_everything_has_to_be_read_again_when_the_service_was_restarted() throws Exception {
        String id;
        try (RunningService running = new RunningService(store)) {
            running.admit("p1");
            try (Ear ear = new Ear(running, "")) {
                id = ear.next("row")[0];
            }
        }
        store.comply();
        try (RunningService running = new RunningService(store)) {
            running.clock.goTo(RunningService.EIGHT.plusSeconds(1));
            try (Ear ear = new Ear(running, id.replace("-", "x-"))) {
                assertThat(ear.next("begin")[1]).isEqualTo("{\"whole\":false}");
                assertThat(ear.next("row")[1]).contains("\"patient\":\"p1\"");
            }
        }
    }
}
