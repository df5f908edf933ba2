package org.vasomotion.guidance.protocol.egdt;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class EarlyGoalDirectedTherapyTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return EarlyGoalDirectedTherapy.graph();
    }
}
