package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.vasomotion.server.journal.AuditEntry;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.ward.Ward;

/// For operators: alive, ready, metrics, and the audit trail.
final class OperationRoutes {

    private static final int MOST_ENTRIES = 1000;

    private final Answers answers;
    private final JournalStore store;
    private final Metrics metrics;
    private final Route audit = Route.get("/api/audit", Role.ADMIN, this::audit);

    OperationRoutes(Answers answers, JournalStore store, Metrics metrics) {
        this.answers = answers;
        this.store = store;
        this.metrics = metrics;
    }

    List<Route> all() {
        return List.of(
                Route.get("/health", Role.ANYONE, OperationRoutes::health),
                Route.get("/ready", Role.ANYONE, this::ready),
                Route.get("/metrics", Role.VIEWER, this::metrics),
                audit);
    }

    private static void health(Context context) {
        Answers.json(context, Json.object().put("status", "up"));
    }

    private void ready(Context context) {
        Ward ward = answers.ward();
        Optional<JournalException> trouble = ward.trouble();
        boolean isReady = ward.phase() == Ward.Phase.OPEN && trouble.isEmpty();
        ObjectNode node = Json.object()
                .put("status", isReady ? "ready" : "not-ready")
                .put("ward", Json.kebab(ward.phase()))
                .put("journal", trouble.map(e -> Json.kebab(e.trouble())).orElse("writing"))
                .put("clock", ward.clock().jump().isZero() ? "steady" : "jumped");
        context.status(isReady ? 200 : 503);
        Answers.json(context, node);
    }

    private void metrics(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
    }

    private void audit(Context context) {
        String after = Optional.ofNullable(context.queryParam("after")).orElse("0");
        if (!after.matches("[0-9]{1,18}")) {
            throw Problem.badRequest("The parameter after is a whole number.", List.of());
        }
        try {
            answers.settleLook(context, audit);
            List<AuditEntry> entries = store.audit(Long.parseLong(after), MOST_ENTRIES);
            ObjectNode node = Json.object();
            node.set("entries", Json.array(entries, OperationRoutes::entry));
            Answers.json(context, node);
        } catch (JournalException e) {
            throw Problem.of(e);
        }
    }

    private static ObjectNode entry(AuditEntry entry) {
        return Json.object()
                .put("sequence", entry.sequence())
                .put("at", entry.row().at().toString())
                .put("who", entry.row().who())
                .put("role", entry.row().role())
                .put("act", entry.row().act())
                .put("patient", entry.row().patient())
                .put("detail", entry.row().detail())
                .put("hash", entry.hash());
    }
}
