package org.vasomotion.cli.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.interop.document.Words;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchCatalog;
import org.vasomotion.server.bench.BenchCatalog.Choice;
import org.vasomotion.server.bench.BenchCatalog.Named;
import org.vasomotion.server.bench.BenchException;
import org.vasomotion.server.bench.BenchRequest;
import org.vasomotion.server.bench.Benches;
import org.vasomotion.server.ward.WardRules;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.Bed;

/// The benches of a service, and the one thread that lets their patients live.
public final class VirtualBenches implements Benches {

    /// A class of students needs no more, and no more patients live beside a ward without slowing it.
    private static final int MOST = 8;

    private static final Duration FORGOTTEN = Duration.ofMinutes(30);
    private static final Duration BEAT = Duration.ofMillis(50);

    /// Time that was slept through is not made up for.
    private static final Duration LONGEST_BEAT = Duration.ofMillis(500);

    private static final Duration SHOWN = Duration.ofHours(24);

    private final InstantSource wall;
    private @Nullable Stock stock;
    private final Map<String, Placed> benches = new LinkedHashMap<>();
    private @Nullable Thread thread;
    private volatile boolean isClosed;
    private int opened;

    /// What all benches share; made when it is first asked for, so that a service starts without it.
    private record Stock(PatientShelf shelf, SessionRules rules) {}

    private synchronized Stock stock() {
        Stock made = stock;
        if (made == null) {
            made = new Stock(new PatientShelf(), WardRules.of(WardRules.usualProtocols(), SHOWN));
            stock = made;
        }
        return made;
    }

    /// A bench, and when somebody looked at it last.
    private static final class Placed {
        private final VirtualBench bench;
        private Instant seen;

        Placed(VirtualBench bench, Instant seen) {
            this.bench = bench;
            this.seen = seen;
        }
    }

    private VirtualBenches(InstantSource wall) {
        this.wall = wall;
    }

    /// Benches whose clocks follow the wall.
    public static VirtualBenches start() {
        VirtualBenches benches = new VirtualBenches(InstantSource.system());
        benches.thread = Thread.ofPlatform().name("benches").daemon().start(benches::beat);
        return benches;
    }

    /// Benches that live only when they are told to.
    static VirtualBenches still(InstantSource wall) {
        return new VirtualBenches(wall);
    }

    private void beat() {
        long lastNs = System.nanoTime();
        while (!isClosed) {
            try {
                Thread.sleep(BEAT);
            } catch (InterruptedException e) {
                return;
            }
            long nowNs = System.nanoTime();
            live(Duration.ofNanos(Math.min(nowNs - lastNs, LONGEST_BEAT.toNanos())));
            lastNs = nowNs;
        }
    }

    /// Lets all patients live, and forgets those nobody has looked at for long.
    void live(Duration passed) {
        List<VirtualBench> all;
        synchronized (this) {
            Instant oldest = wall.instant().minus(FORGOTTEN);
            benches.values().removeIf(placed -> placed.seen.isBefore(oldest));
            all = benches.values().stream().map(placed -> placed.bench).toList();
        }
        all.forEach(bench -> bench.live(passed));
    }

    @Override
    public BenchCatalog catalog() {
        return new BenchCatalog(
                stock().shelf().choices(),
                Treatments.all(),
                Arrays.stream(Mechanism.values())
                        .map(each -> new Named(Words.of(each), each.words()))
                        .toList(),
                Arrays.stream(Bed.values())
                        .map(each -> new Named(Words.of(each), each.words()))
                        .toList(),
                SignRows.all(),
                stock().rules().protocols().stream()
                        .map(graph -> new Named(graph.id(), graph.title()))
                        .toList());
    }

    @Override
    public synchronized List<Bench> all() {
        return benches.values().stream().<Bench>map(placed -> placed.bench).toList();
    }

    @Override
    public Bench open(BenchRequest request) {
        requireRoom();
        PatientShelf shelf = stock().shelf();
        String title = shelf.choices().stream()
                .filter(choice -> choice.id().equals(request.patient()))
                .map(Choice::title)
                .findFirst()
                .orElseThrow(wrong("patient", "no such patient; the catalogue has those there are"));
        if (!request.protocol().isEmpty() && !isProtocol(request.protocol())) {
            throw wrong("protocol", "no such protocol; the catalogue has those there are")
                    .get();
        }
        Arrival arrival = shelf.arrive(request.patient(), request.seed()).orElseThrow();
        synchronized (this) {
            requireRoom();
            opened++;
            VirtualBench bench = new VirtualBench("s" + opened, request, title, arrival, stock().rules());
            benches.put(bench.id(), new Placed(bench, wall.instant()));
            return bench;
        }
    }

    private boolean isProtocol(String id) {
        return stock().rules().protocols().stream().anyMatch(graph -> graph.id().equals(id));
    }

    private synchronized void requireRoom() {
        if (benches.size() >= MOST) {
            throw new BenchException(
                    BenchException.Cause.TOO_MANY,
                    "",
                    MOST + " simulations run, which is the most: end one of them, or wait until one is forgotten"
                            + " (half an hour after the last look at it).");
        }
    }

    private static Supplier<BenchException> wrong(String field, String detail) {
        return () -> new BenchException(BenchException.Cause.WRONG, field, detail);
    }

    @Override
    public synchronized Bench find(String id) {
        Placed placed = benches.get(id);
        if (placed == null) {
            throw none();
        }
        placed.seen = wall.instant();
        return placed.bench;
    }

    @Override
    public synchronized void end(String id) {
        if (benches.remove(id) == null) {
            throw none();
        }
    }

    private static BenchException none() {
        return new BenchException(
                BenchException.Cause.NO_SUCH_BENCH, "", "There is no such simulation; it may have been forgotten.");
    }

    @Override
    public void close() {
        isClosed = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
