package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Urgency;
import org.vasomotion.guidance.safety.Reviewed;
import org.vasomotion.guidance.session.BedsideSession;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.trials.bedside.WardProfile;

/// Advice as a session would give it, and readings as instruments would send them.
final class Advising {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final PatientId PATIENT = new PatientId("p");
    private static final Citation OURS = Citation.proposal("invented for a test");

    private Advising() {}

    static SessionOutput issued(long number, Action action, Duration now) {
        Proposal proposal = new Proposal("p", "1", "step", START, action, judgement(), OURS);
        Reviewed reviewed = new Reviewed(proposal, List.of());
        Instant at = START.plus(now);
        return new SessionOutput.Told(new Notice.Issued(new Recommendation(
                new RecommendationId(PATIENT, number),
                reviewed,
                Urgency.of(reviewed),
                at,
                at.plus(Duration.ofMinutes(30)),
                List.of(),
                List.of())));
    }

    private static Judgement judgement() {
        return Judge.judge(
                Condition.all(),
                new BedsideSession(
                                WardProfile.rules(List.of(), Acquisition.LIVE),
                                PATIENT,
                                new StayPeriod(START, Instant.MAX))
                        .state()
                        .course()
                        .situation()
                        .facts());
    }

    static SourceReading reading(String item, double value, Duration at) {
        SourceTime when = SourceTime.at(START.plus(at));
        return new SourceReading(
                PATIENT,
                new EntryId("test", item + at),
                0,
                ReadingStatus.FINAL,
                item,
                String.valueOf(value),
                "",
                when,
                when,
                when,
                new Provenance(item, "", "test", 0));
    }
}
