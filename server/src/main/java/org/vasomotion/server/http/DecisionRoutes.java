package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.view.PatientView;
import org.vasomotion.server.ward.Reply;
import org.vasomotion.server.ward.Request;

/// What clinicians decide: answers to recommendations, protocols, what a source records completely.
final class DecisionRoutes {

    private static final String RECOMMENDATION = "/api/patients/{patient}/recommendations/{number}";

    private final Answers answers;
    private final Route accept = Route.post(RECOMMENDATION + "/accept", Role.CLINICIAN, this::accept);
    private final Route override = Route.post(RECOMMENDATION + "/override", Role.CLINICIAN, this::override);
    private final Route begin = Route.post("/api/patients/{patient}/protocols", Role.CLINICIAN, this::begin);
    private final Route end = Route.delete("/api/patients/{patient}/protocols/{protocol}", Role.CLINICIAN, this::end);
    private final Route cover = Route.post("/api/patients/{patient}/coverage", Role.CLINICIAN, this::cover);

    DecisionRoutes(Answers answers) {
        this.answers = answers;
    }

    List<Route> all() {
        return List.of(accept, override, begin, end, cover);
    }

    private void accept(Context context) throws IOException {
        Body.of(context).only().check();
        decide(
                context,
                accept,
                new Request.Answer(number(context), new Response.Accepted()),
                number(context) + " accepted");
    }

    private void override(Context context) throws IOException {
        Body body = Body.of(context).only("reason", "comment");
        OverrideReason reason = body.oneOf("reason", List.of(OverrideReason.values()), OverrideReason::code);
        String comment = body.text("comment", "");
        body.check();
        Response response = new Response.Overridden(reason, comment);
        String detail = number(context) + " overridden: " + reason.code();
        decide(context, override, new Request.Answer(number(context), response), detail);
    }

    private static long number(Context context) {
        String text = context.pathParam("number");
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw Problem.notFound("A recommendation has a number.");
        }
        return Long.parseLong(text);
    }

    private void begin(Context context) throws IOException {
        Body body = Body.of(context).only("protocol");
        String protocol = body.text("protocol");
        body.check();
        decide(context, begin, new Request.Begin(protocol), protocol);
    }

    private void end(Context context) {
        String protocol = context.pathParam("protocol");
        decide(context, end, new Request.End(protocol), protocol);
    }

    private void cover(Context context) throws IOException {
        Body body = Body.of(context).only("source", "message", "revision", "kind", "from", "until");
        EntryId id = new EntryId(body.text("source", "?"), body.text("message", "?"));
        Coverage.Kind kind = body.oneOf("kind", List.of(Coverage.Kind.values()), Json::kebab);
        Instant from = body.moment("from");
        Instant until = body.moment("until");
        int revision = body.count("revision", 0);
        if (until.isBefore(from)) {
            body.note("until", "want a time after from");
        }
        if (!body.has("source") || !body.has("message")) {
            body.note("message", "want a source and a message, by which a repeated one is recognised");
        }
        body.check();
        decide(context, cover, new Request.Declare(id, revision, kind, from, until), Json.kebab(kind));
    }

    /// Answers with the patient afterwards, or says why nothing came of it.
    private void decide(Context context, Route route, Request request, String detail) {
        PatientId patient = Answers.patient(context);
        Reply reply = answers.ask(context, route, patient, request, detail);
        for (SessionOutput output : reply.outputs()) {
            if (output instanceof SessionOutput.Refused refused) {
                throw new Problem(
                        409,
                        refused.reason(),
                        "This makes no sense now: " + refused.reason().replace('-', ' ') + ".");
            }
        }
        Answers.json(context, PatientView.of(answers.ward().patient(patient), answers.now()));
    }
}
