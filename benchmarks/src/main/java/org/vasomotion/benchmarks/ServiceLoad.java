package org.vasomotion.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.PostgresJournal;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.Request;

/// A monitored ward over HTTP on this machine, to a journal that is synchronised with the disk at every commit; and the
/// same load written to the same kind of store by itself. SQLite, and PostgreSQL where there is one.
///
/// `-Dvasomotion.patients=10000 -Dvasomotion.seconds=20 -Dvasomotion.warm=30 -Dvasomotion.stores=sqlite,postgresql` are
/// the defaults. The program is warm before anything is measured: a service runs for weeks.
record ServiceLoad(PrintStream out) {

    private static final int PATIENTS = Integer.getInteger("vasomotion.patients", 10_000);
    private static final int SECONDS = Integer.getInteger("vasomotion.seconds", 20);
    private static final int WARM_S = Integer.getInteger("vasomotion.warm", 30);
    private static final String STORES = System.getProperty("vasomotion.stores", "sqlite,postgresql");

    List<Figure> measure() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        if (STORES.contains("sqlite")) {
            Path folder = Files.createTempDirectory("vasomotion-load");
            StoreFloor.Result floor =
                    new StoreFloor(SqliteJournal.open(folder.resolve("floor")), PATIENTS).measure(SECONDS);
            figures.addAll(figures("SQLite", SqliteJournal.open(folder.resolve("service")), floor));
            ReplayAgainstScan.remove(folder);
        }
        if (STORES.contains("postgresql")) {
            figures.addAll(postgres());
        }
        return figures;
    }

    private List<Figure> postgres() throws IOException, InterruptedException {
        Optional<TemporaryPostgres> found = TemporaryPostgres.start();
        if (found.isEmpty()) {
            out.println("no initdb was found: the service over PostgreSQL was not measured");
            return List.of();
        }
        try (TemporaryPostgres postgres = found.get()) {
            postgres.create("floor");
            postgres.create("service");
            StoreFloor.Result floor =
                    new StoreFloor(PostgresJournal.open(postgres.url("floor"), ""), PATIENTS).measure(SECONDS);
            return figures("PostgreSQL", PostgresJournal.open(postgres.url("service"), ""), floor);
        }
    }

    private List<Figure> figures(String name, JournalStore store, StoreFloor.Result floor)
            throws IOException, InterruptedException {
        LoadGenerator.Result result;
        double lateS;
        ProcessUse use;
        try (Service service = Service.start(settings(), store, Clock.systemUTC(), nowhere())) {
            admit(service);
            LoadGenerator load = new LoadGenerator(service.port(), PATIENTS);
            load.run(WARM_S);
            use = new ProcessUse();
            long startNs = System.nanoTime();
            result = load.run(SECONDS);
            lateS = (System.nanoTime() - startNs) / 1e9 - SECONDS;
            said(name, result, use);
        }
        List<Double> tookMs = result.tookMs();
        double count = (double) tookMs.size() * LoadGenerator.TOGETHER;
        double done = count / (SECONDS + Math.max(0, lateS));
        return List.of(
                new Figure(name + ": observations decided and durable", done, "/s", "sent", PATIENTS, "10,000 /s"),
                new Figure("the same", done, "/s", "rows to the store alone, at its pace", floor.perSecond(), "-"),
                new Figure(
                        "request to durable decision, p99",
                        at(tookMs, 0.99),
                        "ms",
                        "the same rows to the store alone, p99",
                        at(floor.tookMs(), 0.99),
                        "under 100 ms"),
                new Figure(
                        "request to durable decision, median",
                        at(tookMs, 0.5),
                        "ms",
                        "the same rows to the store alone, median",
                        at(floor.tookMs(), 0.5),
                        "-"),
                new Figure(
                        "processor time of an observation, all told",
                        use.processorS() * 1e6 / count,
                        "us",
                        "of two cores at 10,000 /s",
                        200,
                        "-"),
                new Figure(
                        "memory at its peak, load generator included",
                        ProcessUse.peakMebibytes(),
                        "MiB",
                        "a session of 512 KiB each",
                        PATIENTS / 2.0,
                        "under 8192 MiB"));
    }

    private void said(String name, LoadGenerator.Result result, ProcessUse use) {
        out.printf(
                "%s: %d requests failed or were turned away; collections stopped everything for %d ms together, at"
                        + " most %d ms at once; the load generator took %.1f of %.1f s of processor time%n",
                name,
                SECONDS * PATIENTS / LoadGenerator.TOGETHER - result.tookMs().size(),
                use.stoppedMs(),
                use.longestStopMs(),
                result.processorS(),
                use.processorS());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (sorted.size() * share));
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
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
}
