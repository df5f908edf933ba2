package org.vasomotion.guidance.protocol.vasodilator;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class VasodilatorChallengeTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return VasodilatorChallenge.graph();
    }
}
