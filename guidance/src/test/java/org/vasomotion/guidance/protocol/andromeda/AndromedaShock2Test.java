package org.vasomotion.guidance.protocol.andromeda;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class AndromedaShock2Test extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return AndromedaShock2.graph();
    }
}
