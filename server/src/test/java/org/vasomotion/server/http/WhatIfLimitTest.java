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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.forecast.Forecast;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.SetClock;

/// Forecasts take a processor for seconds each.
class WhatIfLimitTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final Semaphore begun = new Semaphore(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Service service = Service.start(
            ServiceSettings.local(0),
            new FailingStore(),
            new SetClock(RunningService.EIGHT),
            new PrintStream(OutputStream.nullOutputStream()),
            new Companions("", "", null, null, (_, _, _) -> forecast()));

    private Forecast forecast() {
        begun.release();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Forecast("", 0, List.of(), List.of(), List.of(), List.of(), "");
    }

    @AfterEach
    void close() {
        gate.countDown();
        service.close();
        client.shutdownNow();
    }

    private CompletableFuture<Integer> ask() {
        URI address = URI.create("http://127.0.0.1:" + service.port() + "/api/patients/p1/what-if");
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode);
    }

    @Test
    void should_ask_to_come_again_when_as_many_are_computed_as_may_be() throws Exception {
        service.ward()
                .admit(
                        new Admission(new PatientId("p1"), "", "", Admission.Origin.HOSPITAL, RunningService.EIGHT),
                        List.of());
        List<CompletableFuture<Integer>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(ask());
        }
        assertThat(begun.tryAcquire(4, 10, TimeUnit.SECONDS)).isTrue();

        assertThat(ask().completeOnTimeout(0, 10, TimeUnit.SECONDS).get())
                .as("one more")
                .isEqualTo(429);
        gate.countDown();
        for (CompletableFuture<Integer> each : running) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        }
        assertThat(ask().get(10, TimeUnit.SECONDS)).isEqualTo(200);
    }
}
