package org.vasomotion.guidance.protocol.vasodilator;

import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The one protocol of this family.
@Api
@Evidence(none = "the graph carries its citations")
public final class VasodilatorProtocols {

    private VasodilatorProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(VasodilatorChallenge.graph());
    }
}
