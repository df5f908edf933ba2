package org.vasomotion.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.event.EventLog;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.AssessmentView;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.view.PatientView;
import org.vasomotion.server.view.RowView;
import org.vasomotion.server.view.SeriesView;
import org.vasomotion.server.view.Thinning;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.WardException;

/// Looking: at the ward, at a patient, at his series.
final class WardRoutes {

    private static final Duration USUAL_WINDOW = Duration.ofHours(6);
    private static final String DOSE = "norepinephrine-equivalent-dose";
    private static final List<String> TRENDS = List.of("capillary-refill-time", "lactate", "mean-arterial-pressure");

    private final Answers answers;
    private final EventLog events;

    private final Route ward = Route.get("/api/ward", Role.VIEWER, this::ward);
    private final Route trends = Route.get("/api/ward/trends", Role.VIEWER, this::trends);
    private final Route patient = Route.get("/api/patients/{patient}", Role.VIEWER, this::patient);
    private final Route assessment = Route.get("/api/patients/{patient}/assessment", Role.VIEWER, this::assessment);
    private final Route series = Route.get("/api/patients/{patient}/series", Role.VIEWER, this::series);

    WardRoutes(Answers answers, EventLog events) {
        this.answers = answers;
        this.events = events;
    }

    List<Route> all() {
        return List.of(ward, trends, patient, assessment, series);
    }

    private void ward(Context context) {
        String last = events.last(); // before the rows: what happens meanwhile is told again, never missed
        Instant now = answers.now();
        List<BedState> patients = answers.ward().patients();
        ObjectNode node = Json.object();
        node.put("at", now.toString())
                .put("lastEventId", last)
                .put("phase", Json.kebab(answers.ward().phase()));
        node.set("patients", Json.array(patients, state -> RowView.of(state, now)));
        answers.noteLook(context, ward, "");
        Answers.json(context, node);
    }

    private void trends(Context context) {
        Instant until = answers.now();
        Instant from = Guard.moment(context, "from", until.minus(USUAL_WINDOW));
        ObjectNode node = window(from, until);
        node.set("patients", Json.array(answers.ward().patients(), state -> {
            SessionState session = state.session();
            ObjectNode each =
                    Json.object().put("patient", state.admission().patient().value());
            ArrayNode all = SeriesView.measured(session, TRENDS, from, until);
            all.add(SeriesView.computed(session, indices(), DOSE, from, until));
            Thinning.thin(all, from, until);
            each.set("series", all);
            return each;
        }));
        answers.noteLook(context, trends, "");
        Answers.json(context, node);
    }

    private void patient(Context context) {
        BedState state = state(Answers.patient(context));
        answers.noteLook(context, patient, state.admission().patient().value());
        Answers.json(context, PatientView.of(state, answers.now()));
    }

    private void assessment(Context context) {
        BedState state = state(Answers.patient(context));
        answers.noteLook(context, assessment, state.admission().patient().value());
        Answers.json(context, AssessmentView.of(state));
    }

    private void series(Context context) {
        BedState state = state(Answers.patient(context));
        Instant until = Guard.moment(context, "until", answers.now());
        Instant from = Guard.moment(context, "from", until.minus(USUAL_WINDOW));
        if (!from.isBefore(until)) {
            throw Problem.badRequest("The window ends before it begins.", List.of());
        }
        SessionState session = state.session();
        ObjectNode node =
                window(from, until).put("patient", state.admission().patient().value());
        node.set("measured", SeriesView.measured(session, context.queryParams("measurand"), from, until));
        node.set("computed", Json.array().add(SeriesView.computed(session, indices(), DOSE, from, until)));
        node.set("given", SeriesView.given(session, from, until));
        answers.noteLook(context, series, state.admission().patient().value());
        Answers.json(context, node);
    }

    private IndexSet indices() {
        return answers.ward().rules().assessment().indices();
    }

    private static ObjectNode window(Instant from, Instant until) {
        return Json.object().put("from", from.toString()).put("until", until.toString());
    }

    private BedState state(PatientId id) {
        try {
            return answers.ward().patient(id);
        } catch (WardException e) {
            throw Problem.of(e);
        }
    }
}
