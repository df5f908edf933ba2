package org.vasomotion.guidance.protocol.deescalation;

import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The protocols that take treatment away.
@Api
@Evidence(none = "each graph carries its citations")
public final class DeEscalationProtocols {

    private DeEscalationProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(NorepinephrineWeaning.graph(), FluidRemoval.graph());
    }
}
