package org.vasomotion.guidance.protocol.andromeda;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class AndromedaShockCapillaryRefillArmTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return AndromedaShock.capillaryRefillArm();
    }
}
