package org.vasomotion.guidance.protocol.pressure;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class LowPressureArmTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return PressureProtocols.all().getFirst();
    }
}
