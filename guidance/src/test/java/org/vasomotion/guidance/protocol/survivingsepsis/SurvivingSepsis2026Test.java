package org.vasomotion.guidance.protocol.survivingsepsis;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class SurvivingSepsis2026Test extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return SurvivingSepsisProtocols.edition2026();
    }
}
