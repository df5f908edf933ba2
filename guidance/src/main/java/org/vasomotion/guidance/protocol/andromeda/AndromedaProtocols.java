package org.vasomotion.guidance.protocol.andromeda;

import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;

/// The protocols of the two trials.
@Api
public final class AndromedaProtocols {

    private AndromedaProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(AndromedaShock.capillaryRefillArm(), AndromedaShock.lactateArm(), AndromedaShock2.graph());
    }
}
