package org.vasomotion.guidance.protocol.castro;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class CastroLactateArmTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return CastroProtocols.lactateArm();
    }
}
