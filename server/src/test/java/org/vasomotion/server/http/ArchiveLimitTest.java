package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.archive.ArchivedStay;
import org.vasomotion.server.archive.Recording;
import org.vasomotion.server.archive.StaySource;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.SetClock;

/// The archive works on one thread.
class ArchiveLimitTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Service service = Service.start(
            ServiceSettings.local(0),
            new FailingStore(),
            List.of(new Slow(gate)),
            new SetClock(RunningService.EIGHT),
            new PrintStream(OutputStream.nullOutputStream()),
            Companions.none());

    private record Slow(CountDownLatch gate) implements StaySource {

        @Override
        public List<ArchivedStay> stays() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }

        @Override
        public Optional<Recording> recording(String id) {
            return Optional.empty();
        }
    }

    @AfterEach
    void close() {
        gate.countDown();
        service.close();
        client.shutdownNow();
    }

    private CompletableFuture<Integer> ask() {
        URI address = URI.create("http://127.0.0.1:" + service.port() + "/api/archive");
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode);
    }

    @Test
    void should_ask_to_come_again_when_too_much_waits_for_the_archive() throws Exception {
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            asked.add(ask());
        }
        assertThat(CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new))
                        .completeOnTimeout(0, 10, TimeUnit.SECONDS)
                        .get())
                .as("what does not find room")
                .isEqualTo(429);
        gate.countDown();
        List<Integer> answers = new ArrayList<>();
        for (CompletableFuture<Integer> each : asked) {
            answers.add(each.get(10, TimeUnit.SECONDS));
        }
        assertThat(answers).contains(200).containsOnly(200, 429);
        assertThat(ask().get(10, TimeUnit.SECONDS)).isEqualTo(200);
    }
}
