package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.view.RowView;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.WardException;

/// Who comes and who leaves.
final class AdmissionRoutes {

    /// What happened in the ward or theatre before belongs to the stay. Proposal of this project.
    private static final Duration BEFORE = Duration.ofHours(24);

    private final Answers answers;
    private final Route admit = Route.put("/api/patients/{patient}", Role.ADMIN, this::admit);
    private final Route discharge = Route.delete("/api/patients/{patient}", Role.ADMIN, this::discharge);

    AdmissionRoutes(Answers answers) {
        this.answers = answers;
    }

    List<Route> all() {
        return List.of(admit, discharge);
    }

    private void admit(Context context) throws IOException {
        Body body = Body.of(context).only("bed", "label", "origin", "from");
        String bed = body.text("bed", "");
        String label = body.text("label", "");
        boolean isTold = body.has("from");
        Instant from = body.moment("from", answers.now().minus(BEFORE));
        Admission.Origin origin = body.has("origin")
                ? body.oneOf("origin", List.of(Admission.Origin.values()), Json::kebab)
                : Admission.Origin.HOSPITAL;
        body.check();
        PatientId patient = Answers.patient(context);
        List<AuditRow> audit = List.of(answers.audit(context, admit, patient.value(), ""));
        Admission wanted = admission(patient, bed, label, origin, from);
        try {
            answers.ward().admit(wanted, audit);
        } catch (WardException e) {
            boolean isAgain = !isTold && e.reason() == WardException.Cause.ALREADY_ADMITTED && isHere(wanted);
            if (!isAgain) {
                throw Problem.of(e);
            }
        } catch (JournalException e) {
            throw Problem.of(e);
        }
        Answers.json(context, RowView.of(answers.ward().patient(patient), answers.now()));
    }

    /// Whether the patient was taken in by the same words, at another time.
    private boolean isHere(Admission wanted) {
        return answers.ward().patients().stream()
                .map(BedState::admission)
                .filter(here -> here.patient().equals(wanted.patient()))
                .anyMatch(here -> new Admission(
                                here.patient(), wanted.bed(), wanted.label(), wanted.origin(), here.from())
                        .equals(here));
    }

    private static Admission admission(
            PatientId patient, String bed, String label, Admission.Origin origin, Instant from) {
        try {
            return new Admission(patient, bed, label, origin, from);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()), List.of());
        }
    }

    private void discharge(Context context) {
        PatientId patient = Answers.patient(context);
        try {
            answers.ward().discharge(patient, List.of(answers.audit(context, discharge, patient.value(), "")));
        } catch (WardException e) {
            throw Problem.of(e);
        } catch (JournalException e) {
            throw Problem.of(e);
        }
        context.status(204);
    }
}
