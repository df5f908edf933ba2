package org.vasomotion.server.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.view.Json;
import org.vasomotion.server.view.RowView;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.WardListener;

/// Makes events of what happens on the ward. Advice and moves are told at once; that a row has changed is
/// gathered, so that a monitor that speaks every second does not make a listener redraw every second.
@Api
public final class WardNews implements WardListener {

    private final EventLog events;
    private final Metrics metrics;
    private final Set<PatientId> changed = ConcurrentHashMap.newKeySet();

    public WardNews(EventLog events, Metrics metrics) {
        this.events = events;
        this.metrics = metrics;
    }

    @Override
    public void changed(BedState state, List<SessionOutput> outputs) {
        PatientId patient = state.admission().patient();
        changed.add(patient);
        for (SessionOutput output : outputs) {
            switch (output) {
                case SessionOutput.Told told -> told(patient, told.notice());
                case SessionOutput.Moved moved -> moved(patient, moved.protocol(), moved.move());
                case SessionOutput.Judged judged -> metrics.readings(code(judged.verdict()), 1);
                case SessionOutput.TakenBack _,
                        SessionOutput.WouldHaveAdvised _,
                        SessionOutput.TooLate _,
                        SessionOutput.Refused _ -> {}
            }
        }
    }

    private static String code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> "accepted";
            case Verdict.Quarantined _ -> "quarantined";
            case Verdict.Duplicate _ -> "duplicate";
        };
    }

    private void told(PatientId patient, Notice notice) {
        ObjectNode node = Json.object().put("patient", patient.value());
        switch (notice) {
            case Notice.Issued issued -> {
                metrics.recommendation("issued");
                node.put("what", "issued")
                        .put("number", issued.recommendation().id().number())
                        .put("urgency", Json.kebab(issued.recommendation().urgency()));
            }
            case Notice.Closed closed -> {
                metrics.recommendation("closed");
                node.put("what", "closed")
                        .put("number", closed.recommendation().id().number());
            }
        }
        events.tell("recommendation", node.toString());
    }

    private void moved(PatientId patient, String protocol, Move move) {
        ObjectNode node = Json.object()
                .put("patient", patient.value())
                .put("protocol", protocol)
                .put("from", move.from())
                .put("to", move.edge().to())
                .put("at", move.at().toString());
        events.tell("moved", node.toString());
    }

    @Override
    public void left(PatientId patient) {
        changed.remove(patient);
        events.tell("left", Json.object().put("patient", patient.value()).toString());
    }

    /// Tells listeners of rows that have changed since this was done last. What a failure leaves over comes next time.
    ///
    /// @param here what is known of a patient; null if he is not here
    public void tellRows(Function<PatientId, @Nullable BedState> here, Instant now) {
        for (PatientId patient : List.copyOf(changed)) {
            changed.remove(patient);
            @Nullable BedState state = here.apply(patient);
            if (state != null) {
                events.tell("row", RowView.of(state, now).toString());
            }
            if (here.apply(patient) == null) {
                left(patient); // while this was made: whoever listens must not be left with his row
            }
        }
    }
}
