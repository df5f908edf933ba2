package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.ward.WardException;

/// A request that is answered with problem details.
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_S = 1;

    private final int status;
    private final String code;
    private final transient List<Place> places;

    /// A place in the body that is wrong.
    ///
    /// @param pointer to it (RFC 6901)
    record Place(String pointer, String detail) {}

    Problem(int status, String code, String detail, List<Place> places) {
        super(detail);
        this.status = status;
        this.code = code;
        this.places = List.copyOf(places);
    }

    Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    static Problem badRequest(String detail, List<Place> places) {
        return new Problem(400, "bad-request", detail, places);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", detail);
    }

    static Problem of(WardException refused) {
        String detail = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case UNKNOWN_PATIENT -> new Problem(404, "unknown-patient", detail);
            case ALREADY_ADMITTED -> new Problem(409, "already-admitted", detail);
            case BUSY -> new Problem(429, "busy", detail);
            case NOT_OPEN -> new Problem(503, "not-open", detail);
            case UNWRITABLE -> new Problem(400, "unwritable", detail);
        };
    }

    /// What to do about the disk is the operator's business, who is told elsewhere.
    static Problem of(JournalException failure) {
        return new Problem(
                503,
                "journal-" + Json.kebab(failure.trouble()),
                "The journal cannot be written, so nothing was recorded. Send it again later.");
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /// Answers with it.
    void answer(Context context) {
        ObjectNode node = Json.object()
                .put("type", "urn:vasomotion:problem:" + code)
                .put("title", code.replace('-', ' '))
                .put("status", status)
                .put("detail", getMessage());
        if (!places.isEmpty()) {
            node.set(
                    "errors",
                    Json.array(
                            places,
                            place -> Json.object()
                                    .put("pointer", place.pointer())
                                    .put("detail", place.detail())));
        }
        if (status == 429 || status == 503) {
            context.header("Retry-After", Integer.toString(RETRY_S));
        }
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.status(status).contentType("application/problem+json").result(node.toString());
    }
}
