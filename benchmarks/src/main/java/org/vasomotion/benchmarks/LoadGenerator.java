package org.vasomotion.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Monitors of a ward over HTTP: every patient sends a value a second, a hundred patients to a request, requests evenly
/// over the second. Heart rate, mean and diastolic pressure and saturation take turns, for each patient by himself:
/// monitors are not in step, and a saturation costs twice as much as the others.
///
/// @param port of the service on this machine
/// @param patients how many, `p0` and so on
record LoadGenerator(int port, int patients) {

    /// Patients to a request, as a gateway of monitors would gather them.
    static final int TOGETHER = 100;

    private static final List<String> ITEMS = List.of(
            "\",\"unit\":\"/min\",\"item\":\"heart-rate|monitor\",\"value\":",
            "\",\"unit\":\"mm[Hg]\",\"item\":\"mean-arterial-pressure|arterial-line\",\"value\":",
            "\",\"unit\":\"mm[Hg]\",\"item\":\"diastolic-arterial-pressure|arterial-line\",\"value\":",
            "\",\"unit\":\"%\",\"item\":\"peripheral-oxygen-saturation|pulse-oximeter\",\"value\":");

    /// What came of a run.
    ///
    /// @param tookMs how long each request that was answered with 200 took from when it was due, ms, the
    ///     shortest first
    /// @param processorS processor time of the generator itself, s
    record Result(List<Double> tookMs, double processorS) {}

    /// Sends on time, whether or not answers have come.
    Result run(int seconds) throws InterruptedException {
        Queue<Double> tookMs = new ConcurrentLinkedQueue<>();
        AtomicInteger open = new AtomicInteger();
        int perSecond = patients / TOGETHER;
        double processorS;
        long ownNs = ProcessUse.loadNs();
        try (ExecutorService threads = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(ProcessUse.LOAD).factory());
                HttpClient client = HttpClient.newBuilder()
                        .executor(threads)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            long startNs = System.nanoTime();
            for (int i = 0; i < seconds * perSecond; i++) {
                long dueNs = startNs + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(dueNs - System.nanoTime());
                open.incrementAndGet();
                var _ = client.sendAsync(request(i, perSecond), HttpResponse.BodyHandlers.discarding())
                        .whenComplete((answer, failure) -> {
                            if (failure == null && answer.statusCode() == 200) {
                                tookMs.add((System.nanoTime() - dueNs) / 1e6);
                            }
                            open.decrementAndGet();
                        });
            }
            while (open.get() > 0) {
                Thread.sleep(5);
            }
            processorS = (ProcessUse.loadNs() - ownNs) / 1e9;
        }
        return new Result(tookMs.stream().sorted().toList(), processorS);
    }

    private HttpRequest request(int number, int perSecond) {
        StringBuilder body = new StringBuilder(16_384).append("{\"source\":\"load\",\"readings\":[");
        Instant now = Instant.now();
        String message = "\",\"message\":\"" + now.toEpochMilli() + "\",\"at\":\"" + now;
        for (int i = 0; i < TOGETHER; i++) {
            body.append(i == 0 ? "{\"patient\":\"p" : ",{\"patient\":\"p")
                    .append(number % perSecond * TOGETHER + i)
                    .append(message)
                    .append(ITEMS.get((number / perSecond + i) % ITEMS.size()))
                    .append(60 + (number + i) % 30)
                    .append('}');
        }
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/readings"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.append("]}").toString()))
                .build();
    }
}
