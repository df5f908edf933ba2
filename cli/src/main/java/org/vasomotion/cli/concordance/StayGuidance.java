package org.vasomotion.cli.concordance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.concordance.ArchiveSession;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

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
        return session.run(patient, period, coverages, deliveries(readings), until);
    }

    /// Readings that became known together are delivered together, in the order of their identity.
    private static List<SessionInput.Delivered> deliveries(List<SourceReading> readings) {
        List<SourceReading> inOrder = new ArrayList<>(readings);
        inOrder.sort(Comparator.comparing(StayGuidance::knownAt).thenComparing(SourceReading::identity));
        List<SessionInput.Delivered> deliveries = new ArrayList<>();
        List<SourceReading> together = new ArrayList<>();
        Instant at = Instant.EPOCH;
        for (SourceReading reading : inOrder) {
            if (!knownAt(reading).equals(at)) {
                deliver(deliveries, at, together);
                at = knownAt(reading);
            }
            together.add(reading);
        }
        deliver(deliveries, at, together);
        return deliveries;
    }

    private static void deliver(List<SessionInput.Delivered> deliveries, Instant at, List<SourceReading> together) {
        if (!together.isEmpty()) {
            deliveries.add(new SessionInput.Delivered(at, together));
            together.clear();
        }
    }

    /// When a reading can take part: once it is both known and true. Charts are often written ahead of the hour.
    private static Instant knownAt(SourceReading reading) {
        Instant start = instant(reading.start());
        Instant received = instant(reading.received());
        return received.isAfter(start) ? received : start;
    }

    private static Instant instant(SourceTime time) {
        return switch (time) {
            case SourceTime.At at -> at.instant();
            case SourceTime.Missing _, SourceTime.Unreadable _ -> Instant.EPOCH;
        };
    }
}
