package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.server.archive.Archive;
import org.vasomotion.server.archive.Known;
import org.vasomotion.server.archive.OpenStay;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.ArchiveView;
import org.vasomotion.server.view.PatientView;

/// Looking at a stay as it was known then.
final class ArchiveRoutes {

    private static final Duration USUAL_WINDOW = Duration.ofHours(6);
    private static final String DOSE = "norepinephrine-equivalent-dose";

    private final Answers answers;
    private final Archive archive;
    private final Route stays = Route.get("/api/archive", Role.VIEWER, kept(this::stays));
    private final Route stay = Route.get("/api/archive/{stay}", Role.VIEWER, kept(this::stay));
    private final Route then = Route.get("/api/archive/{stay}/at", Role.VIEWER, kept(this::then));
    private final Route series = Route.get("/api/archive/{stay}/series", Role.VIEWER, kept(this::series));

    ArchiveRoutes(Answers answers, Archive archive) {
        this.answers = answers;
        this.archive = archive;
    }

    /// Says in the words of the API that too much waits.
    private static Handler kept(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (RejectedExecutionException e) {
                throw new Problem(429, "busy", "Too much waits for the archive: come again in a moment.");
            }
        };
    }

    List<Route> all() {
        return List.of(stays, stay, then, series);
    }

    private void stays(Context context) {
        ObjectNode node = ArchiveView.of(archive.stays());
        answers.noteLook(context, stays, "");
        Answers.json(context, node);
    }

    private void stay(Context context) {
        OpenStay open = open(context);
        answers.noteLook(context, stay, open.stay().patient().value());
        Answers.json(context, ArchiveView.of(open));
    }

    private void then(Context context) {
        OpenStay open = open(context);
        Instant at = at(context, open);
        ObjectNode node = PatientView.of(known(open, at).state(), at);
        answers.noteLook(context, then, open.stay().patient().value());
        Answers.json(context, node);
    }

    private void series(Context context) {
        OpenStay open = open(context);
        Instant at = at(context, open);
        Instant asked = Guard.moment(context, "until", at);
        Instant until = asked.isAfter(at) ? at : asked; // what came after was not known
        Instant from = Guard.moment(context, "from", until.minus(USUAL_WINDOW));
        if (!from.isBefore(until)) {
            throw Problem.badRequest("The window ends before it begins.", List.of());
        }
        ObjectNode node =
                ArchiveView.window(known(open, at), indices(), context.queryParams("measurand"), DOSE, from, until);
        answers.noteLook(context, series, open.stay().patient().value());
        Answers.json(context, node);
    }

    private OpenStay open(Context context) {
        return archive.open(context.pathParam("stay"))
                .orElseThrow(() -> new Problem(404, "unknown-stay", "no such stay is in the archive"));
    }

    private static Instant at(Context context, OpenStay open) {
        if (context.queryParam("at") == null) {
            throw Problem.badRequest("The parameter at is missing: which moment of the stay?", List.of());
        }
        Instant at = Guard.moment(context, "at", Instant.MAX);
        if (!open.holds(at)) {
            throw new Problem(
                    422,
                    "outside-stay",
                    "The stay lasts from " + open.from() + " until " + open.until() + "; " + at + " is outside.");
        }
        return at;
    }

    private Known known(OpenStay open, Instant at) {
        return archive.at(open, at)
                .orElseThrow(() -> new Problem(404, "unknown-stay", "no such stay is in the archive"));
    }

    private IndexSet indices() {
        return answers.ward().rules().assessment().indices();
    }
}
