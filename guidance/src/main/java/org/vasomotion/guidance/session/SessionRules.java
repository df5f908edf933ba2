package org.vasomotion.guidance.session;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.SafetyReview;
import org.vasomotion.model.Api;

/// What a session decides by; the same for all patients of a ward.
///
/// @param intake the door for readings
/// @param assessment the indices, findings and patterns
/// @param protocols those that may be begun
/// @param limits the limits that every proposal passes
/// @param lateness how far back a late arrival can make the session decide again
/// @param retention what of the record is kept
/// @param rounds when it looks at what moves all the time
/// @param roundEvery how far apart these moments are while a protocol runs, in whole seconds
@Api
public record SessionRules(
        Intake intake,
        AssessmentSet assessment,
        List<ProtocolGraph> protocols,
        SafetyReview limits,
        Duration lateness,
        Retention retention,
        Rounds rounds,
        Duration roundEvery) {

    /// As often as the eye goes to a monitor. Proposal of this project.
    public static final Duration USUAL_ROUND = Duration.ofMinutes(1);

    /// Laboratory results are back within four hours. Proposal of this project.
    public static final Duration USUAL_LATENESS = Duration.ofHours(4);

    public SessionRules {
        protocols = List.copyOf(protocols);
        if (roundEvery.compareTo(Duration.ofSeconds(1)) < 0
                || !roundEvery.truncatedTo(ChronoUnit.SECONDS).equals(roundEvery)) {
            throw new IllegalArgumentException("rounds are whole seconds apart, not " + roundEvery);
        }
    }

    /// Rules under which what assessment and protocols can still ask for is kept, and looked at on the whole minute.
    public SessionRules(
            Intake intake,
            AssessmentSet assessment,
            List<ProtocolGraph> protocols,
            SafetyReview limits,
            Duration lateness) {
        this(
                intake,
                assessment,
                protocols,
                limits,
                lateness,
                Retention.of(assessment, protocols),
                Rounds.TOGETHER,
                USUAL_ROUND);
    }

    /// These rules over a record of which nothing is forgotten.
    public SessionRules rememberingEverything() {
        return new SessionRules(
                intake, assessment, protocols, limits, lateness, Retention.everything(), rounds, roundEvery);
    }

    /// These rules with rounds at other times.
    public SessionRules lookingAt(Rounds others) {
        return new SessionRules(intake, assessment, protocols, limits, lateness, retention, others, roundEvery);
    }

    /// These rules with rounds further apart, or closer: where nobody looks between two of them.
    public SessionRules lookingEvery(Duration every) {
        return new SessionRules(intake, assessment, protocols, limits, lateness, retention, rounds, every);
    }

    Optional<ProtocolGraph> protocol(String id) {
        return protocols.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
