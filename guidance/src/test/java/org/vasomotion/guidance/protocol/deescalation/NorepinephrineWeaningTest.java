package org.vasomotion.guidance.protocol.deescalation;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class NorepinephrineWeaningTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return NorepinephrineWeaning.graph();
    }
}
