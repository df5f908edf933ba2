package org.vasomotion.guidance.protocol.castro;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class CastroCapillaryRefillArmTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return CastroProtocols.capillaryRefillArm();
    }
}
