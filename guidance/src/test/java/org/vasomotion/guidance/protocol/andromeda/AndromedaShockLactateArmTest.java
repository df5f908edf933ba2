package org.vasomotion.guidance.protocol.andromeda;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class AndromedaShockLactateArmTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return AndromedaShock.lactateArm();
    }
}
