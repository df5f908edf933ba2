package org.vasomotion.guidance.protocol.egdt;

import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The one protocol of this family.
@Api
@Evidence(none = "the graph carries its citations")
public final class EarlyGoalDirectedProtocols {

    private EarlyGoalDirectedProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(EarlyGoalDirectedTherapy.graph());
    }
}
