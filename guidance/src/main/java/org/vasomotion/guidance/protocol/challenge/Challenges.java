package org.vasomotion.guidance.protocol.challenge;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;

/// The challenges, in the order in which they are shown.
@Api
@Evidence(none = "each graph carries its citations")
public final class Challenges {

    /// How long a question is put before the challenge is given up.
    static final Duration NO_DECISION = Duration.ofHours(1);
    /// How long a result is waited for.
    static final Duration NO_RESULT = Duration.ofMinutes(30);

    static final Citation WAITING = Citation.proposal(
            "after an hour without a decision, or half an hour without a result, a challenge is over; no source says how"
                    + " long to wait");
    static final Citation DECLINED = Citation.proposal("what a clinician declines is not asked again by a challenge");
    static final Citation TWO_RESULTS = Citation.proposal(
            "flow and perfusion are two results of one test: among responders with long refill some improve and some get"
                    + " worse (Fage 2023)");
    static final Cited<Duration> WINDOW = new Cited<>(
            Duration.ofHours(4),
            Citation.proposal("a challenge that is not over by then has waited too long and begins anew"));

    private Challenges() {}

    public static List<ProtocolGraph> all() {
        return List.of(
                FluidChallenge.graph(),
                PassiveLegRaise.graph(),
                VasopressorChallenge.graph(),
                InodilatorChallenge.graph(),
                RedCells.graph());
    }
}
