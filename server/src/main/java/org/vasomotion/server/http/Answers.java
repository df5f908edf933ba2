package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.security.Principal;
import org.vasomotion.server.ward.Reply;
import org.vasomotion.server.ward.Request;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardException;

/// Asks the ward in the name of whoever sent the request, and waits for the disk.
final class Answers {

    /// Longer is not waited for; what was asked may still be recorded, and is recognised when it is sent
    /// again.
    private static final long PATIENCE_S = 10;

    private final Ward ward;

    Answers(Ward ward) {
        this.ward = ward;
    }

    Ward ward() {
        return ward;
    }

    Instant now() {
        return ward.clock().instant();
    }

    /// Asks and waits; noted in the audit trail together with what comes of it.
    Reply ask(Context context, Route route, PatientId patient, Request request, String detail) {
        try {
            return await(ward.ask(patient, request, List.of(audit(context, route, patient.value(), detail))));
        } catch (WardException e) {
            throw Problem.of(e);
        }
    }

    /// Waits for the disk, or as long as patience lasts.
    static <T> T await(CompletableFuture<T> reply) {
        awaitAll(List.of(reply));
        return arrived(reply);
    }

    /// Waits until all are there, or as long as patience lasts: once for all, for a request may be for hundreds.
    static void awaitAll(Collection<? extends CompletableFuture<?>> replies) {
        CompletableFuture<Void> all = CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new));
        if (!all.isDone()) {
            boolean _ = all.orTimeout(PATIENCE_S, TimeUnit.SECONDS)
                    .handle((_, _) -> true) // each reply says for itself what became of it
                    .join();
        }
    }

    /// What is there by now.
    static <T> T arrived(CompletableFuture<T> reply) {
        if (reply.cancel(false) || reply.isCancelled()) { // so that whoever answers later knows that nobody heard it
            throw new Problem(503, "slow", "The disk is slow: send it again, what was recorded is recognised.");
        }
        try {
            return reply.join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case WardException refused -> Problem.of(refused);
                case JournalException failure -> Problem.of(failure);
                case null, default -> e;
            };
        }
    }

    /// Notes that somebody looked. Nobody has to wait for that: at the bedside looking comes first.
    ///
    /// @throws JournalException if so much waits for the disk that it is not noted: nothing is shown then
    void noteLook(Context context, Route route, String patient) {
        ward.note(audit(context, route, patient, ""));
    }

    /// Notes that somebody looks at the trail, and waits until that and all that was noted before is in it.
    /// A trail that cannot be written just now can be read all the same.
    void settleLook(Context context, Route route) {
        await(ward.noted(audit(context, route, "", "")).handle((_, _) -> true));
    }

    AuditRow audit(Context context, Route route, String patient, String detail) {
        Principal who = Guard.whoAsks(context);
        return new AuditRow(now(), who.name(), who.role().toString(), route.act(), patient, detail);
    }

    static PatientId patient(Context context) {
        String id = context.pathParam("patient");
        if (id.isBlank()) {
            throw Problem.notFound("no such patient");
        }
        return new PatientId(id);
    }

    static void json(Context context, JsonNode node) {
        context.contentType("application/json").result(node.toString());
    }
}
