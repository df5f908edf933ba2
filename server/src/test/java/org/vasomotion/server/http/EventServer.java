package org.vasomotion.server.http;

import java.time.Instant;
import java.util.List;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.RateLimit;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.SetClock;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardListener;
import org.vasomotion.server.ward.Wards;

/// The API on a free port over an empty ward, with events that a test tells.
public final class EventServer implements AutoCloseable {

    private final Metrics metrics = new Metrics();
    private final Archive archive = new Archive(List.of());
    private final Ward ward;
    private final ApiServer api;
    private final int port;

    public EventServer(EventLog events) {
        SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
        FailingStore store = new FailingStore();
        ward = new Ward(Wards.RULES, store, clock, WardListener.NOBODY, _ -> {});
        ward.open();
        api = new ApiServer(new ApiServer.Parts(
                ward,
                store,
                archive,
                events,
                metrics,
                new OperatorLog(System.out, clock),
                Authenticator.open(),
                new RateLimit(clock, 100, 100),
                new Transport.Plain(),
                Companions.none()));
        port = api.start("127.0.0.1", 0);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        ward.close();
        api.close();
        archive.close();
        metrics.close();
    }
}
