package org.vasomotion.guidance.protocol.survivingsepsis;

import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// Both editions.
@Api
@Evidence(none = "each graph carries its citations")
public final class SurvivingSepsisProtocols {

    private SurvivingSepsisProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(edition2021(), edition2026());
    }

    static ProtocolGraph edition2021() {
        return UsualCare.graph(Editions.OF_2021);
    }

    static ProtocolGraph edition2026() {
        return UsualCare.graph(Editions.OF_2026);
    }
}
