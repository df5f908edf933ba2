package org.vasomotion.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.journal.GroupCommit;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.Request;

/// A monitored ward over HTTP on this machine: every patient sends a value a second, in requests of a hundred patients
/// each, to a journal that is synchronised with the disk; and the same rows written to the same store by itself.
///
/// `-Dvasomotion.patients=10000 -Dvasomotion.seconds=20` are the defaults.
record ServiceLoad(PrintStream out) {

    private static final int PATIENTS = Integer.getInteger("vasomotion.patients", 10_000);
    private static final int SECONDS = Integer.getInteger("vasomotion.seconds", 20);
    private static final int TOGETHER = 100;
    private static final List<String> SENT = List.of(
            "\"heart-rate|monitor\", \"value\": %d, \"unit\": \"/min\"",
            "\"mean-arterial-pressure|arterial-line\", \"value\": %d, \"unit\": \"mm[Hg]\"",
            "\"diastolic-arterial-pressure|arterial-line\", \"value\": %d, \"unit\": \"mm[Hg]\"",
            "\"peripheral-oxygen-saturation|pulse-oximeter\", \"value\": %d, \"unit\": \"%%\"");

    List<Figure> measure() throws IOException, InterruptedException {
        double perSecond = PATIENTS;
        Path folder = Files.createTempDirectory("vasomotion-load");
        double[] tookMs;
        double lateS;
        try (Service service = Service.start(
                settings(),
                SqliteJournal.open(folder.resolve("service")),
                Clock.systemUTC(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))) {
            admit(service);
            run(service, 3); // warm
            long startNs = System.nanoTime();
            tookMs = run(service, SECONDS);
            lateS = (System.nanoTime() - startNs) / 1e9 - SECONDS;
        }
        Arrays.sort(tookMs);
        double done = (double) tookMs.length * TOGETHER / (SECONDS + Math.max(0, lateS));
        double floor = floor(folder.resolve("floor"));
        out.printf("%d requests failed or were turned away%n", SECONDS * PATIENTS / TOGETHER - tookMs.length);
        return List.of(
                new Figure("observations decided and durable", done, "/s", "sent", perSecond, "10,000 /s"),
                new Figure("the same, against the store alone", done, "/s", "rows to the store, unhurried", floor, "-"),
                new Figure(
                        "request to durable decision, p99",
                        tookMs[(int) (tookMs.length * 0.99)],
                        "ms",
                        "median",
                        tookMs[tookMs.length / 2],
                        "under 100 ms"));
    }

    private static ServiceSettings settings() {
        ServiceSettings local = ServiceSettings.local(0);
        return new ServiceSettings(
                local.host(),
                0,
                local.authenticator(),
                local.protocols(),
                Duration.ofHours(1),
                100_000,
                local.transport());
    }

    private static void admit(Service service) {
        Instant from = Instant.now().minus(Duration.ofDays(1));
        List<CompletableFuture<?>> begun = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            PatientId patient = new PatientId("p" + i);
            service.ward().admit(new Admission(patient, "", "", Admission.Origin.VIRTUAL, from), List.of());
            begun.add(service.ward().ask(patient, new Request.Begin("andromeda-shock-2"), List.of()));
        }
        begun.forEach(CompletableFuture::join);
    }

    /// Sends on time, whether or not answers have come.
    ///
    /// @return how long each request took from when it was due, in milliseconds
    private static double[] run(Service service, int seconds) throws InterruptedException {
        Queue<Double> tookMs = new ConcurrentLinkedQueue<>();
        AtomicInteger open = new AtomicInteger();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int perSecond = PATIENTS / TOGETHER;
            long startNs = System.nanoTime();
            for (int i = 0; i < seconds * perSecond; i++) {
                long dueNs = startNs + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(dueNs - System.nanoTime());
                open.incrementAndGet();
                var _ = client.sendAsync(request(service, i, perSecond), HttpResponse.BodyHandlers.ofString())
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
        }
        return tookMs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static HttpRequest request(Service service, int number, int perSecond) {
        StringBuilder body = new StringBuilder("{\"source\": \"load\", \"readings\": [");
        Instant now = Instant.now();
        String item = SENT.get(number / perSecond % SENT.size());
        for (int i = 0; i < TOGETHER; i++) {
            int patient = number % perSecond * TOGETHER + i;
            body.append(i == 0 ? "" : ",")
                    .append("{\"patient\": \"p")
                    .append(patient)
                    .append("\", \"message\": \"")
                    .append(now.toEpochMilli())
                    .append("\", \"at\": \"")
                    .append(now)
                    .append("\", \"item\": ")
                    .append(item.formatted(60 + (number + i) % 30))
                    .append('}');
        }
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/api/readings"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.append("]}").toString()))
                .build();
    }

    /// Rows as long as those of the service, a hundred at a time, as fast as the store takes them.
    ///
    /// @return rows a second
    private static double floor(Path folder) {
        String line =
                "delivered\t2026-03-02T08:00:00.123456Z\t1\tp1234\tload\t1772438400123\t0\tFINAL\theart-rate|monitor\t72"
                        + "\t/min\tat\t2026-03-02T08:00:00.123456Z\tat\t2026-03-02T08:00:00.123456Z\tat"
                        + "\t2026-03-02T08:00:00.123456Z\theart-rate|monitor\t\tload\t0";
        int count = 20 * PATIENTS;
        try (JournalStore store = SqliteJournal.open(folder);
                GroupCommit journal = new GroupCommit(store)) {
            long startNs = System.nanoTime();
            CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
            for (int i = 0; i < count; i += TOGETHER) {
                List<JournalRow> rows = new ArrayList<>();
                for (int j = i; j < i + TOGETHER; j++) {
                    rows.add(new JournalRow(
                            new PatientId("p" + j % PATIENTS),
                            1 + j / PATIENTS,
                            JournalRow.Kind.INPUT,
                            Instant.now(),
                            line,
                            List.of(),
                            "0123456789abcdef0123456789abcdef"));
                }
                last = journal.write(rows);
            }
            last.join();
            return count / ((System.nanoTime() - startNs) / 1e9);
        }
    }
}
