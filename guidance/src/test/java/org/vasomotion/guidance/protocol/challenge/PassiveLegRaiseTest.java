package org.vasomotion.guidance.protocol.challenge;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class PassiveLegRaiseTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return PassiveLegRaise.graph();
    }
}
