package org.vasomotion.cli.concordance;

import java.time.Instant;
import java.util.List;
import org.vasomotion.cli.replay.Deliveries;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.concordance.ArchiveSession;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;

/// Runs stays of an archive through the engine that advises at the bedside.
public final class StayGuidance {

    private final List<ProtocolGraph> protocols;
    private final ArchiveSession session;

    /// @param protocols those that are begun at onset
    public StayGuidance(Intake intake, List<ProtocolGraph> protocols) {
        this.protocols = List.copyOf(protocols);
        this.session = new ArchiveSession(new SessionRules(
                intake, StandardAssessment.all(), protocols, StandardLimits.all(), SessionRules.USUAL_LATENESS));
    }

    public List<ProtocolGraph> protocols() {
        return protocols;
    }

    /// Runs one stay.
    ///
    /// @param readings in any order
    /// @param until when the patient left; [Instant#MAX] if that is not known
    public StayCourse run(
            PatientId patient,
            StayPeriod period,
            List<Coverage> coverages,
            List<SourceReading> readings,
            Instant until) {
        return session.run(patient, period, coverages, Deliveries.of(readings), until);
    }
}
