package org.vasomotion.server.ward;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;

/// What can be asked of a patient's session; when it was asked is the ward's to say.
@Api
public sealed interface Request {

    /// Take these readings in. All are of the patient who is asked.
    @Api
    record Deliver(List<SourceReading> readings) implements Request {

        public Deliver {
            readings = List.copyOf(readings);
        }
    }

    /// A source records everything of a kind over a time.
    @Api
    record Declare(EntryId id, int revision, Coverage.Kind kind, Instant from, Instant until) implements Request {}

    /// Begin a protocol.
    @Api
    record Begin(String protocol) implements Request {}

    /// End a protocol before its time.
    @Api
    record End(String protocol) implements Request {}

    /// Take the answer to a recommendation.
    ///
    /// @param number of the recommendation within the patient's session
    @Api
    record Answer(long number, Response response) implements Request {}

    /// Look at what has run out or fallen due meanwhile.
    @Api
    record Tick() implements Request {}

    /// The input of the session that this is at a moment.
    default SessionInput at(Instant at, PatientId patient) {
        return switch (this) {
            case Deliver deliver -> new SessionInput.Delivered(at, deliver.readings());
            case Declare declare ->
                new SessionInput.Declared(
                        at,
                        new Coverage(
                                declare.id(), declare.revision(), declare.kind(), declare.from(), declare.until(), at));
            case Begin begin -> new SessionInput.Begun(at, begin.protocol());
            case End end -> new SessionInput.Ended(at, end.protocol());
            case Answer answer ->
                new SessionInput.Answered(at, new RecommendationId(patient, answer.number()), answer.response());
            case Tick _ -> new SessionInput.Ticked(at);
        };
    }
}
